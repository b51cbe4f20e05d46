package org.openimr.server.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.intake.Sources;

/**
 * What is to be imported, and how.
 *
 * @param source       in words, for the record of the run
 * @param actor        who imports
 * @param origin       walks the sources
 * @param corrections  why letters that are known with other content are to be new versions, in words for the public;
 *     empty where such letters are conflicts
 * @param publishedOn  California calendar date of publication that new letters get
 */
public record ImportOrder(
        String source, String actor, Origin origin, Optional<String> corrections, LocalDate publishedOn) {
    /** Where documents come from. */
    public interface Origin {
        void into(Sources sources) throws IOException;
    }
}
