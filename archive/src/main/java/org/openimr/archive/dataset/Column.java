package org.openimr.archive.dataset;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One column of a published table.
 *
 * @param name     permanent, lower case with underscores
 * @param meaning  what it holds and where it comes from, one sentence
 * @param unit     of a number
 */
public record Column(String name, ColumnType type, String meaning, Optional<String> unit) {
    private static final Pattern NAME = Pattern.compile("[a-z]++(?:_[a-z]++)*+");

    public Column {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a column's name: " + name);
        if (meaning.isBlank()) throw new IllegalArgumentException("a column without a meaning: " + name);
    }

    public static Column of(String name, ColumnType type, String meaning) {
        return new Column(name, type, meaning, Optional.empty());
    }

    public static Column days(String name, String meaning) {
        return new Column(name, ColumnType.WHOLE_NUMBER, meaning, Optional.of("calendar days"));
    }
}
