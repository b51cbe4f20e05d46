package org.openimr.archive.tables;

/** What became of a row. */
public sealed interface TableRow {
    /** Of the table's rows, from 1; the heading is none. */
    int number();

    record Mapped(int number, ReviewDecision decision) implements TableRow {}

    /**
     * Nothing of the row was taken.
     *
     * @param column  the table's own name of it; empty where the whole row is meant
     * @param value   as the row states it
     */
    record Unmapped(int number, String reference, RowFault fault, String column, String value) implements TableRow {}
}
