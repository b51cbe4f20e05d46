package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.Outcome;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.desk.DeskChecks;
import org.openimr.server.desk.DeskDoor;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskFinding;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.ItemDraft;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.SummaryDraft;
import org.openimr.server.security.Accounts;

/** The checks of a determination, on a working copy and with its case file: each finding at its sentence. */
class DeskChecksTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String NECESSARY = "Therefore, the request is medically necessary.";

    private static OpenDesk desk;

    @BeforeAll
    static void open() {
        FictionalReview review = FictionalReview.open(SERVER, "reviewer");
        Actor reviewer = new Actor(
                SERVER.part(Accounts.class).idOf("reviewer").orElseThrow().toString(), Role.REVIEWER);
        desk = SERVER.part(DeskDoor.class)
                .open(reviewer, review.number(), Instant.now())
                .orElseThrow();
    }

    @Test
    void what_is_called_undocumented_is_looked_for_on_the_pages() {
        assertThat(found(rationale("There is no documentation of modified duty.", NECESSARY), "CHECK-119"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.item()).isEqualTo(1);
                    assertThat(found.place()).isZero();
                    assertThat(found.blocks()).isFalse();
                });
        assertThat(found(rationale("There is no documentation of epidural injections.", NECESSARY), "CHECK-119"))
                .isEmpty();
    }

    @Test
    void a_partys_name_is_found_and_nobody_can_release_it() {
        assertThat(found(rationale("The scan is needed.", "Robin Fictional has pain.", NECESSARY), "CHECK-123"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.place()).isEqualTo(1);
                    assertThat(found.blocks()).isTrue();
                    assertThat(found.clause()).contains("4610.6");
                });
    }

    @Test
    void a_diagnosis_that_no_page_names_is_found() {
        assertThat(found(draft(List.of(NECESSARY), "Low back pain\nCarpal tunnel syndrome"), "CHECK-117"))
                .extracting(DeskFinding::what)
                .anyMatch(what -> what.contains("Carpal tunnel syndrome"))
                .noneMatch(what -> what.contains("Low back pain"));
    }

    @Test
    void a_rationale_that_closes_against_its_outcome_is_found() {
        assertThat(found(
                        rationale("The scan was asked for.", "Therefore, the request is not medically necessary."),
                        "CHECK-102"))
                .singleElement()
                .satisfies(found -> assertThat(found.item()).isEqualTo(1));
    }

    @Test
    void an_item_that_is_still_open_is_not_scolded_for_what_it_lacks() {
        assertThat(look(new DeskDraft(SummaryDraft.empty(), List.of())))
                .isNotEmpty()
                .allMatch(found -> found.code().equals("DESK-101"));
    }

    private static List<DeskFinding> found(DeskDraft draft, String code) {
        return look(draft).stream().filter(found -> found.code().equals(code)).toList();
    }

    private static List<DeskFinding> look(DeskDraft draft) {
        return SERVER.part(DeskChecks.class).look(desk, draft);
    }

    private static DeskDraft rationale(String... sentences) {
        return draft(Arrays.asList(sentences), "");
    }

    private static DeskDraft draft(List<String> rationale, String diagnoses) {
        return new DeskDraft(
                new SummaryDraft(
                        List.of(new DraftSentence("A fictional person has low back pain.", List.of())),
                        OptionalInt.of(44),
                        Optional.empty(),
                        diagnoses),
                List.of(new ItemDraft(
                        1,
                        Optional.empty(),
                        Optional.of(Outcome.OVERTURNED),
                        rationale.stream()
                                .map(text -> new DraftSentence(text, List.of()))
                                .toList(),
                        "",
                        "MTUS Fictional Guideline 2024, Section(s): Back",
                        OptionalInt.empty(),
                        "")));
    }
}
