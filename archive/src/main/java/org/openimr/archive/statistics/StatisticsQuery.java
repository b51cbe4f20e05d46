package org.openimr.archive.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openimr.archive.dataset.ColumnType;
import org.openimr.archive.dataset.ProgramDecision;
import org.openimr.archive.dataset.Schema;

/**
 * A question to a table, whole: its text says all that there is to it.
 *
 * @param name        permanent, lower case with hyphens
 * @param title       for a person, a few words
 * @param definition  what is counted and what is not, in words
 * @param from        the table that it is put to
 * @param by          at most two; none for one figure over all
 * @param where       all of these must hold
 * @param below       groups smaller than this are shown together only
 */
public record StatisticsQuery(
        String name,
        String title,
        String definition,
        Schema from,
        CountedAs counted,
        List<Grouping> by,
        List<Condition> where,
        Measure show,
        OptionalInt below) {
    private static final Pattern NAME = Pattern.compile("[a-z]++(?:-[a-z]++)*+");

    public StatisticsQuery {
        by = List.copyOf(by);
        where = List.copyOf(where);
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a name of a query: " + name);
        if (title.isBlank() || definition.isBlank())
            throw new IllegalArgumentException(name + " needs a title and a definition");
        if (by.size() > 2) throw new IllegalArgumentException(name + " is parted by more than two columns");
        if (by.isEmpty() && show instanceof Measure.Concentration)
            throw new IllegalArgumentException(name + " says not which groups hold most");
        if (from.equals(ProgramDecision.SCHEMA) != (counted == CountedAs.DECISIONS))
            throw new IllegalArgumentException(name + ": " + from.name() + " holds no " + counted.written());
        for (String column : columns(by, where, show)) {
            if (from.column(column).isEmpty())
                throw new IllegalArgumentException(name + ": " + from.name() + " has no column " + column);
        }
        if (below.isPresent() && show instanceof Measure.Quartiles)
            throw new IllegalArgumentException(name + ": quartiles of groups cannot be put together");
        if (show instanceof Measure.Quartiles(String column)
                && from.column(column)
                        .filter(one -> one.type() == ColumnType.WHOLE_NUMBER)
                        .isEmpty()) throw new IllegalArgumentException(name + ": " + column + " is no number");
    }

    /** Whether its figures are put together from letters: the one table, or another program's. */
    public boolean isOfLetters() {
        return counted != CountedAs.DECISIONS;
    }

    private static Set<String> columns(List<Grouping> by, List<Condition> where, Measure show) {
        Set<String> columns = new HashSet<>();
        by.forEach(one -> columns.add(one.column()));
        where.forEach(one -> columns.add(one.column()));
        if (show instanceof Measure.Quartiles(String column)) columns.add(column);
        return columns;
    }

    /** Columns that it looks at, besides the outcome. */
    public Set<String> columns() {
        return columns(by, where, show);
    }

    /** The same with further conditions. */
    public StatisticsQuery also(List<Condition> further) {
        return new StatisticsQuery(
                name,
                title,
                definition,
                from,
                counted,
                by,
                Stream.concat(where.stream(), further.stream()).distinct().toList(),
                show,
                below);
    }

    /** The whole question in lines that a person can read and {@link QueryFile} reads again. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("query " + name);
        lines.add("  from " + from.name());
        lines.add("  count " + counted.written());
        where.forEach(one -> lines.add("  where " + one.written()));
        by.forEach(one -> lines.add("  by " + one.written()));
        lines.add("  show " + show.written());
        below.ifPresent(least -> lines.add("  together below " + least));
        return String.join("\n", lines) + "\n";
    }
}
