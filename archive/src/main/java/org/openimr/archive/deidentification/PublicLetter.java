package org.openimr.archive.deidentification;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/**
 * A letter as the public sees it, and the determination that is searched for it.
 *
 * <p>The determination is read again from the redacted text, never redacted field by field: so it cannot hold what the
 * text no longer says, in any field that exists now or is added later, and the two never disagree. A letter whose items or
 * decisions read otherwise after redaction is {@link Publication.Altered}: a person looks at it first.
 */
public record PublicLetter(String text, Determination determination, Mode mode) {

    /** What came of making a letter public. */
    public sealed interface Publication {
        /** It can be published. */
        record Ready(PublicLetter letter) implements Publication {}

        /**
         * Redaction changed what the letter decides, or made it unreadable; look at the spans near the item's heading.
         *
         * @param what  for a person
         */
        record Altered(String what) implements Publication {}
    }

    /** From a review in which every span is decided. */
    public static Publication of(ReviewedRedactions reviewed) {
        String text = reviewed.redactedText();
        Optional<Determination> before = read(reviewed.proposed().text());
        Optional<Determination> after = read(text);
        if (before.isEmpty())
            return new Publication.Altered("the letter could not be read before anything was taken out");
        if (after.isEmpty()) return new Publication.Altered("the letter can no longer be read");
        List<Optional<Outcome>> decided = decisions(before.get());
        List<Optional<Outcome>> decides = decisions(after.get());
        if (!decided.equals(decides)) {
            return new Publication.Altered("the items read " + decided + " before and " + decides + " now");
        }
        return new Publication.Ready(new PublicLetter(text, after.get(), reviewed.mode()));
    }

    private static List<Optional<Outcome>> decisions(Determination determination) {
        return determination.issues().stream().map(Issue::decision).toList();
    }

    private static Optional<Determination> read(String text) {
        return switch (DeterminationReader.read(text)) {
            case Reading.Read read -> Optional.of(read.determination());
            case Reading.Declined _, Reading.Unreadable _ -> Optional.empty();
        };
    }
}
