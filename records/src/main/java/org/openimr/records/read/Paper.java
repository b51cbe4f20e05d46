package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** Lays blocks out on letter paper, the same each time, so that a page is the same page when reading goes on. */
final class Paper {
    private static final float MARGIN = 72;
    private static final float LETTERS = 10.5f;
    private static final float LINE = 14;
    private static final float GAP = 8;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
    private static final float TOP = PDRectangle.LETTER.getHeight() - MARGIN;
    private static final Pattern WORD = Pattern.compile("\\s*\\S+");

    private final PDDocument document;
    private final PDType0Font font;
    private final Limits limits;
    private final Map<Integer, Boolean> written = new HashMap<>();
    private PDPageContentStream pen;
    private float y = TOP;

    private Paper(PDDocument document, Limits limits) throws IOException {
        this.document = document;
        this.limits = limits;
        try (InputStream bytes = HouseFonts.stream()) {
            this.font = PDType0Font.load(document, bytes);
        }
        this.pen = sheet();
    }

    static void write(List<Block> blocks, Path pdf, Limits limits) throws IOException {
        try (var document = new PDDocument()) {
            var paper = new Paper(document, limits);
            for (Block block : blocks) paper.put(block);
            paper.pen.close();
            document.save(pdf.toFile());
        }
    }

    private void put(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph(String text) -> {
                for (String line : wrapped(text, WIDTH)) write(List.of(line), WIDTH);
            }
            case Block.Row(List<String> cells) -> row(cells);
            case Block.Picture picture -> picture(picture.bytes(), picture.name());
            case Block.PageBreak() -> turnOver();
        }
    }

    private void row(List<String> cells) throws IOException {
        if (cells.isEmpty()) return;
        float width = WIDTH / cells.size();
        List<List<String>> columns = new ArrayList<>();
        int lines = 0;
        for (String cell : cells) {
            List<String> column = new ArrayList<>();
            for (String paragraph : cell.split("\n", -1)) column.addAll(wrapped(paragraph, Math.max(20, width - GAP)));
            columns.add(column);
            lines = Math.max(lines, column.size());
        }
        for (int i = 0; i < lines; i++) {
            int line = i;
            write(
                    columns.stream()
                            .map(column -> line < column.size() ? column.get(line) : "")
                            .toList(),
                    width);
        }
    }

    /** One line, of one or several columns. */
    private void write(List<String> columns, float width) throws IOException {
        if (y - LINE < MARGIN) turnOver();
        y -= LINE;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isBlank()) continue;
            pen.beginText();
            pen.setFont(font, LETTERS);
            pen.newLineAtOffset(MARGIN + i * width, y);
            pen.showText(columns.get(i));
            pen.endText();
        }
    }

    private List<String> wrapped(String text, float width) throws IOException {
        String shown = writable(text);
        if (shown.isBlank()) return List.of("");
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        Matcher words = WORD.matcher(shown);
        while (words.find()) {
            String word = words.group();
            if (!line.isEmpty() && width(line + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
                word = word.strip();
            }
            line.append(word);
            while (line.length() > 1 && width(line) > width) {
                int fits = line.length() - 1;
                while (fits > 1 && width(line.substring(0, fits)) > width) fits = Math.max(1, fits * 9 / 10);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }

    private float width(CharSequence text) throws IOException {
        return font.getStringWidth(text.toString()) / 1000 * LETTERS;
    }

    /** What the font cannot write is shown as a question mark: something stood there. */
    private String writable(String text) {
        var result = new StringBuilder(text.length());
        text.replace("\t", "    ").codePoints().forEach(c -> {
            if (Character.isISOControl(c)) return;
            if (written.computeIfAbsent(c, this::canWrite)) result.appendCodePoint(c);
            else result.append('?');
        });
        return result.toString();
    }

    private boolean canWrite(int c) {
        try {
            font.getStringWidth(Character.toString(c));
            return true;
        } catch (IOException | IllegalArgumentException _) {
            return false;
        }
    }

    private void picture(byte[] bytes, String name) throws IOException {
        PDImageXObject image;
        try {
            image = image(bytes);
        } catch (IOException | IllegalArgumentException _) {
            put(new Block.Paragraph("[A picture that cannot be shown here: " + name + "]"));
            return;
        }
        float scale = Math.min(1, Math.min(WIDTH / image.getWidth(), (TOP - MARGIN) / image.getHeight()));
        float height = image.getHeight() * scale;
        if (y - height < MARGIN) turnOver();
        y -= height;
        pen.drawImage(image, MARGIN, y, image.getWidth() * scale, height);
    }

    private PDImageXObject image(byte[] bytes) throws IOException {
        if (bytes.length > 3 && (bytes[0] & 255) == 0xff && (bytes[1] & 255) == 0xd8) {
            PDImageXObject image = JPEGFactory.createFromByteArray(document, bytes);
            PictureSize.refuse(image.getWidth(), image.getHeight(), limits);
            return image;
        }
        if (bytes.length > 24 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G') {
            ByteBuffer png = ByteBuffer.wrap(bytes);
            PictureSize.refuse(png.getInt(16), png.getInt(20), limits);
            BufferedImage picture = PngPage.picture(bytes);
            return LosslessFactory.createFromImage(document, picture);
        }
        throw new IOException("another kind of picture");
    }

    private void turnOver() throws IOException {
        pen.close();
        pen = sheet();
        y = TOP;
    }

    private PDPageContentStream sheet() throws IOException {
        if (document.getNumberOfPages() == limits.pages()) {
            throw new RefusedException(IntakeRefusal.TOO_MANY_PAGES, "laid out");
        }
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }
}
