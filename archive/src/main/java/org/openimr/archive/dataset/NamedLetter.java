package org.openimr.archive.dataset;

import java.nio.charset.StandardCharsets;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Determination;

/** A letter and the name by which the table knows it. The day of its publication is no part of the table. */
public record NamedLetter(PublishedId id, Determination determination) {
    public static NamedLetter of(PublishedDetermination published) {
        return new NamedLetter(published.id(), published.determination());
    }

    /** @param text  by whose hash a letter without a case number is named */
    public static NamedLetter read(Determination determination, String text) {
        return new NamedLetter(
                determination
                        .caseNumber()
                        .map(PublishedId::of)
                        .orElseGet(() -> PublishedId.of(ContentHash.of(text.getBytes(StandardCharsets.UTF_8)))),
                determination);
    }
}
