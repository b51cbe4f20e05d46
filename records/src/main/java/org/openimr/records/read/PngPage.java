package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** A PNG of which only what makes the picture is read: packed comments and colour tables unpack to anything. */
final class PngPage {
    private static final int HEAD = 8;
    private static final int AROUND = 12;
    private static final double INCHES_A_METRE = 39.37;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private PngPage() {}

    static DocumentPages open(Path file, Limits limits) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer png = ByteBuffer.wrap(bytes);
        double across = 0;
        double down = 0;
        boolean ended = false;
        for (int at = HEAD; at + AROUND <= png.limit() && !ended; at += length(png, at) + AROUND) {
            String kind = kind(png, at);
            if (kind.equals("pHYs") && length(png, at) == 9 && png.get(at + 16) == 1) {
                across = png.getInt(at + 8) / INCHES_A_METRE;
                down = png.getInt(at + 12) / INCHES_A_METRE;
            }
            ended = kind.equals("IEND");
        }
        if (!ended || !kind(png, HEAD).equals("IHDR")) throw new RefusedException(IntakeRefusal.BROKEN, "no end");
        int width = png.getInt(HEAD + 8);
        int height = png.getInt(HEAD + 12);
        PictureSize.refuse(width, height, limits);
        if (width < 1 || height < 1) throw new RefusedException(IntakeRefusal.BROKEN, "no size");
        return new ImagePages(
                List.of(new PageImage(PageImage.size(width, height, across, down), 0, () -> picture(bytes))));
    }

    /** The picture of a whole PNG file; the size has to be looked at first. */
    static BufferedImage picture(byte[] file) throws IOException {
        ByteBuffer png = ByteBuffer.wrap(file);
        var bytes = new ByteArrayOutputStream(file.length);
        bytes.write(file, 0, HEAD);
        for (int at = HEAD; at + AROUND <= png.limit(); at += length(png, at) + AROUND) {
            if (PICTURE.contains(kind(png, at))) bytes.write(file, at, length(png, at) + AROUND);
        }
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        if (image == null) throw new IOException("no PNG");
        return image;
    }

    private static int length(ByteBuffer png, int at) {
        int length = png.getInt(at);
        if (length < 0 || length > png.limit() - at - AROUND) {
            throw new RefusedException(IntakeRefusal.BROKEN, "a part that breaks off");
        }
        return length;
    }

    private static String kind(ByteBuffer png, int at) {
        if (at + AROUND > png.limit()) return "";
        byte[] kind = new byte[4];
        png.get(at + 4, kind);
        return new String(kind, StandardCharsets.ISO_8859_1);
    }
}
