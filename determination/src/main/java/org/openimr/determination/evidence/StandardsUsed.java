package org.openimr.determination.evidence;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.openimr.law.EffectivePeriod;

/**
 * The standard that a decision rests on, and why each higher one does not apply.
 *
 * @param inapplicable  the reviewer's reason for each standard set aside
 */
public record StandardsUsed(NecessityStandard used, Map<NecessityStandard, String> inapplicable) {
    /**
     * Decisions under the strict order: a lower standard only where every higher one does not apply to the condition.
     * Since 2017 the standards are applied as the MTUS lays down.
     */
    public static final EffectivePeriod STRICT_ORDER =
            EffectivePeriod.between(LocalDate.of(2013, Month.JANUARY, 1), LocalDate.of(2017, Month.JANUARY, 1));

    public StandardsUsed {
        inapplicable = Map.copyOf(inapplicable);
    }

    /** Higher standards that no reason sets aside, in order. */
    public List<NecessityStandard> notSetAside() {
        return used.higher().stream()
                .filter(standard -> inapplicable.getOrDefault(standard, "").isBlank())
                .toList();
    }
}
