package org.openimr.archive.intake;

import java.util.Comparator;
import java.util.List;
import org.openimr.archive.ContentHash;

/** What a letter that arrives does to the versions that are kept under its number. */
public sealed interface Arrival {
    /** The number is new: its first version. */
    record Added() implements Arrival {}

    /** The same document, or another one that says the same: nothing is done. */
    record Unchanged() implements Arrival {}

    /** A further version, because the letter was said to be a correction. */
    record Corrected(int version) implements Arrival {}

    /** The number is known with other content, and nobody said that this is a correction: kept aside. */
    record Conflict(KnownVersion known) implements Arrival {}

    /**
     * @param known       all versions of the letter's number, any order
     * @param source      hash of the document that arrives
     * @param letter      hash of what it says
     * @param correction  whether it is said to be one
     */
    static Arrival of(List<KnownVersion> known, ContentHash source, ContentHash letter, boolean correction) {
        if (known.isEmpty()) return new Added();
        // Also an old version that comes again: it does not undo its correction.
        boolean same = known.stream()
                .anyMatch(version ->
                        version.source().equals(source) || version.letter().equals(letter));
        if (same) return new Unchanged();
        KnownVersion latest = latest(known);
        return correction ? new Corrected(latest.version() + 1) : new Conflict(latest);
    }

    /**
     * What a letter does that its own publisher says counts now: also an earlier wording counts again when a correction is
     * itself corrected. A letter that was withdrawn does not come back by what it said before.
     *
     * @param known   all versions of the letter's number, any order
     * @param source  hash of the document that arrives
     * @param letter  hash of what it says
     */
    static Arrival ofPublisher(List<KnownVersion> known, ContentHash source, ContentHash letter) {
        if (known.isEmpty()) return new Added();
        KnownVersion latest = latest(known);
        if (latest.withdrawn()) return of(known, source, letter, true);
        return latest.letter().equals(letter) ? new Unchanged() : new Corrected(latest.version() + 1);
    }

    /** The one that counts. */
    static KnownVersion latest(List<KnownVersion> known) {
        return known.stream()
                .max(Comparator.comparingInt(KnownVersion::version))
                .orElseThrow();
    }
}
