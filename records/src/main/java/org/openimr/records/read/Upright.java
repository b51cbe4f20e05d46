package org.openimr.records.read;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns pictures by quarters and to a size that has as many dots an inch across as down. */
final class Upright {
    private static final double SAME = 0.03;

    private Upright() {}

    /**
     * Turned, and stretched where its dots are not square, as in a fax; shrunk where it has more dots than help.
     *
     * @param size  of the page after turning
     */
    static BufferedImage image(BufferedImage image, int turned, PageSize size) {
        BufferedImage upright = turned(image, turned);
        double across = upright.getWidth() / size.width() * 72;
        double down = upright.getHeight() / size.height() * 72;
        double dpi = Math.min(Math.max(across, down), RecognisedScan.DPI);
        boolean square = Math.abs(across / down - 1) < SAME;
        boolean small = Math.max(across, down) < RecognisedScan.DPI * 1.1;
        return square && small ? upright : scaled(upright, size, dpi);
    }

    static BufferedImage scaled(BufferedImage image, PageSize size, double dpi) {
        int width = (int) Math.max(1, Math.round(size.width() / 72 * dpi));
        int height = (int) Math.max(1, Math.round(size.height() / 72 * dpi));
        var result = new BufferedImage(width, height, type(image));
        var pen = result.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return result;
    }

    static BufferedImage turned(BufferedImage image, int degrees) {
        if (degrees == 0) return image;
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY)
            return Gray.of(image).turned(degrees).image();
        boolean lying = degrees % 180 != 0;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        var result = new BufferedImage(width, height, type(image));
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(degrees / 90);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var pen = result.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return result;
    }

    private static int type(BufferedImage image) {
        return image.getColorModel().getNumColorComponents() == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
    }
}
