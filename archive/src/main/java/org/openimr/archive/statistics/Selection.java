package org.openimr.archive.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a reader narrows every question about letters to.
 *
 * @param from       first year of decision, inclusive
 * @param to         last year of decision, inclusive; one end alone leaves the other open
 * @param category   node of the tree of services, with all below it
 * @param specialty  of the reviewer
 */
public record Selection(OptionalInt from, OptionalInt to, Optional<String> category, Optional<String> specialty) {
    /** No letter with a date of decision is older or younger than these. */
    private static final int FIRST = 2013;

    private static final int LAST = 2999;

    /** Everything. */
    public static Selection all() {
        return new Selection(OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    /** As conditions; a range of years that runs backwards is turned round. */
    public List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        if (from.isPresent() || to.isPresent()) {
            int first = from.orElse(Math.min(FIRST, to.orElse(FIRST)));
            int last = to.orElse(Math.max(LAST, first));
            conditions.add(new Condition.Between("year", Math.min(first, last), Math.max(first, last)));
        }
        category.ifPresent(path -> conditions.add(new Condition.Under("category", path)));
        specialty.ifPresent(name -> conditions.add(new Condition.Has("specialties", name)));
        return List.copyOf(conditions);
    }
}
