package org.openimr.server.archive;

import java.time.LocalDate;
import org.openimr.archive.ContentHash;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.archive.intake.SourceKind;
import org.openimr.determination.Determination;

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

    PublishedDetermination published() {
        return new PublishedDetermination(id, determination, publishedOn, LetterCopies.none());
    }
}
