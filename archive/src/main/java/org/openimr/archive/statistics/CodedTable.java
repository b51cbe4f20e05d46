package org.openimr.archive.statistics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.archive.ContentHash;
import org.openimr.archive.dataset.Csv;
import org.openimr.archive.dataset.ItemColumn;
import org.openimr.archive.dataset.ProgramDecision;
import org.openimr.archive.dataset.Schema;
import org.openimr.archive.dataset.Snapshot;
import org.openimr.archive.dataset.SnapshotReader;
import org.openimr.archive.dataset.UnusableSnapshot;

/**
 * A table in memory with the columns that questions look at. Two million letters need some hundred megabytes. Nothing
 * changes it once it is filled; it may then be asked by several threads at once.
 */
public final class CodedTable {
    static final String OUTCOME = "outcome";
    static final String FALLS_WITH = "falls_with";
    /** Columns by which a reader of the page may narrow every question. */
    private static final Set<String> FILTERS = Set.of("year", "category", "broad_category", "specialties", "priority");

    private final Schema schema;
    private final ContentHash hash;
    private final Map<String, CodedColumn> columns = new LinkedHashMap<>();
    private final BitSet begins = new BitSet();
    private final int[] places;
    private String letter = "";
    private int rows;

    private CodedTable(Schema schema, ContentHash hash, Collection<StatisticsQuery> queries) {
        this.schema = schema;
        this.hash = hash;
        Set<String> needed = new HashSet<>(Set.of(OUTCOME, FALLS_WITH));
        needed.addAll(FILTERS);
        queries.stream().filter(query -> query.from().equals(schema)).forEach(query -> needed.addAll(query.columns()));
        for (String name : schema.names()) if (needed.contains(name)) columns.put(name, new CodedColumn());
        places = columns.keySet().stream().mapToInt(schema::place).toArray();
    }

    /**
     * Reads a snapshot.
     *
     * @param queries  that will be put to it
     */
    public static CodedTable of(Snapshot snapshot, Collection<StatisticsQuery> queries)
            throws IOException, UnusableSnapshot {
        CodedTable table = new CodedTable(ItemColumn.SCHEMA, snapshot.identity().hash(), queries);
        SnapshotReader.read(snapshot, table::add);
        return table;
    }

    /** Decisions of other programs; the hash is over their rows as CSV in the order given. */
    public static CodedTable of(List<ProgramDecision> decisions, Collection<StatisticsQuery> queries) {
        StringBuilder rows = new StringBuilder(Csv.row(ProgramDecision.SCHEMA.names()));
        decisions.forEach(decision -> rows.append(Csv.row(decision.row())));
        CodedTable table = new CodedTable(
                ProgramDecision.SCHEMA, ContentHash.of(rows.toString().getBytes(StandardCharsets.UTF_8)), queries);
        decisions.forEach(decision -> table.add(decision.row()));
        return table;
    }

    private void add(List<String> row) {
        int at = 0;
        for (CodedColumn column : columns.values()) column.add(row.get(places[at++]));
        if (rows == 0 || !row.getFirst().equals(letter)) begins.set(rows);
        letter = row.getFirst();
        rows++;
    }

    public Schema schema() {
        return schema;
    }

    /** Of the file or rows that it was filled from. */
    public ContentHash hash() {
        return hash;
    }

    public int rows() {
        return rows;
    }

    /** The row after the last one of the letter that holds this row. */
    int afterLetter(int row) {
        int next = begins.nextSetBit(row + 1);
        return next < 0 ? rows : next;
    }

    /** @throws IllegalArgumentException if the column was not read */
    CodedColumn column(String name) {
        CodedColumn column = columns.get(name);
        if (column == null)
            throw new IllegalArgumentException("the column " + name + " of " + schema.name() + " was not read");
        return column;
    }

    /** The different values of a column, sorted; those of a list one by one. */
    public List<String> values(String name) {
        return column(name).values().stream()
                .flatMap(value -> Listed.values(value).stream())
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
