package org.openimr.server.post;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openimr.letters.pdf.Attachment;
import org.openimr.letters.pdf.LetterAttachments;

/** The files inside a letter's file. */
final class PdfEnclosures {
    private PdfEnclosures() {}

    /**
     * By their names. Of two with one name neither could be trusted: that is a fault.
     *
     * @throws IOException if it is not a PDF file, or two files in it have one name
     */
    static Map<String, byte[]> read(byte[] pdf) throws IOException {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (Attachment file : attachments(pdf)) {
            if (found.put(file.fileName(), file.bytes()) != null) {
                throw new IOException("Two files in it are named " + file.fileName() + ".");
            }
        }
        return found;
    }

    private static Iterable<Attachment> attachments(byte[] pdf) throws IOException {
        try {
            return LetterAttachments.read(pdf);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
