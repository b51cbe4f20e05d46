package org.openimr.process.deadlines;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;

/** Dates on which the law of time changed (process, section 3). */
final class InForce {
    /** SB 863: independent medical review begins. */
    static final LocalDate REVIEW = LocalDate.of(2013, 1, 1);
    /** Final regulations take the place of the emergency ones. */
    static final LocalDate FINAL_REGULATIONS = LocalDate.of(2014, 2, 12);
    /** The drug formulary and the present Lab. Code 4610. */
    static final LocalDate FORMULARY = LocalDate.of(2018, 1, 1);

    /** Since review began. */
    static final EffectivePeriod SINCE_REVIEW = EffectivePeriod.from(REVIEW);
    /** While the emergency regulations stood. */
    static final EffectivePeriod EMERGENCY = EffectivePeriod.between(REVIEW, FINAL_REGULATIONS);
    /** Since the final regulations. */
    static final EffectivePeriod SINCE_FINAL = EffectivePeriod.from(FINAL_REGULATIONS);
    /** Since the formulary. */
    static final EffectivePeriod SINCE_FORMULARY = EffectivePeriod.from(FORMULARY);

    private InForce() {}
}
