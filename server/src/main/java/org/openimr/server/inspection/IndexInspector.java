package org.openimr.server.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedDetermination;
import org.openimr.server.archive.KeptLetters;
import org.openimr.server.archive.LetterVersion;

/**
 * Published letters: what searches find is what is kept. The numbers of all are compared, and what they say of the newest
 * and of a sample of the others, another in each night.
 */
final class IndexInspector implements Inspector {
    private static final int NEWEST = 1_000;
    private static final int SAMPLE = 2_000;

    private final KeptLetters kept;
    private final ArchiveIndex index;

    IndexInspector(KeptLetters kept, ArchiveIndex index) {
        this.kept = kept;
        this.index = index;
    }

    @Override
    public String part() {
        return "published letters";
    }

    @Override
    public Inspected inspect(Instant now) {
        List<Finding> findings = new ArrayList<>();
        long through = index.committedThrough().orElse(0);
        long letters = kept.count(through);
        long searched = index.size().determinations();
        // Only where nothing was published or withdrawn between the two counts.
        if (searched != letters && kept.head() == through && kept.count(through) == letters) {
            findings.add(new Finding(
                    Flaw.INDEX_DIFFERS,
                    "all letters",
                    String.format(Locale.US, "%,d letters count, and searches go through %,d.", letters, searched)));
        }
        List<PublishedDetermination> sample = kept.sample(through, NEWEST, SAMPLE);
        for (PublishedDetermination letter : sample) {
            Optional<PublishedDetermination> found = index.get(letter.id());
            if (found.equals(Optional.of(letter)) || !stillCounts(letter)) continue;
            findings.add(new Finding(
                    Flaw.INDEX_DIFFERS,
                    letter.id().value(),
                    found.isPresent()
                            ? "Searches find another wording than the one that counts."
                            : "Searches do not find it."));
        }
        return new Inspected(
                String.format(Locale.US, "%,d published letters, %,d of them word by word", letters, sample.size()),
                findings);
    }

    /** Not corrected or withdrawn since the sample was taken. */
    private boolean stillCounts(PublishedDetermination letter) {
        List<LetterVersion> versions = kept.versions(letter.id());
        return kept.said(letter.id(), versions.getLast().version()).equals(Optional.of(letter));
    }
}
