package org.openimr.letters;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the list of documents reviewed: provider and range of dates are enough (Lab. Code 4610.6(e); 8 CCR
 * 9792.10.6(d)).
 *
 * @param source  provider or sender, printed as it is
 * @param kind    what it is, printed as it is
 * @param first   date of the earliest; empty where the documents bear none
 * @param last    date of the latest, inclusive; present exactly when {@code first} is
 */
public record DocumentReviewed(String source, String kind, Optional<LocalDate> first, Optional<LocalDate> last) {
    public DocumentReviewed {
        if (first.isPresent() != last.isPresent())
            throw new IllegalArgumentException("a range has two ends: " + first + ", " + last);
        if (first.isPresent() && last.orElseThrow().isBefore(first.get()))
            throw new IllegalArgumentException("a range that ends before it begins: " + first + ", " + last);
    }
}
