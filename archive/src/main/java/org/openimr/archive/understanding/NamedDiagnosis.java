package org.openimr.archive.understanding;

import java.util.List;

/**
 * A diagnosis that the letter announces.
 *
 * @param words  verbatim
 * @param codes  as printed, or one that is likely; empty where neither is known
 */
public record NamedDiagnosis(String words, List<Derived<DiagnosisCode>> codes) {
    public NamedDiagnosis {
        codes = List.copyOf(codes);
    }
}
