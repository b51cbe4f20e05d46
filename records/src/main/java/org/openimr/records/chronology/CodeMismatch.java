package org.openimr.records.chronology;

import java.util.List;
import org.openimr.vocabulary.Diagnosis;

/**
 * A diagnosis code that does not mean what it is labelled with.
 *
 * @param code   as written
 * @param label  as written
 * @param means  what the code means, in each list that knows it
 */
public record CodeMismatch(TextPlace place, String code, String label, List<Diagnosis> means) {
    public CodeMismatch {
        means = List.copyOf(means);
        if (means.isEmpty()) throw new IllegalArgumentException("an unknown code contradicts nothing");
    }
}
