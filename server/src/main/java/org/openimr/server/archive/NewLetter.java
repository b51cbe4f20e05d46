package org.openimr.server.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.Mode;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.archive.intake.SourceKind;
import org.openimr.determination.Determination;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.server.deidentification.Origin;
import org.openimr.server.deidentification.ReviewedLetter;
import org.openimr.server.deidentification.WaitingLetter;

/**
 * A letter ready to be kept.
 *
 * @param says    hash of what it says
 * @param packed  what is written
 */
record NewLetter(
        PublishedId id,
        SourceKind kind,
        String name,
        ContentHash source,
        ContentHash says,
        Determination determination,
        PackedLetter packed,
        LocalDate publishedOn) {

    /** The same as a letter that is not public yet; a determination without a text waits with the text it is printed in. */
    WaitingLetter waiting(Mode mode, Optional<String> correction, long run) {
        String text = packed.text().orElseGet(() -> DeterminationWriter.text(determination));
        return new WaitingLetter(
                Origin.IMPORT,
                id,
                source,
                says,
                kind,
                name,
                PackedLetter.pack(determination, Optional.of(text)).letter(),
                mode,
                correction,
                Optional.of(run));
    }

    /** A letter whose review is finished. Where its document stood may name somebody: it is named by its number. */
    static NewLetter of(ReviewedLetter letter) {
        return new NewLetter(
                letter.id(),
                letter.waited().kind(),
                letter.id().value(),
                letter.waited().source(),
                letter.says(),
                letter.letter().determination(),
                letter.letter(),
                letter.reviewedOn());
    }

    PublishedDetermination published() {
        return new PublishedDetermination(id, determination, publishedOn, LetterCopies.none());
    }
}
