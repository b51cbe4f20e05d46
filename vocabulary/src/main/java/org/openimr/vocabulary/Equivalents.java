package org.openimr.vocabulary;

import java.util.List;

/** Hints from the ninth revision to the tenth and back. */
public interface Equivalents {
    /**
     * Codes of the other list, in the order of the mapping; empty where there is none or the lists do not say.
     *
     * @param system  of the given code
     * @param code    with or without its point, in upper or lower case
     */
    List<Equivalent> of(CodeSystem system, String code);

    /** Knows none. */
    static Equivalents none() {
        return (system, code) -> List.of();
    }
}
