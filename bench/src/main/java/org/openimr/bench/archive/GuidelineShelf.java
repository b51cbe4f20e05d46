package org.openimr.bench.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openimr.determination.Basis;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.read.SourceParser;

/** Citations of {@code guidelines.txt} by topic, in the wording of a letter's time; each is made once. */
final class GuidelineShelf {
    private static final double NOTHING_CITED = 0.06;
    private static final double OUTSIDE_ONLY = 0.27;
    private static final double OUTSIDE_TOO = 0.2;

    private final Map<String, Shelf> yeared;
    private final Map<String, Shelf> paged;

    /** Citations of one topic, the commonest first. */
    private record Shelf(Ranked<GuidelineCitation> schedule, Ranked<GuidelineCitation> outside) {}

    private GuidelineShelf(Map<String, Shelf> yeared, Map<String, Shelf> paged) {
        this.yeared = yeared;
        this.paged = paged;
    }

    static GuidelineShelf load() {
        Map<String, Shelf> yeared = new LinkedHashMap<>();
        Map<String, Shelf> paged = new HashMap<>();
        for (List<String> cells : DataLines.table("guidelines.txt", 7)) {
            Ranked<GuidelineCitation> outside = Ranked.zipf(outside(cells.get(6)), 1);
            yeared.put(cells.get(0), new Shelf(Ranked.zipf(yeared(cells), 1), outside));
            paged.put(cells.get(0), new Shelf(Ranked.zipf(paged(cells), 1), outside));
        }
        return new GuidelineShelf(yeared, paged);
    }

    /** What one side relies on, for a topic of the item. */
    Basis basis(Family wording, List<String> topics, Dice dice) {
        if (dice.chance(NOTHING_CITED)) return Basis.nothingCited();
        return dice.chance(OUTSIDE_ONLY) ? outside(topics, dice) : inside(wording, topics, dice);
    }

    /** Relying on nothing of the schedule. */
    Basis outside(List<String> topics, Dice dice) {
        return new Basis(
                Optional.of(false),
                List.of(dice.of(shelf(yeared, dice.of(topics)).outside())),
                Optional.empty());
    }

    private Basis inside(Family wording, List<String> topics, Dice dice) {
        Map<String, Shelf> shelves = switch (wording) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED, DWC_MAXIMUS_2015_CREDENTIALS -> paged;
            case DWC_MAXIMUS_2016_17, INDEPENDENT_REVIEW -> yeared;
        };
        Shelf shelf = shelf(shelves, dice.of(topics));
        List<GuidelineCitation> citations = new ArrayList<>(2);
        citations.add(dice.of(shelf.schedule()));
        if (dice.chance(OUTSIDE_TOO)) citations.add(dice.of(shelf.outside()));
        return new Basis(Optional.of(true), citations, Optional.empty());
    }

    private static Shelf shelf(Map<String, Shelf> shelves, String topic) {
        return Optional.ofNullable(shelves.get(topic))
                .orElseThrow(() -> new IllegalArgumentException("no guideline of topic " + topic));
    }

    private static List<GuidelineCitation> yeared(List<String> cells) {
        String title = cells.get(1) + " " + cells.get(2);
        List<GuidelineCitation> all = new ArrayList<>();
        List<String> sections = DataLines.list(cells.get(4));
        for (String section : sections) all.add(schedule(title + ", Section(s): " + section));
        all.add(schedule(title));
        if (sections.size() > 1) {
            all.add(schedule(
                    title + ", Section(s): " + sections.stream().limit(3).collect(Collectors.joining(", "))));
        }
        return all;
    }

    private static List<GuidelineCitation> paged(List<String> cells) {
        String title = "ACOEM Chapter " + cells.get(3) + " " + cells.get(1);
        List<GuidelineCitation> all = new ArrayList<>();
        List<String> pages = DataLines.list(cells.get(5));
        for (String page : pages) all.add(schedule(title + " Page(s): " + page));
        if (pages.size() > 1) all.add(schedule(title + " Page(s): " + String.join(", ", pages.subList(0, 2))));
        return all;
    }

    private static List<GuidelineCitation> outside(String cell) {
        String[] halves = cell.split(" : ", 2);
        List<GuidelineCitation> all = new ArrayList<>();
        for (String subject : DataLines.list(halves[1])) {
            all.add(outside("Official Disability Guidelines (ODG)", halves[0], subject));
            all.add(outside("ACOEM Guidelines", halves[0], subject));
        }
        return all;
    }

    private static GuidelineCitation outside(String publisher, String chapter, String subject) {
        return citation(Kind.NON_MTUS, publisher + ", " + chapter + ", " + subject);
    }

    private static GuidelineCitation schedule(String text) {
        return citation(Kind.MTUS, text);
    }

    private static GuidelineCitation citation(Kind kind, String text) {
        return new GuidelineCitation(kind, text, SourceParser.parse(kind, text));
    }
}
