package org.openimr.process.guard;

import java.time.LocalDate;
import org.openimr.law.EffectivePeriod;

/** Dates from which the rules of independent medical review are in force. */
final class Since {
    /** Senate Bill 863. */
    static final LocalDate SB_863 = LocalDate.of(2013, 1, 1);
    /** The final regulations were approved. */
    static final LocalDate FINAL_REGULATIONS = LocalDate.of(2014, 2, 12);
    /** The appeals board's rules were renumbered: 10957.1 became 10575. */
    static final LocalDate BOARD_RULES_2020 = LocalDate.of(2020, 1, 1);

    static final EffectivePeriod STATUTE = EffectivePeriod.from(SB_863);
    static final EffectivePeriod REGULATION = EffectivePeriod.from(FINAL_REGULATIONS);

    private Since() {}
}
