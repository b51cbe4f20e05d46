package org.openimr.server.filing;

import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * What no text fixes of the public form.
 *
 * @param draftDays      calendar days from the last change after which a draft that was not sent is deleted
 * @param copyMegabytes  largest copy of a decision that is taken, in units of 1,048,576 bytes
 */
public record FilingSettings(Assumed<Integer> draftDays, Assumed<Integer> copyMegabytes) {
    private static final int MEGABYTE = 1 << 20;

    /** 60 days, longer than every time to file; 15 MB. */
    public static FilingSettings defaults() {
        return new FilingSettings(
                new Assumed<>(
                        "filing.draft-days",
                        60,
                        Grade.DESIGN_CHOICE,
                        Citation.design("how long a draft is kept"),
                        "calendar days for which an application that was not sent is kept"),
                new Assumed<>(
                        "filing.copy-megabytes",
                        15,
                        Grade.DESIGN_CHOICE,
                        Citation.design("largest copy of a decision"),
                        "megabytes that the copy of a decision may have"));
    }

    /** Largest copy in bytes, inclusive. */
    public int copyBytes() {
        return copyMegabytes.value() * MEGABYTE;
    }
}
