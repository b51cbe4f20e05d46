package org.openimr.process.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;

/**
 * Another application of the same worker that touches this one.
 *
 * @param items             items of this application that it touches
 * @param sameDecision      it is about the same utilization review decision
 * @param samePhysician     the same physician or practice group asked
 * @param determinedOn      when it was decided, if it was
 * @param changeDocumented  a change of the facts since then is documented
 */
public record EarlierCase(
        CaseNumber number,
        Set<Integer> items,
        boolean sameDecision,
        boolean samePhysician,
        Optional<LocalDate> determinedOn,
        boolean changeDocumented) {
    public EarlierCase {
        items = Set.copyOf(items);
    }
}
