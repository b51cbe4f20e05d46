package org.openimr.records.sample;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.random.RandomGenerator;

/** Makes the picture of a clean page look as if it had been scanned or faxed. */
final class PageScan {
    private static final int INK_LIMIT = 150;

    private PageScan() {}

    /**
     * A grey picture of the same size.
     *
     * @param random  decides angle, noise and specks; the same one gives the same picture
     */
    static BufferedImage grey(BufferedImage page, Look look, RandomGenerator random) {
        Wear wear = wear(look);
        BufferedImage aged = skewed(page, Math.toRadians((random.nextDouble() * 2 - 1) * wear.degrees()), wear.fax());
        byte[] pixels = ((DataBufferByte) aged.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < pixels.length; at++) {
            int clean = pixels[at] & 0xff;
            int first = random.nextInt(wear.noise());
            int noise = first + random.nextInt(wear.noise()) - wear.noise() + 1;
            pixels[at] = (byte) clamp(wear.ink() + clean * (wear.paper() - wear.ink()) / 255 + noise);
        }
        for (int speck = 0; speck < wear.specks(); speck++) speck(aged, random);
        for (int streak = 0; streak < wear.streaks(); streak++) streak(aged, random);
        return aged;
    }

    /** Black and white, as a fax sends it. */
    static BufferedImage blackAndWhite(BufferedImage grey) {
        BufferedImage image = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[grey.getWidth()];
        for (int y = 0; y < grey.getHeight(); y++) {
            grey.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) row[x] = row[x] < INK_LIMIT ? 0 : 1;
            image.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return image;
    }

    /**
     * How worn a page is.
     *
     * @param degrees  greatest skew to either side
     * @param noise    greatest change of a pixel, of 255
     * @param fax      half the lines were lost on the wire
     */
    private record Wear(double degrees, int ink, int paper, int noise, int specks, int streaks, boolean fax) {}

    private static Wear wear(Look look) {
        return switch (look) {
            case TYPED -> new Wear(0, 0, 255, 1, 0, 0, false);
            case SCANNED -> new Wear(1, 35, 244, 18, 60, 0, false);
            case POOR -> new Wear(2, 70, 225, 45, 500, 2, true);
        };
    }

    private static BufferedImage skewed(BufferedImage page, double angle, boolean fax) {
        BufferedImage source = fax ? scaled(scaled(page, page.getHeight() / 2), page.getHeight()) : page;
        BufferedImage target = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = target.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, target.getWidth(), target.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(
                source, AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0), null);
        graphics.dispose();
        return target;
    }

    private static BufferedImage scaled(BufferedImage page, int height) {
        BufferedImage target = new BufferedImage(page.getWidth(), height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(page, 0, 0, page.getWidth(), height, null);
        graphics.dispose();
        return target;
    }

    private static void speck(BufferedImage image, RandomGenerator random) {
        int size = 1 + random.nextInt(3);
        int x = random.nextInt(image.getWidth() - size);
        int y = random.nextInt(image.getHeight() - size);
        fill(image, x, y, size, size, random.nextInt(90));
    }

    private static void streak(BufferedImage image, RandomGenerator random) {
        int y = random.nextInt(image.getHeight() - 2);
        fill(image, 0, y, image.getWidth(), 1 + random.nextInt(2), random.nextBoolean() ? 40 : 250);
    }

    private static void fill(BufferedImage image, int left, int top, int width, int height, int grey) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) image.getRaster().setSample(x, y, 0, grey);
        }
    }

    private static int clamp(int grey) {
        return Math.clamp(grey, 0, 255);
    }
}
