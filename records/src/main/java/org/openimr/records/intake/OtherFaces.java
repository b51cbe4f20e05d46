package org.openimr.records.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a file is also something else: signs of another kind where programs look for it, in the first kilobytes and
 * after the end. A page of plain text may speak of anything and is not asked.
 */
final class OtherFaces {
    private static final List<String> WEB_PAGE =
            List.of("<html", "<script", "<!doctype html", "<svg", "<iframe", "<?php");
    private static final List<String> PROGRAM = List.of("MZ", "\u007fELF", "#!", "GIF8", "Rar!", "7z\u00bc\u00af");
    private static final String PDF = "%PDF-";

    /** Readers of PDF take a head anywhere in here. */
    private static final int HEAD = 1024;

    private OtherFaces() {}

    /**
     * What else it is; empty where nothing.
     *
     * @param head  the first bytes, at least {@value #HEAD} where the file has them
     * @param tail  the last bytes
     * @param zip   whether a list of contents of a ZIP file closes the file
     */
    static Optional<String> of(DocumentType type, byte[] head, byte[] tail, boolean zip) {
        String begins = new String(head, StandardCharsets.ISO_8859_1);
        if (type != DocumentType.DOCX && zip) return Optional.of("a ZIP archive");
        int pdf = begins.indexOf(PDF, type == DocumentType.PDF ? 1 : 0);
        if (pdf >= 0 && pdf < HEAD) return Optional.of("a PDF");
        // A web page would be run by what stands before its first large block; DOCX parts are packed.
        String first = begins.substring(0, Math.min(begins.length(), HEAD)).toLowerCase(Locale.ROOT);
        if (WEB_PAGE.stream().anyMatch(first::contains)) return Optional.of("a web page");
        return after(type, new String(tail, StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> after(DocumentType type, String tail) {
        String end = switch (type) {
            case PDF -> "%%EOF";
            case PNG -> "IEND";
            case JPEG -> "\u00ff\u00d9";
            case TIFF, DOCX, PLAIN_TEXT -> "";
        };
        if (end.isEmpty()) return Optional.empty();
        int at = tail.lastIndexOf(end);
        if (at < 0) return Optional.empty();
        int skip = type == DocumentType.PNG ? end.length() + 4 : end.length();
        String rest = tail.substring(Math.min(tail.length(), at + skip)).stripLeading();
        String small = rest.toLowerCase(Locale.ROOT);
        if (WEB_PAGE.stream().anyMatch(small::contains)) return Optional.of("a web page after its end");
        if (PROGRAM.stream().anyMatch(rest::startsWith) || rest.startsWith(PDF)) {
            return Optional.of("a second file after its end");
        }
        return Optional.empty();
    }
}
