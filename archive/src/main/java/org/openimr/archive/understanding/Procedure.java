package org.openimr.archive.understanding;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Outcome;

/**
 * An item and those of its letter that fall with it.
 *
 * @param primary     stands on its own
 * @param associated  in the letter's order; empty for most
 */
public record Procedure(UnderstoodItem primary, List<UnderstoodItem> associated) {
    public Procedure {
        associated = List.copyOf(associated);
    }

    /** The primary's. An associated service that was decided otherwise does not change it. */
    public Optional<Outcome> outcome() {
        return primary.outcome().map(Derived::value);
    }

    /** Items in it. */
    public int items() {
        return 1 + associated.size();
    }
}
