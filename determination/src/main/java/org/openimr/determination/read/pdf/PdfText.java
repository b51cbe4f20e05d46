package org.openimr.determination.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of a PDF. */
public final class PdfText {
    private PdfText() {}

    /** What became of a PDF. */
    public sealed interface Result {
        /** Its text: one line each, an empty line between paragraphs, a form feed between pages. */
        record Text(String text) implements Result {}

        /** Not a whole PDF, or one that needs a password. */
        record Damaged() implements Result {}

        /** Its parts unfold to more than a letter can be. */
        record TooLarge() implements Result {}
    }

    /**
     * Takes the text out of a PDF. A "copying not allowed" flag without a password is no obstacle: determinations are
     * public records.
     */
    public static Result extract(byte[] bytes) {
        if (UnfoldedSize.isTooLarge(bytes)) return new Result.TooLarge();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > PdfPages.MOST) return new Result.TooLarge();
            return new Result.Text(new PdfPages().getText(document));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox answers some damage with unchecked exceptions; whatever it is, this PDF cannot be read
            return new Result.Damaged();
        }
    }
}
