package org.openimr.server.archive;

import java.time.Instant;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.PackedLetter;

/**
 * A letter that is kept aside because its number was known with other content, and that nobody has settled.
 *
 * @param source   hash of its document
 * @param name     where the document stood in its source
 * @param arrived  when it was kept aside
 * @param by       who ran the import
 * @param letter   what it says
 * @param version  number of the version that counts now
 * @param withdrawn  that version withdrew the letter
 * @param known    hash of that version's document
 * @param counts   what the last version that says something says
 */
public record LetterConflict(
        PublishedId id,
        ContentHash source,
        String name,
        Instant arrived,
        String by,
        PackedLetter letter,
        int version,
        boolean withdrawn,
        ContentHash known,
        PackedLetter counts) {}
