package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A picture in 256 shades, 0 black. */
final class Gray {
    private static final byte WHITE = (byte) 255;

    /** Bytes before the first row of a bitmap. */
    private static final int BMP_HEAD = 14 + 40 + 4 * 256;

    private final int width;
    private final int height;
    private final byte[] shades;

    /** Once made: the straightening, the copy and the thumbnail all begin with it. */
    private @Nullable Gray half;

    private Gray(int width, int height, byte[] shades) {
        this.width = width;
        this.height = height;
        this.shades = shades;
    }

    static Gray of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean whole = image.getRaster().getParent() == null;
        return new Gray(
                width,
                height,
                switch (whole ? image.getType() : BufferedImage.TYPE_CUSTOM) {
                    case BufferedImage.TYPE_BYTE_GRAY ->
                        ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
                    case BufferedImage.TYPE_INT_RGB ->
                        fromInts(((DataBufferInt) image.getRaster().getDataBuffer()).getData());
                    case BufferedImage.TYPE_3BYTE_BGR ->
                        fromBytes(((DataBufferByte) image.getRaster().getDataBuffer()).getData());
                    default -> fromAnything(image);
                });
    }

    private static byte[] fromInts(int[] colours) {
        byte[] shades = new byte[colours.length];
        for (int i = 0; i < shades.length; i++) shades[i] = shade(colours[i]);
        return shades;
    }

    private static byte[] fromBytes(byte[] bgr) {
        byte[] shades = new byte[bgr.length / 3];
        for (int i = 0, at = 0; i < shades.length; i++, at += 3) {
            shades[i] = (byte) ((29 * (bgr[at] & 255) + 150 * (bgr[at + 1] & 255) + 77 * (bgr[at + 2] & 255)) >> 8);
        }
        return shades;
    }

    private static byte[] fromAnything(BufferedImage image) {
        int width = image.getWidth();
        byte[] shades = new byte[width * image.getHeight()];
        int[] row = new int[width];
        boolean clear = image.getColorModel().hasAlpha();
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) shades[y * width + x] = shade(clear ? onWhite(row[x]) : row[x]);
        }
        return shades;
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int colour = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            colour |= (((argb >> shift & 255) * alpha + 255 * (255 - alpha)) / 255) << shift;
        }
        return colour;
    }

    private static byte shade(int rgb) {
        return (byte) ((77 * (rgb >> 16 & 255) + 150 * (rgb >> 8 & 255) + 29 * (rgb & 255)) >> 8);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return shades[y * width + x] & 255;
    }

    /** Half as wide and half as high, each shade the mean of four: the quick way to a size good to look at. */
    Gray halved() {
        if (half == null) half = madeHalf();
        return half;
    }

    private Gray madeHalf() {
        int w = width / 2;
        int h = height / 2;
        if (w == 0 || h == 0) return this;
        byte[] result = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int upper = 2 * y * width;
            int lower = upper + width;
            for (int x = 0; x < w; x++, upper += 2, lower += 2) {
                int sum = (shades[upper] & 255)
                        + (shades[upper + 1] & 255)
                        + (shades[lower] & 255)
                        + (shades[lower + 1] & 255);
                result[y * w + x] = (byte) (sum >> 2);
            }
        }
        return new Gray(w, h, result);
    }

    /** Halved until its longer side has no more than this. */
    Gray within(int longest) {
        Gray small = this;
        while (Math.max(small.width, small.height) > longest && Math.min(small.width, small.height) > 1)
            small = small.halved();
        return small;
    }

    /** To a size that is not larger, each shade the mean of what falls onto it. */
    Gray resized(int newWidth, int newHeight) {
        byte[] result = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = (int) ((long) y * height / newHeight);
            int bottom = Math.max(top + 1, (int) ((y + 1L) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int left = (int) ((long) x * width / newWidth);
                int right = Math.max(left + 1, (int) ((x + 1L) * width / newWidth));
                int sum = 0;
                for (int v = top; v < bottom; v++) {
                    for (int u = left; u < right; u++) sum += shades[v * width + u] & 255;
                }
                result[y * newWidth + x] = (byte) (sum / ((bottom - top) * (right - left)));
            }
        }
        return new Gray(newWidth, newHeight, result);
    }

    /** Turned clockwise by a quarter, a half or three quarters; 0 leaves it. */
    Gray turned(int degrees) {
        if (degrees == 0) return this;
        boolean lying = degrees % 180 != 0;
        int w = lying ? height : width;
        int h = lying ? width : height;
        byte[] result = new byte[shades.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int to = degrees == 90
                        ? x * w + (w - 1 - y)
                        : degrees == 180 ? (h - 1 - y) * w + (w - 1 - x) : (h - 1 - x) * w + y;
                result[to] = shades[y * width + x];
            }
        }
        return new Gray(w, h, result);
    }

    /** Rotated clockwise about its middle by a small angle; what comes in from outside is white. */
    Gray rotated(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        byte[] result = new byte[shades.length];
        Arrays.fill(result, WHITE);
        double midX = (width - 1) / 2.0;
        double midY = (height - 1) / 2.0;
        // 16 bits after the point; the step along a row is the same everywhere.
        long stepX = Math.round(cos * 65_536);
        long stepY = Math.round(-sin * 65_536);
        for (int y = 0; y < height; y++) {
            long fromX = Math.round((midX - cos * midX + sin * (y - midY)) * 65_536);
            long fromY = Math.round((midY + sin * midX + cos * (y - midY)) * 65_536);
            int to = y * width;
            for (int x = 0; x < width; x++, fromX += stepX, fromY += stepY, to++) {
                int u = (int) (fromX >> 16);
                int v = (int) (fromY >> 16);
                if (u < 0 || v < 0 || u >= width - 1 || v >= height - 1) continue;
                int right = (int) (fromX >> 8) & 255;
                int down = (int) (fromY >> 8) & 255;
                int at = v * width + u;
                int upper = (shades[at] & 255) * (256 - right) + (shades[at + 1] & 255) * right;
                int lower = (shades[at + width] & 255) * (256 - right) + (shades[at + width + 1] & 255) * right;
                result[to] = (byte) ((upper * (256 - down) + lower * down) >> 16);
            }
        }
        return new Gray(width, height, result);
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, shades);
        return image;
    }

    /** Black where darker than the middle, for a scan that had only the two. */
    BufferedImage twoTone() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        byte[] bits = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int line = (width + 7) / 8;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (shades[y * width + x] < 0) bits[y * line + (x >> 3)] |= (byte) (0x80 >> (x & 7));
            }
        }
        return image;
    }

    /** Whether nearly all of it is black or white, by one dot in thirteen. */
    boolean isTwoTone() {
        int between = 0;
        for (int i = 0; i < shades.length; i += 13) {
            if (shades[i] > 16 || shades[i] < -17) between++;
        }
        return between < shades.length / 13_000;
    }

    /** As a bitmap of Windows, uncompressed: of all formats the one that recognition takes in fastest, measured. */
    void writeBmp(OutputStream out) throws IOException {
        int row = (width + 3) / 4 * 4;
        out.write(bmpHead(row).array());
        byte[] padding = new byte[row - width];
        // A bitmap stands on its head: its lowest row comes first.
        for (int y = height - 1; y >= 0; y--) {
            out.write(shades, y * width, width);
            out.write(padding);
        }
    }

    /** File header, picture header, and the 256 shades as a palette. */
    private ByteBuffer bmpHead(int row) {
        ByteBuffer head = ByteBuffer.allocate(BMP_HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 'B').put((byte) 'M').putInt(BMP_HEAD + row * height).putInt(0);
        head.putInt(BMP_HEAD);
        head.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 8);
        head.putInt(0).putInt(row * height).putInt(0).putInt(0).putInt(256).putInt(0);
        for (int shade = 0; shade < 256; shade++) head.putInt(shade << 16 | shade << 8 | shade);
        return head;
    }
}
