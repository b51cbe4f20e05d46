package org.openimr.archive.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;

/** Reads a table of comma-separated values in UTF-8, packed with gzip or not. One row is in memory at a time. */
public final class TableReader {
    private static final int GZIP_MARK = 0x1f8b;

    private final TableMapping mapping;
    private final Map<TableField, Integer> places;
    private final int width;
    private final Map<String, ReviewDecision> seen = new HashMap<>();

    private TableReader(TableMapping mapping, Map<TableField, Integer> places, int width) {
        this.mapping = mapping;
        this.places = places;
        this.width = width;
    }

    /**
     * Reads all rows, in their order.
     *
     * @param in  stays open
     * @return how many rows there were; the taker was called as often
     * @throws UnusableTable if a column that the mapping names is missing
     */
    public static int read(TableMapping mapping, InputStream in, Consumer<TableRow> taker)
            throws IOException, UnusableTable {
        CsvRows rows =
                new CsvRows(new BufferedReader(new InputStreamReader(unpacked(in), StandardCharsets.UTF_8), 1 << 16));
        List<String> heading = rows.next().orElseThrow(() -> new UnusableTable("The table is empty."));
        TableReader reader = new TableReader(mapping, places(mapping, heading), heading.size());
        int number = 0;
        for (var row = rows.next(); row.isPresent(); row = rows.next()) taker.accept(reader.row(++number, row.get()));
        return number;
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int mark = buffered.read() << 8 | buffered.read();
        buffered.reset();
        return mark == GZIP_MARK ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }

    private static Map<TableField, Integer> places(TableMapping mapping, List<String> heading) throws UnusableTable {
        Map<TableField, Integer> places = new EnumMap<>(TableField.class);
        for (Map.Entry<TableField, String> column : mapping.columns().entrySet()) {
            int place = heading.indexOf(column.getValue());
            if (place < 0)
                throw new UnusableTable("The table has no column " + column.getValue() + "; it has "
                        + String.join(", ", heading) + ". Is it a table of " + mapping.title() + "?");
            places.put(column.getKey(), place);
        }
        return places;
    }

    private TableRow row(int number, List<String> fields) {
        Row row = new Row(fields);
        String reference = fields.size() == width ? row.text(TableField.REFERENCE) : fields.getFirst();
        try {
            if (fields.size() != width) throw new Unmapped(RowFault.OTHER_WIDTH, "", fields.size() + " of " + width);
            ReviewDecision decision = row.decision();
            ReviewDecision before = seen.putIfAbsent(decision.reference(), decision);
            if (before != null && !before.equals(decision))
                throw new Unmapped(RowFault.REPEATED, column(TableField.REFERENCE), reference);
            return new TableRow.Mapped(number, decision);
        } catch (Unmapped e) {
            return new TableRow.Unmapped(number, reference, e.fault, e.column, e.value);
        }
    }

    private String column(TableField field) {
        return mapping.columns().getOrDefault(field, "");
    }

    private static final class Unmapped extends Exception {
        private static final long serialVersionUID = 1L;
        private final RowFault fault;
        private final String column;
        private final String value;

        Unmapped(RowFault fault, String column, String value) {
            this.fault = fault;
            this.column = column;
            this.value = value;
        }
    }

    private final class Row {
        private final List<String> fields;
        private final List<String> mended = new ArrayList<>();

        Row(List<String> fields) {
            this.fields = fields;
        }

        ReviewDecision decision() throws Unmapped {
            return new ReviewDecision(
                    mapping.program(),
                    required(TableField.REFERENCE),
                    year(),
                    word(TableField.OUTCOME, Outcome.values()).orElseThrow(() -> missing(TableField.OUTCOME)),
                    word(TableField.KIND, ReviewKind.values()).orElseThrow(() -> missing(TableField.KIND)),
                    listed(TableField.DIAGNOSIS),
                    stated(TableField.DIAGNOSIS_DETAIL),
                    listed(TableField.TREATMENT),
                    stated(TableField.TREATMENT_DETAIL),
                    listed(TableField.AGE).flatMap(AgeBand::parse),
                    word(TableField.SEX, Sex.values()),
                    word(TableField.PRIORITY, Priority.values()),
                    number(TableField.DAYS_TO_REVIEW),
                    number(TableField.DAYS_TO_ADOPT),
                    stated(TableField.FINDINGS),
                    stated(TableField.EDITION),
                    mended);
        }

        /** White space folded; empty where the row states nothing or the table has no such column. */
        String text(TableField field) {
            Integer place = places.get(field);
            return place == null ? "" : fields.get(place).strip().replaceAll("\\s+", " ");
        }

        private Optional<String> stated(TableField field) {
            String text = text(field);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        private String required(TableField field) throws Unmapped {
            return stated(field).orElseThrow(() -> missing(field));
        }

        private Unmapped missing(TableField field) {
            return new Unmapped(RowFault.MISSING_VALUE, column(field), "");
        }

        private Optional<String> listed(TableField field) throws Unmapped {
            Optional<String> stated = stated(field);
            if (stated.isEmpty()) return stated;
            TableMapping.Ours ours = mapping.ours(field, stated.get())
                    .orElseThrow(() -> new Unmapped(RowFault.UNKNOWN_VALUE, column(field), stated.get()));
            if (ours.mends()) mended.add(column(field));
            return Optional.of(ours.word());
        }

        private <E extends Enum<E>> Optional<E> word(TableField field, E[] all) throws Unmapped {
            return listed(field).flatMap(word -> TableMappings.named(all, word));
        }

        private OptionalInt number(TableField field) throws Unmapped {
            Optional<String> stated = stated(field);
            if (stated.isEmpty()) return OptionalInt.empty();
            if (!stated.get().matches("\\d{1,6}"))
                throw new Unmapped(RowFault.NOT_A_NUMBER, column(field), stated.get());
            return OptionalInt.of(Integer.parseInt(stated.get()));
        }

        private int year() throws Unmapped {
            int year = number(TableField.YEAR).orElseThrow(() -> missing(TableField.YEAR));
            if (year < mapping.firstYear() || year > mapping.lastYear())
                throw new Unmapped(RowFault.YEAR_OUT_OF_RANGE, column(TableField.YEAR), Integer.toString(year));
            return year;
        }
    }
}
