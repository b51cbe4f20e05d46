package org.openimr.server.pages.decisions;

import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedItem;
import org.openimr.determination.Issue;

/** A published item and the letter that it stands in. */
record FoundItem(PublishedItem name, PublishedDetermination letter, Issue issue) {
    /** Empty where that letter is not published, or has no such item. */
    static Optional<FoundItem> in(ArchiveIndex archive, PublishedItem name) {
        return archive.get(name.id())
                .flatMap(letter -> letter.determination().issues().stream()
                        .filter(issue -> issue.number() == name.item())
                        .findFirst()
                        .map(issue -> new FoundItem(name, letter, issue)));
    }
}
