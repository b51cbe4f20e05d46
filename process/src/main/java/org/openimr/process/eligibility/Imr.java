package org.openimr.process.eligibility;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;

/** Dates of the program of independent medical review in California workers' compensation. */
final class Imr {
    /** Senate Bill 863: the first decisions that can be reviewed. */
    static final EffectivePeriod SINCE_2013 = EffectivePeriod.from(LocalDate.of(2013, 1, 1));

    private Imr() {}
}
