package org.openimr.vocabulary.load;

import java.util.ArrayList;
import java.util.List;

/** The problems of one file; of very many only the first are kept in full, and the rest are counted. */
final class Problems {
    private static final int MOST = 20;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int refusedRows;

    Problems(String file) {
        this.file = file;
    }

    void row(BadRow bad, int line) {
        refusedRows++;
        if (refusedRows <= MOST) found.add(bad.at(file, line));
    }

    void file(ProblemKind kind, int line, String message) {
        found.add(new Problem(kind, file, line, message));
    }

    int refusedRows() {
        return refusedRows;
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        if (refusedRows > MOST) {
            all.add(new Problem(
                    ProblemKind.ROW, file, 0, (refusedRows - MOST) + " more rows of this file cannot be used."));
        }
        return List.copyOf(all);
    }
}
