package org.openimr.server.archive;

import java.util.List;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Finding;

/**
 * A document of which the report of an import tells.
 *
 * @param id        of the letter, where it is one
 * @param source    hash of the document; empty where it could not be taken out of its source
 * @param known     in a conflict, hash of the document of the version that counts
 * @param findings  why; spans count characters of the letter's text
 */
public record NotedDocument(
        String name,
        Kind kind,
        Optional<PublishedId> id,
        Optional<ContentHash> source,
        Optional<ContentHash> known,
        List<Finding> findings) {
    public NotedDocument {
        findings = List.copyOf(findings);
    }

    /** Why it is told of. */
    public enum Kind {
        /** Nothing of it is in the archive. */
        UNREAD,
        /** It is in the archive without what the findings name. */
        PARTLY_READ,
        /** Its number is known with other content; it is kept aside. */
        CONFLICT
    }
}
