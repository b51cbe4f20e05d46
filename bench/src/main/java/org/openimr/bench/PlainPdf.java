package org.openimr.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.openimr.letters.pdf.Typeface;

/** The other side: lines written by PDFBox as its manual shows, with one embedded font and nothing else. */
public final class PlainPdf {
    private static final byte[] FONT = font();
    private static final float SIZE = 10;
    private static final float LEADING = 13;
    private static final float MARGIN = 54;

    private PlainPdf() {}

    /** @param pages  lines of each page */
    public static byte[] write(List<List<String>> pages) {
        try (var document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, new ByteArrayInputStream(FONT), true);
            for (List<String> lines : pages) page(document, font, lines);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.LETTER.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static byte[] font() {
        try (InputStream in = Typeface.class.getResourceAsStream("/org/openimr/letters/fonts/PublicSans-Regular.ttf")) {
            return Objects.requireNonNull(in, "the font of letters is not on the path")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
