package org.openimr.process.deadlines;

import java.time.LocalDate;
import org.openimr.law.Citation;

/**
 * The day on which a request counts as received.
 *
 * @param on       California calendar date: day 0
 * @param because  the reason, one full sentence
 * @param basis    the clause
 */
public record Receipt(LocalDate on, String because, Citation basis) {
    public Receipt {
        if (!because.endsWith(".")) throw new IllegalArgumentException("a reason is a sentence: " + because);
    }
}
