package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.PublishedId;
import org.openimr.archive.lucene.LuceneArchiveIndex;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.desk.DeskDoor;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.ItemDraft;
import org.openimr.server.desk.LikeAnswer;
import org.openimr.server.desk.LikeItems;
import org.openimr.server.desk.LikeShown;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SaveAnswer;
import org.openimr.server.desk.SummaryDraft;
import org.openimr.server.security.Accounts;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Like items at the desk: only after a first view, written down, and the first view stays. */
class DeskLikeTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String MRI = "MRI of the lumbar spine";

    @TempDir
    private Path folder;

    private LuceneArchiveIndex archive;
    private DeskDrafts drafts;
    private LikeShown shown;
    private LikeItems like;
    private Actor reviewer;
    private OpenDesk desk;

    @BeforeEach
    void open() {
        archive = LuceneArchiveIndex.open(folder);
        drafts = SERVER.part(DeskDrafts.class);
        shown = SERVER.part(LikeShown.class);
        like = new LikeItems(archive, drafts, shown, SERVER.part(TransactionTemplate.class));
        FictionalReview review = FictionalReview.open(SERVER, "reviewer");
        reviewer = new Actor(
                SERVER.part(Accounts.class).idOf("reviewer").orElseThrow().toString(), Role.REVIEWER);
        desk = SERVER.part(DeskDoor.class)
                .open(reviewer, review.number(), Instant.now())
                .orElseThrow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void nothing_is_shown_and_nothing_written_down_before_a_first_view_is_kept() {
        publish(new CaseNumber("CM17-0000001"), MRI, Outcome.UPHELD);
        assertThat(like.show(desk, 1, Instant.now())).isEqualTo(new LikeAnswer.NoFirstView());
        save(
                0,
                draft(
                        item(1, Optional.empty(), Optional.of(Outcome.UPHELD)),
                        item(2, Optional.of(Outcome.UPHELD), Optional.empty())));
        assertThat(like.show(desk, 1, Instant.now())).isEqualTo(new LikeAnswer.NoFirstView());
        assertThat(shown.of(desk.number())).isEmpty();
        assertThatThrownBy(() -> like.show(desk, 3, Instant.now())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void after_it_the_nearest_are_shown_without_the_cases_own_letter_and_the_showing_is_written_down() {
        publish(desk.number(), MRI, Outcome.UPHELD);
        publish(new CaseNumber("CM17-0000001"), MRI, Outcome.UPHELD);
        publish(new CaseNumber("CM17-0000002"), MRI + " without contrast", Outcome.OVERTURNED);
        publish(new CaseNumber("CM17-0000003"), "MRI of the knee", Outcome.UPHELD);
        save(0, draft(item(1, Optional.of(Outcome.OVERTURNED), Optional.empty())));
        Instant asked = Instant.now();
        LikeAnswer.Shown answer = (LikeAnswer.Shown) like.show(desk, 1, asked);
        assertThat(answer.found().rows())
                .extracting(SimilarItem::id)
                .containsExactlyInAnyOrder(new PublishedId("CM17-0000001"), new PublishedId("CM17-0000002"));
        assertThat(answer.found().split()).isEqualTo(new OutcomeSplit(1, 1, 0));
        LikeShown.Showing written = shown.of(desk.number()).getFirst();
        assertThat(written.item()).isEqualTo(1);
        assertThat(written.firstView()).isEqualTo(Outcome.OVERTURNED);
        assertThat(written.version()).isEqualTo(1);
        assertThat(written.savedAt()).isBeforeOrEqualTo(written.shownAt());
        assertThat(written.rows())
                .isEqualTo(answer.found().rows().stream()
                        .map(row -> new LikeShown.Row(row.id(), row.itemNumber()))
                        .toList());
        assertThat(written.split()).isEqualTo(answer.found().split());
        assertThat(shown.to(desk.number(), reviewer)).hasSize(1);
        assertThat(shown.to(desk.number(), new Actor("00000000-0000-0000-0000-000000000001", Role.REVIEWER)))
                .isEmpty();
    }

    @Test
    void a_first_view_stays_once_like_items_were_shown_and_the_outcome_is_free() {
        Optional<Outcome> overturned = Optional.of(Outcome.OVERTURNED);
        Optional<Outcome> upheld = Optional.of(Outcome.UPHELD);
        save(0, draft(item(1, overturned, overturned), item(2, overturned, overturned)));
        save(1, draft(item(1, upheld, overturned), item(2, overturned, overturned)));
        assertThat(like.show(desk, 1, Instant.now())).isInstanceOf(LikeAnswer.Shown.class);
        for (Optional<Outcome> other : List.of(overturned, Optional.<Outcome>empty())) {
            assertThat(save(2, draft(item(1, other, overturned), item(2, overturned, overturned))))
                    .isEqualTo(new SaveAnswer.FirstViewFixed(1, Outcome.UPHELD));
        }
        assertThat(save(2, draft(item(2, overturned, overturned)))).isInstanceOf(SaveAnswer.FirstViewFixed.class);
        assertThat(drafts.of(desk.number(), reviewer).orElseThrow().version()).isEqualTo(2);
        assertThat(save(2, draft(item(1, upheld, upheld), item(2, upheld, overturned))))
                .isInstanceOf(SaveAnswer.Saved.class);
        assertThat(drafts.of(desk.number(), reviewer)
                        .orElseThrow()
                        .draft()
                        .on(1)
                        .orElseThrow()
                        .outcome())
                .isEqualTo(upheld);
    }

    @Test
    void what_was_written_down_cannot_be_changed() {
        save(0, draft(item(1, Optional.of(Outcome.UPHELD), Optional.empty())));
        like.show(desk, 1, Instant.now());
        JdbcClient jdbc = SERVER.part(JdbcClient.class);
        for (String change : List.of(
                "update desk_like_shown set first_view = 'OVERTURNED'",
                "delete from desk_like_shown",
                "truncate desk_like_shown")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("What was shown is kept as it is");
        }
    }

    private SaveAnswer save(int version, DeskDraft draft) {
        return drafts.save(desk.number(), reviewer, version, draft, Instant.now());
    }

    private static DeskDraft draft(ItemDraft... items) {
        return new DeskDraft(SummaryDraft.empty(), List.of(items));
    }

    private static ItemDraft item(int number, Optional<Outcome> firstView, Optional<Outcome> outcome) {
        return new ItemDraft(number, firstView, outcome, List.of(), "", "", OptionalInt.empty(), "");
    }

    private void publish(CaseNumber number, String service, Outcome outcome) {
        archive.add(FictionalDecision.of(number, service, outcome));
        archive.commit();
    }
}
