package org.openimr.vocabulary.load;

import java.util.Map;

/** Takes the rows of lists that belong together. */
interface ListReader {
    /**
     * What takes the rows of each list; no other reader takes them. Rows come file by file, those of a later layer after
     * those of an earlier one.
     */
    Map<ListKind, RowTaker> takers();

    /** Takes the rows of one list. */
    @FunctionalInterface
    interface RowTaker {
        void take(Row row) throws BadRow;
    }
}
