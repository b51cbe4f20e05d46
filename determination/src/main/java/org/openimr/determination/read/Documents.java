package org.openimr.determination.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Finding;
import org.openimr.determination.read.pdf.PdfText;

/** Tells PDF from text by the bytes, and makes text of either. */
final class Documents {
    /** The PDF mark may stand a little after the start of the file. */
    private static final int MARK_WITHIN = 1024;

    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};

    private Documents() {}

    static Reading read(byte[] bytes) {
        return isPdf(bytes) ? readPdf(bytes) : readText(bytes);
    }

    private static Reading readPdf(byte[] bytes) {
        return switch (PdfText.extract(bytes)) {
            case PdfText.Result.Text extracted ->
                extracted.text().isBlank()
                        ? DeterminationReader.unreadable(ReadCode.PDF_WITHOUT_TEXT)
                        : DeterminationReader.read(extracted.text());
            case PdfText.Result.Damaged _ -> DeterminationReader.unreadable(ReadCode.PDF_UNREADABLE);
            case PdfText.Result.TooLarge _ -> DeterminationReader.unreadable(ReadCode.TOO_LARGE);
        };
    }

    private static Reading readText(byte[] bytes) {
        if (bytes.length > DeterminationReader.MOST_CHARACTERS)
            return DeterminationReader.unreadable(ReadCode.TOO_LARGE);
        try {
            return DeterminationReader.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return withFinding(
                    DeterminationReader.read(new String(bytes, StandardCharsets.UTF_8)),
                    Notes.finding(ReadCode.MALFORMED_CHARACTERS, Optional.empty()));
        }
    }

    private static Reading withFinding(Reading reading, Finding finding) {
        List<Finding> findings = new ArrayList<>(reading.findings().size() + 1);
        findings.add(finding);
        findings.addAll(reading.findings());
        return switch (reading) {
            case Reading.Read read -> new Reading.Read(read.determination(), read.source(), read.spans(), findings);
            case Reading.Declined declined -> new Reading.Declined(declined.family(), findings);
            case Reading.Unreadable _ -> new Reading.Unreadable(findings);
        };
    }

    private static boolean isPdf(byte[] bytes) {
        int last = Math.min(MARK_WITHIN, bytes.length) - MARK.length;
        for (int at = 0; at <= last; at++) {
            int i = 0;
            while (i < MARK.length && bytes[at + i] == MARK[i]) i++;
            if (i == MARK.length) return true;
        }
        return false;
    }
}
