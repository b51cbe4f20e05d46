package org.openimr.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.PublishedId;
import org.openimr.server.postgres.PostgresForTests;

/** One database for all tests: each has letters of its own numbers. */
class LetterConflictsTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final LetterConflicts conflicts = new LetterConflicts(POSTGRES.dataSource());
    private final KeptLetters kept = new KeptLetters(POSTGRES.jdbc());

    private static PublishedId id(int serial) {
        return new PublishedId(ExampleLetters.number(serial));
    }

    private static ImportSummary imported(String letter, Optional<String> corrections) throws InterruptedException {
        return new LetterImport(POSTGRES.dataSource(), Optional.empty())
                .run(
                        new ImportOrder(
                                "test",
                                "importer",
                                sources -> sources.stream(
                                        "-", new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8))),
                                corrections,
                                LocalDate.of(2026, 11, 29)),
                        new Noted());
    }

    /** The letter about the shoulder is known, those about other joints are aside. */
    private static void aside(int serial, String... joints) throws InterruptedException {
        imported(ExampleLetters.letter(serial), Optional.empty());
        for (String joint : joints) {
            assertThat(imported(ExampleLetters.letter(serial, joint), Optional.empty())
                            .conflicts())
                    .isEqualTo(1);
        }
    }

    private List<LetterConflict> unsettled(int serial) {
        return conflicts.unsettled().stream()
                .filter(one -> one.id().equals(id(serial)))
                .toList();
    }

    private Settlement settle(int serial, Optional<String> document, boolean taken) {
        return conflicts.settle(
                new SettlementOrder(id(serial), document, taken, "The joint was misprinted.", "settler", DAY));
    }

    private static ImportRun lastRun() {
        return new ImportRuns(POSTGRES.jdbc()).latest(1).getFirst();
    }

    @Test
    void a_letter_that_is_taken_is_a_further_version_and_its_conflict_is_settled_with_who_and_when() throws Exception {
        aside(100, "elbow");
        LetterConflict conflict = unsettled(100).getFirst();
        assertThat(conflict.by()).isEqualTo("importer");
        assertThat(conflict.letter().determination().toString()).contains("elbow");
        assertThat(conflict.counts().determination().toString()).contains("shoulder");
        assertThat(settle(100, Optional.empty(), true))
                .isInstanceOfSatisfying(
                        Settlement.Settled.class,
                        settled -> assertThat(settled.conflict().source()).isEqualTo(conflict.source()));
        assertThat(unsettled(100)).isEmpty();
        LetterVersion version = kept.versions(id(100)).getLast();
        assertThat(version.version()).isEqualTo(2);
        assertThat(version.reason()).contains("The joint was misprinted.");
        assertThat(version.publishedOn()).isEqualTo(DAY);
        assertThat(kept.said(id(100), 2).orElseThrow().determination().toString())
                .contains("elbow");
        assertThat(lastRun().actor()).isEqualTo("settler");
        assertThat(lastRun().source()).contains(id(100).value()).endsWith("taken");
        assertThat(lastRun().end()).map(ImportRun.End::corrected).contains(1L);
        assertThat(settle(100, Optional.empty(), true)).isEqualTo(new Settlement.NoneAside(id(100)));
    }

    @Test
    void a_letter_that_is_refused_is_no_conflict_when_it_comes_again_unless_it_is_said_to_be_a_correction()
            throws Exception {
        aside(200, "elbow");
        assertThat(settle(200, Optional.empty(), false)).isInstanceOf(Settlement.Settled.class);
        assertThat(unsettled(200)).isEmpty();
        assertThat(kept.versions(id(200))).hasSize(1);
        assertThat(lastRun().end()).map(ImportRun.End::corrected).contains(0L);
        String refused = ExampleLetters.letter(200, "elbow");
        assertThat(imported(refused, Optional.empty()).isWhole()).isTrue();
        assertThat(imported(ExampleLetters.letter(200, "knee"), Optional.empty())
                        .conflicts())
                .as("another letter is a conflict still")
                .isEqualTo(1);
        assertThat(imported(refused, Optional.of("It was right.")).corrected()).isEqualTo(1);
    }

    @Test
    void of_several_letters_aside_the_order_says_which() throws Exception {
        aside(300, "elbow", "knee");
        assertThat(settle(300, Optional.empty(), true))
                .isInstanceOfSatisfying(
                        Settlement.Several.class,
                        several -> assertThat(several.conflicts()).hasSize(2));
        assertThat(unsettled(300)).hasSize(2);
        LetterConflict knee = unsettled(300).getLast();
        assertThat(settle(300, Optional.of("none such"), true)).isEqualTo(new Settlement.NoneAside(id(300)));
        settle(300, Optional.of(knee.source().hex().substring(0, 12)), true);
        assertThat(kept.said(id(300), 2).orElseThrow().determination().toString())
                .contains("knee");
        assertThat(unsettled(300))
                .singleElement()
                .satisfies(elbow -> assertThat(elbow.version()).isEqualTo(2));
    }

    @Test
    void a_conflict_that_a_later_correction_takes_in_is_settled() throws Exception {
        aside(400, "elbow");
        imported(ExampleLetters.letter(400, "elbow"), Optional.of("Wrong joint."));
        assertThat(unsettled(400)).isEmpty();
    }

    @Test
    void a_withdrawn_letter_can_come_back_by_the_one_kept_aside() throws Exception {
        aside(500, "elbow");
        new LetterImport(POSTGRES.dataSource(), Optional.empty()).withdraw(id(500), "Wrong joint.", "withdrawer");
        assertThat(lastRun().actor()).isEqualTo("withdrawer");
        assertThat(lastRun().end()).map(ImportRun.End::corrected).contains(1L);
        assertThat(unsettled(500).getFirst().withdrawn()).isTrue();
        settle(500, Optional.empty(), true);
        assertThat(kept.versions(id(500)).getLast().withdrawn()).isFalse();
    }

    @Test
    void who_did_what_cannot_be_rewritten() {
        for (String statement : List.of(
                "update letter_import set actor = 'somebody else'",
                "delete from letter_import_end",
                "update letter_conflict_settled set taken = false",
                "truncate letter_partly_read")) {
            assertThatThrownBy(() -> POSTGRES.jdbc().sql(statement).update())
                    .as(statement)
                    .hasMessageContaining("IMR-914");
        }
    }
}
