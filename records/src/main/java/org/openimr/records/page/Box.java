package org.openimr.records.page;

/**
 * A rectangle on an upright page, as parts of its width and height, from the upper left corner.
 *
 * @param left    0 to 1
 * @param top     0 to 1
 * @param right   not left of {@code left}, to 1
 * @param bottom  not above {@code top}, to 1
 */
public record Box(double left, double top, double right, double bottom) {
    /** The whole page. */
    public static final Box PAGE = new Box(0, 0, 1, 1);

    public Box {
        boolean inside = left >= 0 && top >= 0 && right <= 1 && bottom <= 1;
        if (!inside || right < left || bottom < top) {
            throw new IllegalArgumentException("no box on a page: " + left + " " + top + " " + right + " " + bottom);
        }
    }
}
