package org.openimr.server.archive;

import org.openimr.archive.tables.TableRow;

/** A row of which the report of an import tells. */
public sealed interface NotedRow {
    /** Nothing of it was taken. */
    record Unmapped(TableRow.Unmapped row) implements NotedRow {}

    /** Its reference is known with other content. */
    record Conflict(int number, String reference) implements NotedRow {}
}
