package org.openimr.server.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.openimr.archive.PublishedId;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItems;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How like items were decided, for a reviewer who has recorded a first view. It is information and no suggestion:
 * nothing of it reaches the draft. Each showing is written down together with the first view that came before, and from
 * then on that first view stays as it is.
 */
public final class LikeItems {
    private final SimilarItems archive;
    private final DeskDrafts drafts;
    private final LikeShown shown;
    private final TransactionTemplate transaction;

    public LikeItems(SimilarItems archive, DeskDrafts drafts, LikeShown shown, TransactionTemplate transaction) {
        this.archive = archive;
        this.drafts = drafts;
        this.shown = shown;
        this.transaction = transaction;
    }

    /**
     * The like items, and that they were shown.
     *
     * @param item  one of the desk's
     * @throws IllegalArgumentException if the desk has no such item
     * @throws org.openimr.archive.ArchiveUnavailable if the archive cannot work; nothing is written down then
     */
    public LikeAnswer show(OpenDesk desk, int item, Instant now) {
        if (!desk.itemNumbers().contains(item)) throw new IllegalArgumentException("no item " + item);
        return Objects.requireNonNull(transaction.execute(_ -> once(desk, item, now)));
    }

    private LikeAnswer once(OpenDesk desk, int item, Instant now) {
        Optional<SavedDraft> kept = drafts.heldStill(desk.number(), desk.by());
        Optional<Outcome> firstView =
                kept.flatMap(saved -> saved.draft().on(item)).flatMap(ItemDraft::firstView);
        if (kept.isEmpty() || firstView.isEmpty()) return new LikeAnswer.NoFirstView();
        SimilarAnswer found = archive.similar(question(desk, kept.get().draft(), item, now));
        LikeShown.Showing showing = LikeShown.Showing.of(item, firstView.get(), kept.get(), now, found);
        shown.keep(desk.number(), desk.by(), showing);
        return new LikeAnswer.Shown(showing, found);
    }

    private static SimilarQuestion question(OpenDesk desk, DeskDraft draft, int item, Instant now) {
        Determination letter = DraftLetter.of(desk, draft, now).letter();
        Issue asked = letter.issues().stream()
                .filter(issue -> issue.number() == item)
                .findFirst()
                .orElseThrow();
        return new SimilarQuestion(
                letter, asked, Optional.of(PublishedId.of(desk.number())), SimilarQuestion.USUAL_ROWS);
    }
}
