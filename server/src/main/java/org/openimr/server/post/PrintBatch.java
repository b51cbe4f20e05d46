package org.openimr.server.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/**
 * Letters to be printed together: one file for the printer, one list for the envelopes.
 *
 * @param sheets  in the order in which they are printed
 */
public record PrintBatch(UUID id, List<Sheet> sheets) {
    /** One letter and where it goes. */
    public record Sheet(OutgoingLetter letter, DeliveryAddress to) {}

    public PrintBatch {
        sheets = List.copyOf(sheets);
    }

    /** All letters in one file. The letters themselves are kept apart and stay as they were made. */
    public byte[] pdf() {
        var merger = new PDFMergerUtility();
        var file = new ByteArrayOutputStream();
        merger.setDestinationStream(file);
        for (Sheet sheet : sheets) {
            merger.addSource(new RandomAccessReadBuffer(sheet.letter().pdf().bytes()));
        }
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // everything is in memory
        }
        return file.toByteArray();
    }

    /** A table for the envelopes, as CSV (RFC 4180) with a first line of names. Holds names and addresses. */
    public String manifest() {
        return sheets.stream()
                .map(sheet -> row(
                        sheet.letter().id().toString(),
                        sheet.letter().pdf().sha256(),
                        sheet.to().mail().name(),
                        sheet.to().name(),
                        String.join("\n", sheet.to().lines())))
                .collect(Collectors.joining("", row("letter", "sha256", "mail", "name", "address"), ""));
    }

    private static String row(String... cells) {
        return List.of(cells).stream().map(PrintBatch::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    // What begins like a formula would be one in a spreadsheet.
    private static String cell(String value) {
        String plain = value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
