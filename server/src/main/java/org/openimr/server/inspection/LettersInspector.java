package org.openimr.server.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.openimr.server.post.OwedLetters;

/** Letters that an event calls for: each was made, is withheld with an alarm, or has its job. */
record LettersInspector(OwedLetters letters) implements Inspector {
    @Override
    public String part() {
        return "letters called for";
    }

    @Override
    public Inspected inspect(Instant now) {
        OwedLetters.Looked looked = letters.look(Inspected.MOST);
        List<Finding> findings = looked.owed().stream()
                .map(one -> new Finding(
                        Flaw.LETTER_NOT_MADE,
                        one.number().value(),
                        "Event " + one.version() + " calls for " + String.join(", ", one.letters())
                                + ", which was not made, and no job will make it."))
                .toList();
        return new Inspected(
                String.format(Locale.US, "%,d letters called for by %,d events", looked.letters(), looked.events()),
                findings);
    }
}
