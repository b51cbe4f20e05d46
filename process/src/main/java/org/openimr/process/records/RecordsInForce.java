package org.openimr.process.records;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;

/** Dates on which the law of records changed (process, section 3). */
final class RecordsInForce {
    private static final LocalDate REVIEW = LocalDate.of(2013, 1, 1);
    private static final LocalDate FINAL_REGULATIONS = LocalDate.of(2014, 2, 12);

    static final EffectivePeriod STATUTE = EffectivePeriod.from(REVIEW);
    static final EffectivePeriod EMERGENCY = EffectivePeriod.between(REVIEW, FINAL_REGULATIONS);
    static final EffectivePeriod FINAL = EffectivePeriod.from(FINAL_REGULATIONS);

    private RecordsInForce() {}
}
