package org.openimr.records.read;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * A picture that is a page.
 *
 * @param size    as stored, before turning
 * @param turned  degrees clockwise to be upright
 */
record PageImage(PageSize size, int turned, Picture picture) {
    private static final double FEWEST_DOTS = 60;
    private static final double MOST_DOTS = 1300;
    private static final double LONG_SIDE = 792;

    /** Unpacks it when it is its turn. */
    @FunctionalInterface
    interface Picture {
        BufferedImage read() throws IOException;
    }

    /**
     * The paper that a picture was made of, by the dots an inch it claims; where it claims none or none that can be, the
     * paper is 11 inches on its long side.
     */
    static PageSize size(int width, int height, double dotsAcross, double dotsDown) {
        if (isReal(dotsAcross) && isReal(dotsDown)) {
            double across = width / dotsAcross * 72;
            double down = height / dotsDown * 72;
            if (across >= 1 && down >= 1 && across <= PageSize.LARGEST && down <= PageSize.LARGEST) {
                return new PageSize(across, down);
            }
        }
        double points = LONG_SIDE / Math.max(width, height);
        return new PageSize(Math.max(1, width * points), Math.max(1, height * points));
    }

    /** Photographs of telephones claim 72, which no scanner uses for paper. */
    private static boolean isReal(double dots) {
        return dots >= FEWEST_DOTS && dots <= MOST_DOTS && dots != 72 && dots != 96;
    }

    /** Degrees clockwise, of the number by which TIFF and Exif tell how a picture lies; mirrored ones are only turned. */
    static int turned(int orientation) {
        return switch (orientation) {
            case 3, 4 -> 180;
            case 5, 6 -> 90;
            case 7, 8 -> 270;
            default -> 0;
        };
    }
}
