package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.Outcome;
import org.openimr.process.Actor;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.server.RunningServer;
import org.openimr.server.desk.DeskDoor;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskDrafts;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.ItemDraft;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SavedDraft;
import org.openimr.server.desk.SignAnswer;
import org.openimr.server.desk.SignOff;
import org.openimr.server.desk.SummaryDraft;
import org.openimr.server.security.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing, on the running server: once, whole, and only what was shown. */
class DeskSigningTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String NAME = "Fenella Planted-Name";

    private FictionalReview review;
    private Actor reviewer;

    @BeforeEach
    void open() {
        review = FictionalReview.open(SERVER, "reviewer");
        reviewer = new Actor(
                SERVER.part(Accounts.class).idOf("reviewer").orElseThrow().toString(), Role.REVIEWER);
    }

    @Test
    void the_same_signature_again_and_again_does_nothing_twice() throws InterruptedException, ExecutionException {
        write(draft(2));
        SignOff.Given given = given();
        List<SignAnswer> answers = new ArrayList<>();
        try (ExecutorService presses = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<SignAnswer>> asked = new ArrayList<>();
            OpenDesk shown = desk();
            for (int i = 0; i < 4; i++) asked.add(presses.submit(() -> sign(shown, given)));
            for (Future<SignAnswer> one : asked) answers.add(one.get());
        }
        assertThat(answers).contains(new SignAnswer.Signed());
        assertThat(sign(desk(), given)).isEqualTo(new SignAnswer.Signed());
        assertThat(desk().view().stage()).isEqualTo(Stage.QUALITY);
        assertThat(events("CaseSummaryWritten")).isEqualTo(1);
        assertThat(events("ItemDecided")).isEqualTo(2);
        assertThat(events("DraftSubmitted")).isEqualTo(1);
        assertThat(signatures()).isEqualTo(1);
        assertThat(desk().mayWrite()).isFalse();
    }

    @Test
    void what_is_not_whole_is_not_signed_and_the_case_is_as_it_was() {
        write(draft(1));
        int before = desk().view().version();
        assertThat(sign(desk(), given()))
                .isInstanceOfSatisfying(
                        SignAnswer.Unfinished.class,
                        unfinished -> assertThat(unfinished.missing())
                                .extracting(found -> found.what())
                                .containsExactly("Item 2 has no outcome.", "Item 2 has no rationale."));
        assertThat(desk().view().version()).isEqualTo(before);
        assertThat(signatures()).isZero();
    }

    @Test
    void a_draft_that_changed_since_it_was_shown_is_not_signed() {
        write(draft(2));
        SignOff.Given given = given();
        write(draft(1));
        assertThat(sign(desk(), given)).isEqualTo(new SignAnswer.Changed());
        assertThat(signatures()).isZero();
    }

    @Test
    void a_refusal_of_the_process_is_answered_and_signing_again_after_its_remedy_goes_through() {
        write(draft(2));
        review.late();
        assertThat(sign(desk(), given()))
                .isInstanceOfSatisfying(
                        SignAnswer.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(CourseRefusal.DocumentsNotSealed.class));
        assertThat(desk().view().stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(desk().mayWrite()).isTrue();
        review.sealLate();
        assertThat(sign(desk(), given())).isEqualTo(new SignAnswer.Signed());
    }

    @Test
    void who_signed_is_in_no_answer_to_anyone() {
        write(draft(2));
        assertThat(sign(desk(), given())).isEqualTo(new SignAnswer.Signed());
        for (String login : List.of("case-manager", "quality", "medical-director", "regulator", "reviewer")) {
            assertThat(SERVER.client(login)
                            .get("/api/v1/cases/" + review.number())
                            .text())
                    .as(login)
                    .contains(review.number().value())
                    .doesNotContain(NAME);
        }
    }

    private OpenDesk desk() {
        return SERVER.part(DeskDoor.class)
                .open(reviewer, review.number(), Instant.now())
                .orElseThrow();
    }

    private void write(DeskDraft draft) {
        DeskDrafts drafts = SERVER.part(DeskDrafts.class);
        int version =
                drafts.of(review.number(), reviewer).map(SavedDraft::version).orElse(0);
        drafts.save(review.number(), reviewer, version, draft, Instant.now());
    }

    private SignOff.Given given() {
        SavedDraft saved =
                SERVER.part(DeskDrafts.class).of(review.number(), reviewer).orElseThrow();
        String sha256 = SERVER.part(SignOff.class).content(desk(), saved).sha256(SignOff.STATEMENT);
        return new SignOff.Given(UUID.randomUUID(), saved.version(), sha256, NAME, "reviewer");
    }

    private static SignAnswer sign(OpenDesk desk, SignOff.Given given) {
        return SERVER.part(SignOff.class).sign(desk, given, Instant.now());
    }

    /** A summary, and so many items of two decided. */
    private static DeskDraft draft(int decided) {
        List<ItemDraft> items = new ArrayList<>();
        for (int item = 1; item <= decided; item++) {
            items.add(new ItemDraft(
                    item,
                    Optional.empty(),
                    Optional.of(Outcome.UPHELD),
                    List.of(sentence("Therefore, the request is not medically necessary.")),
                    "",
                    "MTUS Fictional Guideline 2024, Section(s): Back",
                    OptionalInt.empty(),
                    ""));
        }
        return new DeskDraft(
                new SummaryDraft(
                        List.of(sentence("A fictional person has low back pain.")),
                        OptionalInt.of(44),
                        Optional.empty(),
                        ""),
                items);
    }

    private static DraftSentence sentence(String text) {
        return new DraftSentence(text, List.of());
    }

    private int events(String type) {
        return SERVER.part(JdbcClient.class)
                .sql("select count(*) from event where stream like '%' || ? and type = ?")
                .params(review.number().value(), type)
                .query(Integer.class)
                .single();
    }

    private int signatures() {
        return SERVER.part(JdbcClient.class)
                .sql("select count(*) from desk_signature where number = ?")
                .param(review.number().value())
                .query(Integer.class)
                .single();
    }
}
