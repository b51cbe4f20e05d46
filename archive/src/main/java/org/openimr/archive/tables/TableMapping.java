package org.openimr.archive.tables;

import java.util.Map;
import java.util.Optional;
import org.openimr.archive.ContentHash;

/**
 * How the columns and values of a program's table are ours.
 *
 * @param program    short name, stored with every decision
 * @param title      for people
 * @param firstYear  first year allowed, inclusive
 * @param lastYear   last year allowed, inclusive
 * @param columns    the table's own name of each field's column
 * @param values     for a listed field, the table's words and ours
 * @param hash       of the mapping's files
 */
public record TableMapping(
        String program,
        String title,
        int firstYear,
        int lastYear,
        Map<TableField, String> columns,
        Map<TableField, Map<String, Ours>> values,
        ContentHash hash) {
    public TableMapping {
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
    }

    /**
     * A word of ours.
     *
     * @param mends  whether the table's word is a damaged one
     */
    public record Ours(String word, boolean mends) {}

    Optional<Ours> ours(TableField field, String theirs) {
        return Optional.ofNullable(values.getOrDefault(field, Map.of()).get(theirs));
    }
}
