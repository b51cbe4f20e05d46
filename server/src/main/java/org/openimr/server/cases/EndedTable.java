package org.openimr.server.cases;

import java.util.List;
import org.openimr.panel.pseudonym.ShownTable;

/**
 * How many cases ended without a determination, by reason and year.
 *
 * @param reasons   of the rows, in their order; none where no case ended so
 * @param shown     rows are the reasons' codes, columns are years
 * @param smallest  the smallest count other than 0 that is shown
 */
public record EndedTable(List<EndReason> reasons, ShownTable shown, int smallest) {
    public EndedTable {
        reasons = List.copyOf(reasons);
        if (!shown.rows().equals(reasons.stream().map(EndReason::code).toList()))
            throw new IllegalArgumentException("the rows are not those reasons: " + shown.rows());
    }

    /** No case ended so. */
    static EndedTable none(int smallest) {
        return new EndedTable(List.of(), new ShownTable(List.of(), List.of(), List.of()), smallest);
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }
}
