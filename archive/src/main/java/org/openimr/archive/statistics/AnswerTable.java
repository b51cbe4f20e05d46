package org.openimr.archive.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.search.WilsonInterval;
import org.openimr.archive.statistics.Answer.Group;
import org.openimr.archive.statistics.Cell.Said;
import org.openimr.archive.statistics.Cell.Saying;
import org.openimr.archive.statistics.Head.Figure;

/**
 * An answer as a table, from which the command, the page and the downloads all print.
 *
 * @param heads  one a column
 * @param rows   each as wide as the heads; the last one is over everything
 */
public record AnswerTable(List<Head> heads, List<List<Cell>> rows) {
    public AnswerTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != heads.size())
                throw new IllegalArgumentException(row.size() + " cells below " + heads.size() + " heads");
        }
    }

    public static AnswerTable of(Answer answer) {
        List<Head> groups = groupHeads(answer.query());
        List<Head> heads = new ArrayList<>(groups);
        heads.addAll(figureHeads(answer.query().show()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Answer.Line line : answer.lines()) rows.add(row(group(line.group(), groups.size()), line.figures()));
        rows.add(row(first(new Said(Saying.ALL, 0, 0), groups.size()), answer.all()));
        return new AnswerTable(heads, rows);
    }

    private static List<Head> groupHeads(StatisticsQuery query) {
        if (query.show() instanceof Measure.Concentration) return List.of(Head.Held.LARGEST);
        if (query.by().isEmpty()) return List.of(Head.Whole.WHOLE);
        return query.by().stream().<Head>map(by -> new Head.Group(by.column())).toList();
    }

    private static List<Head> figureHeads(Measure show) {
        return switch (show) {
            case Measure.Outcomes _ ->
                List.of(
                        Figure.COUNT,
                        Figure.UPHELD,
                        Figure.OVERTURNED,
                        Figure.NOT_STATED,
                        Figure.OVERTURNED_SHARE,
                        Figure.INTERVAL_LOW,
                        Figure.INTERVAL_HIGH,
                        Figure.SMALL_SAMPLE);
            case Measure.Shares _, Measure.Concentration _ -> List.of(Figure.COUNT, Figure.SHARE);
            case Measure.Quartiles _ ->
                List.of(
                        Figure.COUNT,
                        Figure.WITHOUT,
                        Figure.LEAST,
                        Figure.FIRST_QUARTILE,
                        Figure.MEDIAN,
                        Figure.THIRD_QUARTILE,
                        Figure.MOST,
                        Figure.MEAN);
        };
    }

    private static List<Cell> group(Group group, int columns) {
        return switch (group) {
            case Group.Of of -> of.values().stream().map(AnswerTable::named).toList();
            case Group.Together together ->
                first(new Said(Saying.TOGETHER, together.groups(), together.below()), columns);
            case Group.Largest largest -> first(new Said(Saying.LARGEST, largest.groups(), largest.of()), columns);
        };
    }

    private static Cell named(String value) {
        return value.isEmpty() ? new Said(Saying.NOT_STATED, 0, 0) : new Cell.Named(value);
    }

    private static List<Cell> first(Cell cell, int columns) {
        List<Cell> cells = new ArrayList<>(List.of(cell));
        while (cells.size() < columns) cells.add(new Cell.Blank());
        return cells;
    }

    private static List<Cell> row(List<Cell> group, Figures figures) {
        List<Cell> row = new ArrayList<>(group);
        row.addAll(cells(figures));
        return row;
    }

    private static List<Cell> cells(Figures figures) {
        return switch (figures) {
            case Figures.Outcomes outcomes -> cells(outcomes);
            case Figures.Share share ->
                List.of(
                        new Cell.Count(share.count()),
                        new Cell.Part(
                                share.of() == 0 ? Optional.empty() : Optional.of((double) share.count() / share.of())));
            case Figures.Spread spread ->
                List.of(
                        new Cell.Count(spread.count()),
                        new Cell.Count(spread.without()),
                        new Cell.Count(spread.least()),
                        new Cell.Decimal(spread.first()),
                        new Cell.Decimal(spread.median()),
                        new Cell.Decimal(spread.third()),
                        new Cell.Count(spread.most()),
                        new Cell.Decimal(spread.mean()));
            case Figures.NoSpread none -> {
                List<Cell> cells = new ArrayList<>(List.of(new Cell.Count(0), new Cell.Count(none.without())));
                for (int i = 0; i < 6; i++) cells.add(new Cell.Blank());
                yield cells;
            }
        };
    }

    private static List<Cell> cells(Figures.Outcomes outcomes) {
        Optional<WilsonInterval> share = outcomes.overturnedShare();
        return List.of(
                new Cell.Count(outcomes.all()),
                new Cell.Count(outcomes.upheld()),
                new Cell.Count(outcomes.overturned()),
                new Cell.Count(outcomes.notStated()),
                new Cell.Part(share.map(WilsonInterval::share)),
                new Cell.Part(share.map(WilsonInterval::low)),
                new Cell.Part(share.map(WilsonInterval::high)),
                outcomes.isSmall() ? new Said(Saying.SMALL, 0, 0) : new Cell.Blank());
    }
}
