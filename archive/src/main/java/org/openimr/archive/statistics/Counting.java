package org.openimr.archive.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Outcome;

/** One pass over the rows of a table for one question. */
final class Counting {
    private static final String OVERTURNED = Outcome.OVERTURNED.printed();
    private static final String UPHELD = Outcome.UPHELD.printed();

    private final StatisticsQuery query;
    private final CodedTable table;
    private final CodedColumn outcome;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Parted> parted;
    private final Optional<CodedColumn> numbers;
    private final Map<List<String>, Tally> groups = new HashMap<>();
    private final Tally all = new Tally();

    /** A condition, tried once for each value. */
    private record Kept(CodedColumn column, BitSet holds) {
        static Kept of(CodedColumn column, Condition condition) {
            BitSet holds = new BitSet();
            for (int code = 0; code < column.values().size(); code++)
                holds.set(code, condition.holds(column.values().get(code)));
            return new Kept(column, holds);
        }

        boolean holds(int row) {
            return holds.get(column.code(row));
        }
    }

    /** A column that parts, with the groups of each value. */
    private record Parted(CodedColumn column, List<List<String>> groups) {
        static Parted of(CodedColumn column, Grouping grouping) {
            return new Parted(
                    column, column.values().stream().map(grouping::groupsOf).toList());
        }

        List<String> groupsOf(int row) {
            return groups.get(column.code(row));
        }
    }

    Counting(StatisticsQuery query, CodedTable table) {
        this.query = query;
        this.table = table;
        outcome = table.column(CodedTable.OUTCOME);
        query.where().forEach(condition -> kept.add(Kept.of(table.column(condition.column()), condition)));
        if (query.counted() == CountedAs.PROCEDURES)
            kept.add(Kept.of(table.column(CodedTable.FALLS_WITH), new Condition.Is(CodedTable.FALLS_WITH, "")));
        parted = query.by().stream()
                .map(by -> Parted.of(table.column(by.column()), by))
                .toList();
        numbers = query.show() instanceof Measure.Quartiles(String column)
                ? Optional.of(table.column(column))
                : Optional.empty();
    }

    /** Counts; to be called once. */
    Counting run() {
        if (query.counted().isLetter()) letters();
        else rows();
        return this;
    }

    Map<List<String>, Tally> groups() {
        return groups;
    }

    Tally all() {
        return all;
    }

    private void rows() {
        for (int row = 0; row < table.rows(); row++) {
            if (!counts(row)) continue;
            String came = outcome.values().get(outcome.code(row));
            add(all, came, row);
            for (List<String> group : groupsOf(row)) add(tally(group), came, row);
        }
    }

    private void letters() {
        int next;
        for (int first = 0; first < table.rows(); first = next) {
            next = table.afterLetter(first);
            List<Integer> counted = new ArrayList<>();
            for (int row = first; row < next; row++) if (counts(row)) counted.add(row);
            if (counted.isEmpty()) continue;
            add(all, together(counted), counted.getFirst());
            Map<List<String>, List<Integer>> byGroup = new HashMap<>();
            for (int row : counted) {
                for (List<String> group : groupsOf(row))
                    byGroup.computeIfAbsent(group, _ -> new ArrayList<>()).add(row);
            }
            byGroup.forEach((group, rows) -> add(tally(group), together(rows), rows.getFirst()));
        }
    }

    private boolean counts(int row) {
        for (Kept one : kept) if (!one.holds(row)) return false;
        return true;
    }

    private Tally tally(List<String> group) {
        return groups.computeIfAbsent(group, _ -> new Tally());
    }

    private void add(Tally tally, String came, int row) {
        tally.add(came);
        numbers.ifPresent(column -> tally.number(column.values().get(column.code(row))));
    }

    private List<List<String>> groupsOf(int row) {
        if (parted.isEmpty()) return List.of();
        List<String> first = parted.getFirst().groupsOf(row);
        List<List<String>> groups = new ArrayList<>();
        for (String one : first) {
            if (parted.size() == 1) groups.add(List.of(one));
            else for (String other : parted.getLast().groupsOf(row)) groups.add(List.of(one, other));
        }
        return groups;
    }

    /** How a letter came out whose counted items are these. */
    private String together(List<Integer> rows) {
        Set<String> came = new HashSet<>();
        for (int row : rows) came.add(outcome.values().get(outcome.code(row)));
        String decisive = query.counted() == CountedAs.LETTERS_ANY ? OVERTURNED : UPHELD;
        if (came.contains(decisive)) return decisive;
        return came.size() == 1 ? came.iterator().next() : "";
    }
}
