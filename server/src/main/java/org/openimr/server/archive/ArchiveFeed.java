package org.openimr.server.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.archive.intake.SourceKind;
import org.openimr.determination.CaseNumber;
import org.openimr.server.cases.Published;
import org.openimr.server.cases.PublishedTable;
import org.openimr.server.deidentification.ReviewedLetter;
import org.openimr.server.deidentification.ReviewedLetters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one way into the archive index. What this program publishes is kept among the published letters like an imported
 * one, and the index follows that table alone. Doing anything twice changes nothing.
 */
@Component
public class ArchiveFeed {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveFeed.class);
    private static final int PART = 200;
    private static final String SOURCE = "cases of this program";
    private static final String REVIEWED = "letters whose de-identification was reviewed";
    private static final String CORRECTION = "A clerical error was corrected.";

    private final PublishedTable published;
    private final ReviewedLetters reviewed;
    private final LetterKeeping keeping;
    private final IndexFeed feed;

    ArchiveFeed(
            PublishedTable published,
            ReviewedLetters reviewed,
            LetterKeeping keeping,
            KeptLetters kept,
            ArchiveIndex index) {
        this.published = published;
        this.reviewed = reviewed;
        this.keeping = keeping;
        this.feed = new IndexFeed(kept, index);
    }

    /** Keeps and indexes one determination, durable and findable when this returns. */
    public void index(CaseNumber number) {
        published.get(number).ifPresent(found -> {
            keep(List.of(found));
            feed.follow();
        });
    }

    /** Keeps and indexes the imported letters whose review is finished; doing it again changes nothing. */
    public void publishReviewed() {
        List<ReviewedLetter> part = reviewed.toPublish(PART);
        while (!part.isEmpty()) {
            for (ReviewedLetter letter : part) {
                KeptBatch _ = keeping.keep(
                        List.of(NewLetter.of(letter)),
                        List.of(),
                        letter.waited().correction(),
                        keeping.begin(REVIEWED, "openimr"));
            }
            part = reviewed.toPublish(PART);
        }
        feed.follow();
    }

    /** Indexes what others kept in the meantime; answers how many letters that were. */
    public int follow() {
        return feed.follow();
    }

    /**
     * Keeps every publication that is not yet kept, and brings the index to where the table is.
     *
     * @return how many letters were missing or different in the index
     */
    public int repair() {
        List<Published> part = published.after("", PART);
        while (!part.isEmpty()) {
            keep(part);
            part = published.after(part.getLast().number().value(), PART);
        }
        int repaired = feed.follow();
        publishReviewed();
        if (repaired > 0) {
            LOG.info("{} published determinations were brought into the archive index.", repaired);
        }
        return repaired;
    }

    private void keep(List<Published> found) {
        List<NewLetter> letters = new ArrayList<>();
        for (Published each : found) {
            PackedLetter.Packed packed = PackedLetter.pack(each.determination(), Optional.empty());
            letters.add(new NewLetter(
                    PublishedId.of(each.number()),
                    SourceKind.CASE,
                    each.number().value(),
                    packed.says(),
                    packed.says(),
                    each.determination(),
                    packed.letter(),
                    each.on()));
        }
        if (keeping.areKept(letters)) return;
        keeping.keep(letters, List.of(), Optional.of(CORRECTION), keeping.begin(SOURCE, "openimr"));
    }
}
