package org.openimr.server.pages.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.archive.search.WilsonInterval;
import org.openimr.archive.statistics.Answer;
import org.openimr.archive.statistics.Answer.Line;
import org.openimr.archive.statistics.AnswerTable;
import org.openimr.archive.statistics.Cell;
import org.openimr.archive.statistics.Figures;
import org.openimr.archive.statistics.Head;
import org.openimr.archive.statistics.Measure;
import org.openimr.archive.understanding.CitationNames;
import org.openimr.server.pages.Words;
import org.openimr.server.pages.statistics.FigureView.Bar;
import org.openimr.server.pages.statistics.FigureView.CellView;

/** How an answer is said and drawn. Its numbers are those of {@link AnswerTable} and no others. */
final class FigureViewing {
    private static final int MOST_BARS = 15;

    private final Words words;
    private final CellWords cells;

    FigureViewing(Words words, CitationNames names) {
        this.words = words;
        this.cells = new CellWords(words, names);
    }

    /** @param filters  as they stand in the address, with their question mark; empty for none */
    FigureView of(Answer answer, String filters) {
        String name = answer.query().name();
        AnswerTable table = AnswerTable.of(answer);
        return new FigureView(
                name,
                words.say("statistics.title." + name),
                reading(answer, table),
                words.say("statistics.definition." + name),
                bars(answer, table),
                legend(answer.query().show()),
                Math.max(0, answer.lines().size() - MOST_BARS),
                table.heads().stream().map(cells::head).toList(),
                table.rows().stream().map(row -> cells(table, row)).toList(),
                answer.query().text(),
                answer.snapshot().hex(),
                "/statistics/" + name + filters,
                "/statistics/" + name + "/table.csv" + filters);
    }

    private String legend(Measure show) {
        return switch (show) {
            case Measure.Outcomes _ -> words.say("statistics.legend.outcomes");
            case Measure.Shares _, Measure.Concentration _ -> words.say("statistics.legend.shares");
            case Measure.Quartiles _ -> words.say("statistics.legend.quartiles");
        };
    }

    private List<Bar> bars(Answer answer, AnswerTable table) {
        List<Figures> figures = new ArrayList<>(
                answer.lines().stream().limit(MOST_BARS).map(Line::figures).toList());
        if (isNothing(answer.all())) return List.of();
        if (figures.isEmpty()) figures.add(answer.all());
        Bars scale = new Bars(figures);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            bars.add(new Bar(label(table, i), said(figures.get(i)), scale.of(figures.get(i))));
        }
        return bars;
    }

    /** A chart of nothing would say nothing. */
    private static boolean isNothing(Figures all) {
        return switch (all) {
            case Figures.Outcomes of -> of.all() == 0;
            case Figures.Share of -> of.count() == 0;
            case Figures.Spread _ -> false;
            case Figures.NoSpread _ -> true;
        };
    }

    /** Of a row of the table; the groups of two columns in one. */
    private CellView label(AnswerTable table, int row) {
        int groups = (int) table.heads().stream()
                .filter(head -> !(head instanceof Head.Figure))
                .count();
        List<CellView> label = cells(table, table.rows().get(row).subList(0, groups)).stream()
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        return new CellView(
                String.join(", ", label.stream().map(CellView::text).toList()),
                false,
                label.getFirst().lang());
    }

    /** @param row  a row, or its beginning */
    private List<CellView> cells(AnswerTable table, List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> cells.cell(table.heads().get(i), row.get(i)))
                .toList();
    }

    private String said(Figures figures) {
        return switch (figures) {
            case Figures.Outcomes of -> outcomes(of);
            case Figures.Share of ->
                words.say("statistics.share", words.number(of.count()), new Cell.Part(part(of)).printed());
            case Figures.Spread of ->
                words.say("statistics.spread", number(of.first()), number(of.median()), number(of.third()));
            case Figures.NoSpread _ -> words.say("statistics.nothing.here");
        };
    }

    private String outcomes(Figures.Outcomes of) {
        Optional<WilsonInterval> share = of.overturnedShare();
        if (share.isEmpty()) return words.say("statistics.nothing.here");
        String said = words.say(
                "statistics.outcomes",
                words.number(of.overturned()),
                words.number(of.upheld() + of.overturned()),
                percent(share.get().share()),
                percent(share.get().low()),
                percent(share.get().high()));
        return of.isSmall() ? said + " " + words.say("statistics.small") : said;
    }

    private static Optional<Double> part(Figures.Share of) {
        return of.of() == 0 ? Optional.empty() : Optional.of((double) of.count() / of.of());
    }

    private static String percent(double share) {
        return new Cell.Part(Optional.of(share)).printed();
    }

    private static String number(double number) {
        return new Cell.Decimal(number).printed();
    }

    private String reading(Answer answer, AnswerTable table) {
        if (isNothing(answer.all())) return words.say("statistics.nothing");
        return switch (answer.all()) {
            case Figures.Outcomes all -> ofOutcomes(answer, table, all);
            case Figures.Share _ -> ofShares(answer, table);
            case Figures.Spread all ->
                words.say(
                        "statistics.reading.spread",
                        number(all.first()),
                        number(all.third()),
                        number(all.median()),
                        words.number(all.count()));
            case Figures.NoSpread _ -> words.say("statistics.nothing");
        };
    }

    private String ofOutcomes(Answer answer, AnswerTable table, Figures.Outcomes all) {
        String whole = words.say("statistics.reading.outcomes", outcomes(all));
        return highest(answer)
                .map(at -> whole + " "
                        + words.say(
                                "statistics.reading.highest", label(table, at).text(), outcomes((Figures.Outcomes)
                                        answer.lines().get(at).figures())))
                .orElse(whole);
    }

    /** The group with the highest share among those that are not small, where there are several. */
    private static Optional<Integer> highest(Answer answer) {
        List<Integer> large = new ArrayList<>();
        for (int i = 0; i < answer.lines().size(); i++) {
            if (answer.lines().get(i).figures() instanceof Figures.Outcomes of && !of.isSmall()) large.add(i);
        }
        return large.size() < 2
                ? Optional.empty()
                : large.stream()
                        .max(Comparator.comparingDouble(
                                i -> ((Figures.Outcomes) answer.lines().get(i).figures())
                                        .overturnedShare()
                                        .orElseThrow()
                                        .share()));
    }

    private String ofShares(Answer answer, AnswerTable table) {
        if (answer.lines().isEmpty()) return words.say("statistics.reading.all", said(answer.all()));
        int most = 0;
        for (int i = 0; i < answer.lines().size(); i++) {
            if (count(answer, i) > count(answer, most)) most = i;
        }
        int largest = most;
        long others = answer.lines().stream()
                .filter(line ->
                        line.figures().equals(answer.lines().get(largest).figures()))
                .skip(1)
                .count();
        if (others > 0)
            return words.say(
                    "statistics.reading.tied",
                    label(table, most).text(),
                    others,
                    said(answer.lines().get(most).figures()));
        return words.say(
                "statistics.reading.most",
                label(table, most).text(),
                said(answer.lines().get(most).figures()));
    }

    private static long count(Answer answer, int line) {
        return answer.lines().get(line).figures() instanceof Figures.Share share ? share.count() : 0;
    }
}
