package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openimr.records.DocumentKind;
import org.openimr.records.chronology.ChronologyEvent.PainScore;

/** Rows under a heading with a column of pain, or columns of parts of the body, each row with its day, hour or delay. */
final class PainTableRule implements EventRule {
    static final Proposer.Rule RULE = new Proposer.Rule("CHR-PAIN-TABLE", 1);

    private static final int MOST_HEADINGS = 16;

    private final Mentions mentions = new Mentions(RULE);
    private List<Column> columns = List.of();
    private int page;

    /** @param index  of the cell, counted after the day or hour of the row */
    private record Column(int index, Optional<Region> region) {}

    @Override
    public void read(Reading reading, Consumer<ChronologyEvent> found) {
        if (reading.passage().page() != page) columns = List.of();
        page = reading.passage().page();
        List<Column> header = header(reading);
        if (!header.isEmpty()) {
            columns = header;
            return;
        }
        if (columns.isEmpty() || !reading.passage().opensLine()) return;
        int first = firstCell(reading);
        if (first > 0) row(reading, first, found);
    }

    private void row(Reading reading, int first, Consumer<ChronologyEvent> found) {
        List<String> cells = List.of(reading.text().substring(first).split(" ", -1));
        int start = first;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int at = i;
            int from = start;
            boolean score = cell.matches("\\d|10");
            columns.stream().filter(column -> score && column.index() == at).forEach(column -> {
                Region region = column.region()
                        .or(() -> reading.frame().region())
                        .map(r -> new Region(
                                r.part(), r.side(), List.of(), column.region().isPresent()))
                        .orElse(Region.NONE);
                Status status = new Status(EventStatus.PERFORMED, day(reading), false);
                Mention mention = mentions.of(reading, from, from + cell.length(), from, status, region);
                found.accept(new PainScore(mention, cell, context(reading)));
            });
            start += cell.length() + 1;
        }
    }

    /** Where the cells after the day, the hour or the delay begin; 0 if the line is no row, or has no cells. */
    private static int firstCell(Reading reading) {
        int next = afterHead(reading);
        return next < reading.text().length() ? next : 0;
    }

    private static int afterHead(Reading reading) {
        Optional<DateFinder.Found> day =
                reading.dates().stream().filter(date -> date.start() == 0).findFirst();
        if (day.isPresent()) return day.get().end() + 1;
        if (reading.text().matches("\\d{1,2}:\\d\\d .*")) return reading.text().indexOf(' ') + 1;
        Optional<Hit> delay = reading.of(TermList.UNITS).stream()
                .filter(hit -> hit.first() == 1)
                .findFirst();
        boolean number = Character.isDigit(reading.text().charAt(0));
        if (number && delay.isPresent()) return delay.get().end() + 1;
        Optional<Hit> word = reading.of(TermList.PAIN).stream()
                .filter(hit -> hit.first() == 0)
                .findFirst();
        return word.map(hit -> hit.end() + 1).orElse(0);
    }

    private static EventDate day(Reading reading) {
        return reading.dates().stream()
                .filter(date -> date.start() == 0)
                .findFirst()
                .map(DateFinder.Found::date)
                .or(() -> reading.entry().map(day -> EventDate.day(day, EventDate.Basis.DOCUMENT)))
                .orElse(EventDate.UNKNOWN);
    }

    private static Optional<String> context(Reading reading) {
        Optional<String> word = reading.of(TermList.PAIN).stream()
                .filter(hit -> hit.first() == 0)
                .findFirst()
                .map(Hit::name);
        boolean delay = reading.of(TermList.UNITS).stream().anyMatch(hit -> hit.first() == 1);
        boolean treated = reading.frame().document().kind() == DocumentKind.PROCEDURE_NOTE;
        return word.or(() -> delay && treated ? Optional.of("after") : Optional.empty());
    }

    /** The columns of a heading line: it begins with day or hour, and names pain or parts of the body. */
    private static List<Column> header(Reading reading) {
        boolean begins = reading.cues("ROW_HEAD").stream().anyMatch(hit -> hit.first() == 0);
        if (!begins
                || reading.passage().tokens().size() > MOST_HEADINGS
                || !reading.dates().isEmpty()) return List.of();
        List<Hit> labels = new ArrayList<>(reading.of(TermList.PARTS));
        boolean parts = labels.size() > 1;
        if (!parts) {
            labels = new ArrayList<>(reading.cues("PAIN"));
            if (labels.size() != 1) return List.of();
        }
        labels.sort(Comparator.comparingInt(Hit::start));
        int before = (int) reading.text()
                .substring(0, labels.getFirst().start())
                .chars()
                .filter(c -> c == ' ')
                .count();
        List<Column> columns = new ArrayList<>();
        for (Hit label : labels) {
            Optional<Region> region = parts ? Optional.of(region(reading, label)) : Optional.empty();
            columns.add(new Column(before - 1 + columns.size(), region));
        }
        return columns;
    }

    private static Region region(Reading reading, Hit part) {
        Optional<Side> side =
                Regions.isPaired(part) ? Regions.side(reading, part.start(), part.end(), true) : Optional.empty();
        return new Region(Optional.of(new BodyPart(part.name())), side, List.of(), true);
    }
}
