package org.openimr.archive.dataset;

/** What the values of a column are. In every type an empty value means: not stated, or not understood. */
public enum ColumnType {
    TEXT("text"),
    /** A word of a fixed list. */
    WORD("word"),
    /** Several words or texts, parted by a bar in CSV, an array in JSON; never the bar itself. */
    LIST("list"),
    WHOLE_NUMBER("whole number"),
    /** ISO 8601, a day of the California calendar. */
    DATE("date"),
    /** {@code yes} or {@code no}; true or false in JSON. */
    YES_NO("yes or no");

    private final String printed;

    ColumnType(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
