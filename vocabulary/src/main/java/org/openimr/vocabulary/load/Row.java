package org.openimr.vocabulary.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a file, its fields by the names of their columns. */
record Row(Origin origin, Map<String, Integer> columns, List<String> fields) {
    /** What stands in a column that every row fills. */
    String text(String column) throws BadRow {
        Optional<String> text = optional(column);
        if (text.isEmpty()) throw BadRow.value(column + " is empty.");
        return text.get();
    }

    /** What stands in a column; empty where nothing does or the file has no such column. */
    Optional<String> optional(String column) {
        Integer place = columns.get(column);
        return place == null
                ? Optional.empty()
                : Optional.of(fields.get(place).strip()).filter(text -> !text.isEmpty());
    }
}
