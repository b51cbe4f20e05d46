package org.openimr.records.read;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;

/** The reading copy of a scanned page: its picture made anew, and its text over it, unseen, to be marked. */
final class ScanCopy {
    /**
     * Dots an inch of a picture with shades or colours, at most a little over; what had black and white alone keeps all
     * its dots. The scan itself is kept as it came.
     */
    static final int DPI = 150;

    private static final float QUALITY = 0.7f;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private ScanCopy() {}

    /** The look of a page that was not recognised. */
    static PageLook of(PageContent.Scanned scan, Gray gray) throws IOException {
        BufferedImage laid = laid(scan.image(), gray, 0, 0, scan.size());
        return look(scan.number(), laid, gray, scan.size(), PageText.none());
    }

    static PageLook look(int number, BufferedImage laid, Gray gray, PageSize size, PageText text) throws IOException {
        Gray near = gray.within(Skew.SIDE);
        Gray small =
                near.resized(Math.min(near.width(), Thumbnail.WIDTH), Math.min(near.height(), Thumbnail.height(size)));
        return new PageLook(number, pdf(laid, size, text), Thumbnail.png(small.image()), Thumbnail.hash(small));
    }

    /** The picture as it is shown. */
    static BufferedImage laid(BufferedImage image, Gray laid, int turned, double straight, PageSize size) {
        if (laid.isTwoTone()) return laid.twoTone();
        if (image.getColorModel().getNumColorComponents() == 1) {
            int longest = (int) Math.ceil(Math.max(size.width(), size.height()) / 72 * DPI * 1.3);
            return laid.within(longest).image();
        }
        double dpi = Math.min(DPI, laid.width() / size.width() * 72);
        BufferedImage upright = Upright.scaled(Upright.turned(image, turned), size, dpi);
        return straight == 0 ? upright : rotated(upright, straight);
    }

    private static BufferedImage rotated(BufferedImage image, double degrees) {
        var result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = result.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
        return result;
    }

    private static byte[] pdf(BufferedImage image, PageSize size, PageText text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle((float) size.width(), (float) size.height()));
            document.addPage(page);
            PDImageXObject picture = image.getType() == BufferedImage.TYPE_BYTE_BINARY
                    ? CCITTFactory.createFromImage(document, image)
                    : JPEGFactory.createFromImage(document, image, QUALITY);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawImage(picture, 0, 0, (float) size.width(), (float) size.height());
                write(pen, size, text);
            }
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    private static void write(PDPageContentStream pen, PageSize size, PageText text) throws IOException {
        if (text.lines().isEmpty()) return;
        var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        pen.beginText();
        pen.setRenderingMode(RenderingMode.NEITHER);
        for (TextLine line : text.lines()) {
            String shown = western(line.text());
            double height = (line.box().bottom() - line.box().top()) * size.height();
            double width = (line.box().right() - line.box().left()) * size.width();
            if (shown.isBlank() || height < 0.5 || width < 0.5) continue;
            float letters = (float) Math.max(1, height * 0.9);
            double natural = font.getStringWidth(shown) / 1000 * letters;
            pen.setFont(font, letters);
            pen.setHorizontalScaling((float) Math.clamp(100 * width / natural, 5, 1000));
            pen.setTextMatrix(Matrix.getTranslateInstance((float) (line.box().left() * size.width()), (float)
                    ((1 - line.box().bottom()) * size.height() + height * 0.2)));
            pen.showText(shown);
        }
        pen.endText();
    }

    /** What the simple font can write: English and Spanish whole. */
    private static String western(String text) {
        String kept = new String(text.getBytes(WESTERN), WESTERN);
        return kept.replaceAll("[\\p{Cntrl}\u00a0\u00ad\u0081\u008d\u008f\u0090\u009d]", " ")
                .strip();
    }
}
