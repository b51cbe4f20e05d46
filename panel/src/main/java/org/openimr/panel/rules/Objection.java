package org.openimr.panel.rules;

import java.util.Optional;

/**
 * Why a reviewer may not take a dispute.
 *
 * @param what    what was found, in a sentence; names nobody outside the review organization may read
 * @param remedy  what would lift it, in a sentence
 */
public record Objection(String what, String remedy) {
    public Objection {
        if (what.isBlank() || remedy.isBlank())
            throw new IllegalArgumentException("an objection says what, and what to do");
    }

    static Optional<Objection> that(String what, String remedy) {
        return Optional.of(new Objection(what, remedy));
    }
}
