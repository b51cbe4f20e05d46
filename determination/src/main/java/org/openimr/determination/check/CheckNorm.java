package org.openimr.determination.check;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * What one check demands: its entry in the register of checks.
 *
 * @param title      the whole norm in one sentence with "must"
 * @param authority  where the norm stands
 * @param grade      how well the authority is known
 * @param remedy     what a person does about a finding, as an order
 */
record CheckNorm(
        CheckId id,
        Weight weight,
        Citation authority,
        Grade grade,
        String title,
        String remedy,
        Needs needs,
        Release release) {
    CheckNorm {
        if (!title.contains(" must ") || !title.endsWith("."))
            throw new IllegalArgumentException("a norm is one sentence that says what must be: " + title);
        if (!remedy.endsWith(".")) throw new IllegalArgumentException("a remedy is a sentence: " + remedy);
    }

    static CheckNorm of(int number, Weight weight, Citation authority, Grade grade, String title, String remedy) {
        return new CheckNorm(
                new CheckId("CHECK-" + number),
                weight,
                authority,
                grade,
                title,
                remedy,
                Needs.NOTHING,
                Release.BY_NAME_AND_REASON);
    }

    /** A plain error that no clause names; the letter must be right because a person acts on it. */
    static CheckNorm plain(int number, Weight weight, String choice, String title, String remedy) {
        return of(number, weight, Citation.design(choice), Grade.DESIGN_CHOICE, title, remedy);
    }

    CheckNorm needing(Needs what) {
        return new CheckNorm(id, weight, authority, grade, title, remedy, what, release);
    }

    CheckNorm neverReleased() {
        return new CheckNorm(id, weight, authority, grade, title, remedy, needs, Release.NEVER);
    }
}
