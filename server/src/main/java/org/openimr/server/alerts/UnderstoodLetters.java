package org.openimr.server.alerts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.archive.understanding.Understanding;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Issue;

/** Published determinations with what is understood of their items. Safe for use by many threads. */
public final class UnderstoodLetters {
    private final ArchiveIndex archive;
    private final Understanding understanding;

    UnderstoodLetters(ArchiveIndex archive, Understanding understanding) {
        this.archive = archive;
        this.understanding = understanding;
    }

    /** An item of a letter from both sides: as it was read, and as it was understood. */
    public record Item(PublishedDetermination published, Issue issue, UnderstoodItem understood) {}

    /** The items of that determination in their order; empty where it is not published. */
    public List<Item> items(PublishedId id) {
        return archive.get(id).stream().flatMap(this::items).toList();
    }

    /** That item of that determination, if it is published and has one of that number. */
    public Optional<Item> item(PublishedId id, int number) {
        return items(id).stream()
                .filter(item -> item.issue().number() == number)
                .findFirst();
    }

    private Stream<Item> items(PublishedDetermination published) {
        List<UnderstoodItem> understood = understanding.of(published.determination());
        List<Issue> issues = published.determination().issues();
        return IntStream.range(0, issues.size()).mapToObj(i -> new Item(published, issues.get(i), understood.get(i)));
    }

    /** With what items are understood. */
    public Understanding understanding() {
        return understanding;
    }

    /** By which lists fields are derived. */
    public String derivedBy() {
        return understanding.edition().name() + " " + understanding.edition().version() + ", SHA-256 "
                + understanding.edition().sha256();
    }
}
