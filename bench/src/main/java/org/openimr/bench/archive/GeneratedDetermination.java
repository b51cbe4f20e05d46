package org.openimr.bench.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Determination;

/**
 * One letter of a {@link LetterStream}.
 *
 * @param number         in the stream, from 0
 * @param determination  what the letter says; it has a case number that no other letter of the stream has
 * @param layout         of its text; empty for a real letter, which keeps its own
 * @param realText       the text of a real letter under its new case number; empty for a generated one
 */
record GeneratedDetermination(
        int number, Determination determination, Optional<TextLayout> layout, Optional<String> realText) {

    /** The letter as extraction left it. */
    String text() {
        return realText.orElseGet(() -> layout.orElseThrow().print(determination));
    }

    boolean isReal() {
        return realText.isPresent();
    }

    /** As the archive takes it, published a month after the decision. */
    PublishedDetermination published() {
        LocalDate decided = determination.dates().decisionDate().orElseThrow();
        return new PublishedDetermination(
                PublishedId.of(determination.caseNumber().orElseThrow()),
                determination,
                decided.plusDays(30),
                LetterCopies.none());
    }

    String fileName() {
        return determination.caseNumber().orElseThrow() + ".txt";
    }
}
