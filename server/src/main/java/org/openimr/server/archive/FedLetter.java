package org.openimr.server.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.PackedLetter;

/**
 * A row as the index takes it.
 *
 * @param letter  empty where this version withdraws it
 */
public record FedLetter(long position, PublishedId id, LocalDate publishedOn, Optional<PackedLetter> letter) {
    /** What it says, if it says anything. */
    public Optional<PublishedDetermination> published() {
        return letter.map(
                packed -> new PublishedDetermination(id, packed.determination(), publishedOn, LetterCopies.none()));
    }
}
