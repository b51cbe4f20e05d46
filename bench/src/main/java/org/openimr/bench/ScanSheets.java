package org.openimr.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of fictional records, with a text layer or scanned at 300 dots an inch with the grain of a scanner. */
final class ScanSheets {
    private static final int DPI = 300;
    private static final List<String> SENTENCES = List.of(
            "The worker was seen for follow-up of the right shoulder and reports pain of six on a scale of ten.",
            "Abduction reaches 120 degrees; the impingement sign is positive and strength is four of five.",
            "Home exercises were done daily and ibuprofen 600 mg was taken with meals, with partial relief.",
            "Radiographs of 06/12/2032 show mild acromioclavicular narrowing without fracture or dislocation.",
            "He may return to work with no overhead reaching and no lifting above fifteen pounds.",
            "The request is for a subacromial injection and for six visits of supervised therapy.");

    private ScanSheets() {}

    /** A PDF with a text layer. */
    static Path typed(Path file, int pages) throws IOException {
        try (var document = new PDDocument()) {
            PDFont font = font(document);
            for (int page = 1; page <= pages; page++) write(document, font, page);
            document.save(file.toFile());
        }
        return file;
    }

    /** A PDF of scans; beside it the very same pictures, as {@code 1.jpg} and so on. */
    static Path scanned(Path folder, int pages) throws IOException {
        Path file = folder.resolve("scans.pdf");
        try (var document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDImageXObject image = JPEGFactory.createFromImage(document, scan(number), 0.8f);
                try (InputStream jpeg = image.getCOSObject().createRawInputStream()) {
                    Files.copy(jpeg, folder.resolve(number + ".jpg"));
                }
                var page = new PDPage(PDRectangle.LETTER);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.drawImage(image, 0, 0, PDRectangle.LETTER.getWidth(), PDRectangle.LETTER.getHeight());
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static BufferedImage scan(int number) throws IOException {
        try (var document = new PDDocument()) {
            write(document, font(document), number);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            var random = new Random(number);
            byte[] row = new byte[image.getWidth()];
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRaster().getDataElements(0, y, row.length, 1, row);
                for (int x = 0; x < row.length; x++) {
                    row[x] = (byte) Math.clamp((row[x] & 255) * 220 / 255 + 16L + random.nextInt(13), 0, 255);
                }
                image.getRaster().setDataElements(0, y, row.length, 1, row);
            }
            return image;
        }
    }

    private static void write(PDDocument document, PDFont font, int number) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.beginText();
            pen.setFont(font, 11);
            pen.setLeading(15);
            pen.newLineAtOffset(72, 720);
            for (String line : lines(number)) {
                pen.showText(line);
                pen.newLine();
            }
            pen.endText();
        }
    }

    private static List<String> lines(int number) {
        var random = new Random(number);
        List<String> lines = new ArrayList<>(List.of("Fictional record, page " + number));
        var text = new StringBuilder();
        while (lines.size() < 42) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
            while (text.length() > 88 && lines.size() < 42) {
                int cut = text.lastIndexOf(" ", 88);
                lines.add(text.substring(0, cut));
                text.delete(0, cut + 1);
            }
        }
        return lines;
    }

    private static PDFont font(PDDocument document) throws IOException {
        String liberation = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream bytes = Objects.requireNonNull(PDDocument.class.getResourceAsStream(liberation))) {
            return PDType0Font.load(document, bytes);
        }
    }
}
