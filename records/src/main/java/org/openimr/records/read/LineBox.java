package org.openimr.records.read;

import org.apache.pdfbox.text.TextPosition;
import org.openimr.records.page.Box;

/** The place of a growing line, in points from the upper left corner of the upright page. */
record LineBox(double left, double top, double right, double bottom) {
    static final LineBox NOTHING = new LineBox(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Letters like g and p reach below the line they stand on by about this part of their height. */
    private static final double BELOW = 0.25;

    LineBox with(TextPosition letter) {
        double x = letter.getX();
        double y = letter.getY();
        double along = letter.getWidthDirAdj();
        double across = letter.getHeightDir();
        double below = across * BELOW;
        // Fonts made to harm give letters without a place.
        if (!Double.isFinite(x + y + along + across)) return this;
        return switch (Math.floorMod(Math.round(letter.getDir()), 360)) {
            case 90 -> grown(x - across, y - along, x + below, y);
            case 180 -> grown(x - along, y - below, x, y + across);
            case 270 -> grown(x - below, y, x + across, y + along);
            default -> grown(x, y - across, x + along, y + below);
        };
    }

    private LineBox grown(double l, double t, double r, double b) {
        return new LineBox(Math.min(left, l), Math.min(top, t), Math.max(right, r), Math.max(bottom, b));
    }

    boolean isOn(PageSize size) {
        return right > 0 && bottom > 0 && left < size.width() && top < size.height();
    }

    /** The part of it that is on the page. */
    Box on(PageSize size) {
        return new Box(
                part(left, size.width()),
                part(top, size.height()),
                part(right, size.width()),
                part(bottom, size.height()));
    }

    private static double part(double place, double whole) {
        return Math.clamp(place / whole, 0, 1);
    }
}
