package org.openimr.server.deidentification;

import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.archive.intake.SourceKind;

/**
 * A letter that is not public yet.
 *
 * @param source      hash of the document; of a determination of this program, of what it says
 * @param says        hash of what it says before anything is taken out
 * @param name        where the document stood in its source; it may name somebody and is never public
 * @param letter      determination and text
 * @param mode        by which rule it is to be made public
 * @param correction  why it corrects a letter that is public, in words for the public
 * @param broughtBy   the run of an import
 */
public record WaitingLetter(
        Origin origin,
        PublishedId id,
        ContentHash source,
        ContentHash says,
        SourceKind kind,
        String name,
        PackedLetter letter,
        Mode mode,
        Optional<String> correction,
        Optional<Long> broughtBy) {

    /** What persons read: the letter's text. */
    String text() {
        return letter.text().orElseThrow(() -> new IllegalStateException("a letter waits with its text: " + id));
    }
}
