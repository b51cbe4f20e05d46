package org.openimr.records.read;

import java.util.Optional;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.page.PageText;

/**
 * One page, read.
 *
 * @param number    counts from 1
 * @param size      upright
 * @param turned    degrees clockwise by which the page was turned to be upright: 0, 90, 180 or 270
 * @param straight  degrees clockwise by which a crooked scan was straightened; 0 where it was straight
 * @param text      boxes are parts of the upright page
 * @param look      of a recognised page, made along with it; a page with its own text gets its look in a second pass,
 *                  so that text comes first
 * @param doubt     why the text may be missing; empty where nothing is known to be
 */
public record PageRead(
        int number,
        PageSize size,
        int turned,
        double straight,
        PageText text,
        Optional<PageLook> look,
        Optional<IntakeRefusal> doubt) {
    public PageRead {
        if (number < 1) throw new IllegalArgumentException("pages count from 1: " + number);
        if (turned % 90 != 0 || turned < 0 || turned > 270) throw new IllegalArgumentException("turned: " + turned);
        if (!(Math.abs(straight) <= 45)) throw new IllegalArgumentException("straightened: " + straight);
    }
}
