package org.openimr.panel.rules;

import java.util.Optional;
import org.openimr.panel.register.HistoryCheck;

/** What speaks against a reviewer from the past: it never lapses, and that nobody looked speaks against too. */
final class History {
    private History() {}

    /**
     * @param what  what was looked for, in words
     */
    static Optional<Objection> objection(Candidate candidate, HistoryCheck.Matter matter, String what) {
        Standing standing = Standing.of(candidate);
        Optional<HistoryCheck> check = standing.check(matter);
        if (check.isEmpty()) return notLooked(what);
        return check.get().found().stream()
                .filter(entry -> standing.isPast(entry.taken()))
                .findFirst()
                .flatMap(
                        entry -> Objection.that(
                                "Of " + what + " something is on file of " + entry.taken()
                                        + (entry.pending() ? ", pending." : "."),
                                "Choose another reviewer; if the entry is wrong, have it corrected where it stands and verify again."));
    }

    static Optional<Objection> notLooked(String what) {
        return Objection.that(
                "Nobody has looked for " + what + ".",
                "Look it up with the boards and the data bank, and enter what was found and where.");
    }
}
