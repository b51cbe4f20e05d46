package org.openimr.records.sample;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a sample document as a PDF with text, in Letter format.
 *
 * <p>The only font at hand is proportional, the texts have columns: each run of words stands at its column and is
 * narrowed where the next one would be overrun.
 */
final class TypedPages {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern RUN = Pattern.compile("\\S+(?: \\S+)*");
    private static final float LEFT = 40;
    private static final float RIGHT = 576;
    private static final float TOP = 752;
    private static final float LEADING = 13.8f;
    private static final float SIZE = 9.4f;
    private static final float COLUMN = 5.15f;

    private TypedPages() {}

    /** The caller closes it. */
    static PDDocument of(SampleDocument sample) throws IOException {
        PDDocument document = new PDDocument();
        // Without an id of its own the file would carry the time of its making.
        document.setDocumentId((long) sample.id().hashCode());
        document.getDocumentInformation().setTitle(sample.head().title());
        document.getDocumentInformation().setSubject("Fictional record written for OpenIMR");
        PDFont font = font(document);
        for (SamplePage page : sample.pages()) set(document, font, page.lines());
        return document;
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream stream = PDDocument.class.getResourceAsStream(FONT)) {
            if (stream == null) throw new IllegalStateException("PDFBox brings no " + FONT);
            return PDType0Font.load(document, stream, true);
        }
    }

    private static void set(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int row = 0; row < lines.size(); row++) {
                setLine(content, font, lines.get(row), TOP - row * LEADING);
            }
        }
    }

    private static void setLine(PDPageContentStream content, PDFont font, String line, float y) throws IOException {
        Matcher run = RUN.matcher(line);
        boolean more = run.find();
        while (more) {
            String words = run.group();
            float x = LEFT + run.start() * COLUMN;
            more = run.find();
            float room = (more ? LEFT + (run.start() - 1) * COLUMN : RIGHT) - x;
            float width = font.getStringWidth(words) / 1000 * SIZE;
            content.beginText();
            content.setFont(font, SIZE);
            content.setHorizontalScaling(Math.min(100, 100 * room / width));
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
    }
}
