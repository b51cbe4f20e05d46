package org.openimr.process.review;

import org.openimr.law.Citation;

/**
 * Why a reviewer may not take a seat, or may not sign as long as it stands: what the register of reviewers says on the day.
 *
 * @param clause  the clause, or the design decision, behind it
 * @param what    what was found, in a sentence
 * @param remedy  what would lift it
 */
public record SeatObjection(Citation clause, String what, String remedy) {
    public SeatObjection {
        if (what.isBlank() || remedy.isBlank())
            throw new IllegalArgumentException("an objection says what, and what to do");
    }
}
