package org.openimr.determination.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Under what a guideline recommends a service: a criterion, all of several, or any one of them. */
public sealed interface Criteria {
    /** Trees that are read from files can be turned in no more ways than this: a group of groups could have millions. */
    int MOST_WAYS = 200;

    /** Whether it can be turned in at most {@link #MOST_WAYS} ways, in either direction. */
    default boolean isReadable() {
        return TurningChanges.mostWays(this) <= MOST_WAYS;
    }

    /** Its criteria, in the order in which they are written. */
    Stream<Criterion> criteria();

    /** Every part must be satisfied. */
    record AllOf(List<Criteria> parts) implements Criteria {
        public AllOf {
            parts = several(parts);
        }

        @Override
        public Stream<Criterion> criteria() {
            return parts.stream().flatMap(Criteria::criteria);
        }
    }

    /** One satisfied part is enough. */
    record AnyOf(List<Criteria> parts) implements Criteria {
        public AnyOf {
            parts = several(parts);
        }

        @Override
        public Stream<Criterion> criteria() {
            return parts.stream().flatMap(Criteria::criteria);
        }
    }

    /**
     * One thing that the case file shows or does not show.
     *
     * @param id    unlike every other of the tree; permanent
     * @param text  what must be so, as a clause without a full stop
     */
    record Criterion(String id, String text, Optional<Measure> measure) implements Criteria {
        public Criterion {
            if (id.isBlank() || text.isBlank()) throw new IllegalArgumentException("a criterion has a name and words");
        }

        @Override
        public Stream<Criterion> criteria() {
            return Stream.of(this);
        }
    }

    private static List<Criteria> several(List<Criteria> parts) {
        if (parts.isEmpty()) throw new IllegalArgumentException("a group of criteria holds at least one");
        return List.copyOf(parts);
    }
}
