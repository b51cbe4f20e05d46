package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** The small picture of a page, and the hash of what it looks like. */
final class Thumbnail {
    /** Pixels. */
    static final int WIDTH = 180;

    private static final int TALLEST = 720;

    private Thumbnail() {}

    static int height(PageSize size) {
        return Math.clamp(Math.round(WIDTH * size.height() / size.width()), 1, TALLEST);
    }

    static byte[] png(BufferedImage small) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(0.6f);
            writer.write(null, new IIOImage(small, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** 64 bits: whether each field of a grid of nine by eight is darker than the one to its right. */
    static long hash(Gray page) {
        Gray grid = page.width() >= 9 && page.height() >= 8 ? page.resized(9, 8) : page.resized(1, 1);
        if (grid.width() < 9) return 0;
        long hash = 0;
        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 8; x++) hash = hash << 1 | (grid.at(x, y) < grid.at(x + 1, y) ? 1 : 0);
        }
        return hash;
    }
}
