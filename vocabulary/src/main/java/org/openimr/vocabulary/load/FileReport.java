package org.openimr.vocabulary.load;

import java.util.List;

/**
 * What came of one file.
 *
 * @param rows         that are in the vocabulary now
 * @param refusedRows  that are not
 * @param problems     why not; of very many the first
 */
public record FileReport(String file, ListKind kind, int rows, int refusedRows, List<Problem> problems) {
    public FileReport {
        problems = List.copyOf(problems);
    }
}
