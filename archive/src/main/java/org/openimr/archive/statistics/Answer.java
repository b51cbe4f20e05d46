package org.openimr.archive.statistics;

import java.util.List;
import org.openimr.archive.ContentHash;

/**
 * What a table says to a question.
 *
 * @param query     with the conditions that a reader added
 * @param snapshot  hash of the table
 * @param lines     one a group
 * @param all       over everything that the question counts, whatever the groups
 */
public record Answer(StatisticsQuery query, ContentHash snapshot, List<Line> lines, Figures all) {
    public Answer {
        lines = List.copyOf(lines);
    }

    /** One group. */
    public record Line(Group group, Figures figures) {}

    /** Which group. */
    public sealed interface Group {
        /**
         * By the values of the columns that part the question; an empty one: not stated.
         */
        record Of(List<String> values) implements Group {
            public Of {
                values = List.copyOf(values);
            }
        }

        /** Groups too small to be shown one by one. */
        record Together(int groups, int below) implements Group {}

        /** The largest ones; none is named. */
        record Largest(int groups, int of) implements Group {}
    }
}
