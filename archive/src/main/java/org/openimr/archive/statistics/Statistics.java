package org.openimr.archive.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openimr.archive.dataset.ColumnType;
import org.openimr.archive.statistics.Answer.Group;
import org.openimr.archive.statistics.Answer.Line;

/** The questions that come with the program, and how a table answers. The same for the command and the pages. */
public final class Statistics {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    private static final List<StatisticsQuery> BUILT_IN = QueryFile.read(resource("queries.txt"));

    private Statistics() {}

    /** In the order in which they are listed. */
    public static List<StatisticsQuery> queries() {
        return BUILT_IN;
    }

    public static Optional<StatisticsQuery> query(String name) {
        return BUILT_IN.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * Puts a question to a table.
     *
     * @throws IllegalArgumentException if the question is one to another table
     */
    public static Answer answer(StatisticsQuery query, CodedTable table) {
        if (!query.from().equals(table.schema()))
            throw new IllegalArgumentException(
                    query.name() + " is a question to " + query.from().name());
        Counting counted = new Counting(query, table).run();
        return new Answer(
                query, table.hash(), lines(query, counted), figures(query.show(), counted.all(), counted.all()));
    }

    private static List<Line> lines(StatisticsQuery query, Counting counted) {
        List<Map.Entry<List<String>, Tally>> groups =
                counted.groups().entrySet().stream().sorted(order(query)).toList();
        return query.show() instanceof Measure.Concentration(List<Integer> tops)
                ? largest(query, tops, groups, counted.all())
                : named(query, groups, counted.all());
    }

    private static List<Line> named(StatisticsQuery query, List<Map.Entry<List<String>, Tally>> groups, Tally all) {
        SmallGroups small = SmallGroups.of(groups, query.below());
        List<Line> lines = new ArrayList<>();
        small.shown()
                .forEach(group -> lines.add(
                        new Line(new Group.Of(group.getKey()), figures(query.show(), group.getValue(), all))));
        small.together()
                .ifPresent(together -> lines.add(new Line(
                        new Group.Together(small.hidden(), query.below().orElseThrow()),
                        figures(query.show(), together, all))));
        return lines;
    }

    private static List<Line> largest(
            StatisticsQuery query, List<Integer> tops, List<Map.Entry<List<String>, Tally>> groups, Tally all) {
        List<Line> lines = new ArrayList<>();
        for (int top : tops) {
            long held = groups.stream()
                    .limit(top)
                    .mapToLong(group -> group.getValue().all())
                    .sum();
            if (top <= groups.size() && held >= query.below().orElse(0))
                lines.add(new Line(new Group.Largest(top, groups.size()), new Figures.Share(held, all.all())));
        }
        return lines;
    }

    private static Figures figures(Measure show, Tally tally, Tally all) {
        return switch (show) {
            case Measure.Outcomes _ -> tally.outcomes();
            case Measure.Shares _, Measure.Concentration _ -> new Figures.Share(tally.all(), all.all());
            case Measure.Quartiles _ -> tally.spread();
        };
    }

    /** Numbers and times upwards, everything else by size; what is not stated comes last. */
    private static Comparator<Map.Entry<List<String>, Tally>> order(StatisticsQuery query) {
        Comparator<Map.Entry<List<String>, Tally>> largest =
                Comparator.comparingLong(group -> -group.getValue().all());
        Comparator<Map.Entry<List<String>, Tally>> order = (_, _) -> 0;
        for (int i = 0; i < query.by().size(); i++) {
            int at = i;
            if (!isOrdered(query, query.by().get(i))) continue;
            order = order.thenComparing(group -> group.getKey().get(at).isEmpty())
                    .thenComparing(group -> group.getKey().get(at), BY_NUMBER);
        }
        return order.thenComparing(largest).thenComparing(group -> String.join("\u0000", group.getKey()));
    }

    private static boolean isOrdered(StatisticsQuery query, Grouping by) {
        return query.show().getClass() != Measure.Concentration.class
                && (by.column().equals("month")
                        || by.column().equals("age_band")
                        || query.from()
                                .column(by.column())
                                .filter(one -> one.type() == ColumnType.WHOLE_NUMBER)
                                .isPresent());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Statistics.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
