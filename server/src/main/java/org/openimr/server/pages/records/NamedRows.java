package org.openimr.server.pages.records;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimr.process.records.NamedAt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.RecordKind;
import org.openimr.server.pages.records.NamedView.Row;
import org.openimr.server.records.NamedProposals.Proposal;
import org.openimr.server.records.ReceivedFile;
import org.springframework.util.MultiValueMap;

/** Named records as rows of a form, and back. */
final class NamedRows {
    private static final int EMPTY_ROWS = 3;
    private static final int MOST_ROWS = 300;

    private final String records;
    private final List<ReceivedFile> files;
    private final List<Proposal> proposals;

    /** @param records  address of the case's records */
    NamedRows(String records, List<ReceivedFile> files, List<Proposal> proposals) {
        this.records = records;
        this.files = List.copyOf(files);
        this.proposals = List.copyOf(proposals);
    }

    /** What was entered, then what is proposed and was not, then empty ones. */
    List<Row> of(List<NamedRecord> entered) {
        List<Row> rows = new ArrayList<>();
        for (NamedRecord record : entered) rows.add(row(rows.size(), true, record));
        for (Proposal proposal : proposals) {
            boolean known = entered.stream()
                    .anyMatch(record -> record.at().equals(proposal.record().at()));
            if (!known) rows.add(row(rows.size(), false, proposal.record()));
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Row(
                    rows.size(),
                    false,
                    NamedIn.UTILIZATION_REVIEW_DECISION.name(),
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));
        }
        return rows;
    }

    private Row row(int number, boolean kept, NamedRecord record) {
        String at = record.at()
                .map(place -> place.file() + ":" + place.page() + ":" + place.line())
                .orElse("");
        return placed(new Row(
                number,
                kept,
                record.in().name(),
                record.kind().map(Enum::name).orElse(""),
                record.words(),
                record.author().orElse(""),
                record.from().map(LocalDate::toString).orElse(""),
                record.to().map(LocalDate::toString).orElse(""),
                at,
                "",
                "",
                ""));
    }

    /** With the place in words and the address of its page. */
    private Row placed(Row row) {
        Optional<NamedAt> at = at(row.at());
        Optional<ReceivedFile> file = at.flatMap(place -> files.stream()
                .filter(one -> one.content()
                        .filter(hash -> hash.sha256().equals(place.file()))
                        .isPresent())
                .findFirst());
        if (file.isEmpty()) return row;
        NamedAt place = at.orElseThrow();
        return new Row(
                row.number(),
                row.kept(),
                row.paper(),
                row.kind(),
                row.words(),
                row.author(),
                row.from(),
                row.to(),
                row.at(),
                file.get().name().value() + ", page " + place.page() + ", line " + place.line(),
                records + "/" + file.get().id() + "/pages/" + place.page() + ".pdf",
                proposals.stream()
                        .filter(proposal -> proposal.record().at().equals(at))
                        .findFirst()
                        .map(Proposal::rule)
                        .orElse(""));
    }

    /** As they were sent. */
    List<Row> typed(MultiValueMap<String, String> values) {
        List<Row> rows = new ArrayList<>();
        while (rows.size() < MOST_ROWS && values.containsKey("words-" + rows.size())) {
            int number = rows.size();
            rows.add(placed(new Row(
                    number,
                    values.containsKey("keep-" + number),
                    value(values, "paper-", number),
                    value(values, "kind-", number),
                    value(values, "words-", number),
                    value(values, "author-", number),
                    value(values, "from-", number),
                    value(values, "to-", number),
                    value(values, "at-", number),
                    "",
                    "",
                    "")));
        }
        return rows;
    }

    private static String value(MultiValueMap<String, String> values, String name, int number) {
        return Optional.ofNullable(values.getFirst(name + number))
                .map(String::strip)
                .orElse("");
    }

    /** The ticked rows as records; what cannot be one is said in {@code faults}. */
    static List<NamedRecord> records(List<Row> rows, List<String> faults) {
        List<NamedRecord> records = new ArrayList<>();
        for (Row row : rows) {
            if (!row.kept()) continue;
            if (row.words().isEmpty()) {
                faults.add("Record " + (row.number() + 1) + ": type how the paper names it.");
                continue;
            }
            try {
                Optional<LocalDate> from = day(row.from());
                records.add(new NamedRecord(
                        NamedIn.valueOf(row.paper()),
                        Arrays.stream(RecordKind.values())
                                .filter(kind -> kind.name().equals(row.kind()))
                                .findFirst(),
                        row.words(),
                        Optional.of(row.author()).filter(author -> !author.isEmpty()),
                        from,
                        day(row.to()).or(() -> from),
                        at(row.at())));
            } catch (DateTimeParseException e) {
                faults.add("Record " + (row.number() + 1) + ": give each day as year, month and day.");
            } catch (IllegalArgumentException e) {
                faults.add(
                        "Record " + (row.number() + 1) + ": give its first day, and a last day that is not before it.");
            }
        }
        return records;
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    }

    /** What is no place is none: the place only leads back to the page. */
    private static Optional<NamedAt> at(String sent) {
        if (!sent.matches("[0-9a-f]{64}:[1-9]\\d{0,6}:[1-9]\\d{0,6}")) return Optional.empty();
        String[] part = sent.split(":", -1);
        return Optional.of(new NamedAt(part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2])));
    }
}
