package org.openimr.server.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.PublishedId;

/**
 * A version of a published letter, for the public.
 *
 * @param version      from 1
 * @param withdrawn    this version took the letter out of search
 * @param publishedOn  California calendar date
 * @param reason       why it was corrected or withdrawn, where that was said
 */
public record LetterVersion(
        PublishedId id,
        int version,
        boolean withdrawn,
        LocalDate publishedOn,
        Instant keptAt,
        Optional<String> reason) {}
