package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the chronology of a case is read from.
 *
 * @param injury     day of injury, of a continuous injury its last day; what was before it is prior
 * @param documents  in any order
 */
public record CaseFile(Optional<LocalDate> injury, List<CaseDocument> documents) {
    public CaseFile {
        documents = List.copyOf(documents);
        long names = documents.stream().map(CaseDocument::name).distinct().count();
        if (names < documents.size()) throw new IllegalArgumentException("two documents of one name");
    }
}
