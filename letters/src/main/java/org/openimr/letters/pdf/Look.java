package org.openimr.letters.pdf;

/**
 * How words look. Inherited by what stands inside.
 *
 * @param size     points
 * @param leading  height of a line, as a multiple of the size
 * @param chip     the frame around a decision
 */
record Look(Typeface face, double size, double leading, Ink ink, Chip chip) {
    /** A decision is told by its word, its fill and its shape. */
    enum Chip {
        NONE(0, 0, 0),
        FRAMED(5, 0, 1),
        FILLED(6.2, 1.2, 2.2);

        final double side;
        final double above;
        final double below;

        Chip(double side, double above, double below) {
            this.side = side;
            this.above = above;
            this.below = below;
        }
    }

    static final Look BODY = new Look(Typeface.REGULAR, 11, 1.45, Ink.TEXT, Chip.NONE);
    static final Look SMALL = new Look(Typeface.REGULAR, 9, 1.45, Ink.QUIET, Chip.NONE);

    double lineHeight() {
        return size * leading;
    }

    Look in(Typeface other) {
        return new Look(other, size, leading, ink, chip);
    }

    Look in(Ink other) {
        return new Look(face, size, leading, other, chip);
    }

    Look sized(double points, double lineHeight) {
        return new Look(face, points, lineHeight, ink, chip);
    }

    Look led(double lineHeight) {
        return sized(size, lineHeight);
    }

    Look framed(Chip frame) {
        return new Look(face, size, leading, ink, frame);
    }
}
