package org.openimr.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The other side, as a program of its own: the text of one PDF by PDFBox and nothing else, to standard output. */
final class BarePdfBox {
    private BarePdfBox() {}

    /** @param arguments  the PDF */
    public static void main(String... arguments) throws IOException {
        System.out.print(text(Path.of(arguments[0])));
    }

    static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
