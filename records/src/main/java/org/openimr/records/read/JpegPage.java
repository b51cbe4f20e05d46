package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** A JPEG: its size, its dots an inch, and how the camera was held are read from its head, before it is unpacked. */
final class JpegPage {
    private static final int START_OF_SCAN = 0xda;
    private static final int ORIENTATION = 274;

    private final ByteBuffer jpeg;
    private int width;
    private int height;
    private double across;
    private double down;
    private int orientation = 1;

    private JpegPage(byte[] bytes) {
        this.jpeg = ByteBuffer.wrap(bytes);
    }

    static DocumentPages open(Path file, Limits limits) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        var page = new JpegPage(bytes);
        page.head();
        if (page.width < 1 || page.height < 1 || !page.isEnded()) {
            throw new RefusedException(IntakeRefusal.BROKEN, "no size or no end");
        }
        PictureSize.refuse(page.width, page.height, limits);
        PageSize size = PageImage.size(page.width, page.height, page.across, page.down);
        return new ImagePages(List.of(new PageImage(size, PageImage.turned(page.orientation), () -> picture(bytes))));
    }

    /** Colours for printing are known to PDFBox alone. */
    private static BufferedImage picture(byte[] jpeg) throws IOException {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
            if (image != null) return image;
        } catch (IOException | IllegalArgumentException _) {
            // The second way decides.
        }
        try (var document = new PDDocument()) {
            return JPEGFactory.createFromByteArray(document, jpeg).getImage();
        }
    }

    private boolean isEnded() {
        for (int at = jpeg.limit() - 2; at >= 0; at--) {
            if ((jpeg.getShort(at) & 0xffff) == 0xffd9) return true;
        }
        return false;
    }

    private void head() {
        int at = 2;
        while (at + 4 <= jpeg.limit() && (jpeg.get(at) & 255) == 0xff) {
            int marker = jpeg.get(at + 1) & 255;
            int length = Short.toUnsignedInt(jpeg.getShort(at + 2));
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.limit()) return;
            segment(marker, at + 4, length - 2);
            at += 2 + length;
        }
    }

    private void segment(int marker, int at, int length) {
        boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame && length >= 5) {
            height = Short.toUnsignedInt(jpeg.getShort(at + 1));
            width = Short.toUnsignedInt(jpeg.getShort(at + 3));
        } else if (marker == 0xe0 && length >= 12 && text(at, 5).equals("JFIF\0")) {
            double unit = jpeg.get(at + 7) == 2 ? 2.54 : jpeg.get(at + 7);
            across = Short.toUnsignedInt(jpeg.getShort(at + 8)) * unit;
            down = Short.toUnsignedInt(jpeg.getShort(at + 10)) * unit;
        } else if (marker == 0xe1 && length >= 14 && text(at, 6).equals("Exif\0\0")) {
            exif(jpeg.slice(at + 6, length - 6));
        }
    }

    private void exif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = tiff.getInt(4);
        if (at < 8 || at + 2 > tiff.limit()) return;
        int entries = Short.toUnsignedInt(tiff.getShort(at));
        for (int i = 0; i < entries && at + 14 + i * 12 <= tiff.limit(); i++) {
            int entry = at + 2 + i * 12;
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) orientation = tiff.getShort(entry + 8);
        }
    }

    private String text(int at, int length) {
        byte[] text = new byte[length];
        jpeg.get(at, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
