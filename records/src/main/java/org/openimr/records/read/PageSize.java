package org.openimr.records.read;

/** Of a page as it is read, upright, in points of 1/72 inch. */
public record PageSize(double width, double height) {
    /** 8.5 by 11 inches. */
    public static final PageSize LETTER = new PageSize(612, 792);

    /** The largest that PDF knows: 200 inches. */
    public static final double LARGEST = 14_400;

    public PageSize {
        if (!(width > 0 && width <= LARGEST && height > 0 && height <= LARGEST)) {
            throw new IllegalArgumentException("no page is of this size: " + width + " by " + height);
        }
    }

    PageSize turned(int degrees) {
        return degrees % 180 == 0 ? this : new PageSize(/* width= */ height, /* height= */ width);
    }
}
