package org.openimr.determination;

import java.util.List;
import java.util.Optional;

/**
 * What one side based its decision on: the "guideline" paragraph of a disputed item.
 *
 * @param usesMtus   true or false as the paragraph says; empty when it says that nothing was cited
 * @param citations  one for each "Decision based on" sentence, in order
 * @param statement  the paragraph verbatim where the family's stock sentences would not print it; empty otherwise
 */
public record Basis(Optional<Boolean> usesMtus, List<GuidelineCitation> citations, Optional<String> statement) {
    public Basis {
        citations = List.copyOf(citations);
    }

    private static final Basis NOTHING_CITED = new Basis(Optional.empty(), List.of(), Optional.empty());

    /** "... did not cite any medical evidence for its decision." */
    public static Basis nothingCited() {
        return NOTHING_CITED;
    }
}
