package org.openimr.process.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.process.consolidation.Comparison.Verdict;
import org.openimr.process.filing.Applicant;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DecisionPaper;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.FormFacts;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;

/** 8 CCR 9792.10.4(a): one employee, one requesting physician, one date of injury. */
class LikenessTest {
    private static final String BORN = "1980-05-17";

    private static Filing filing(String worker, String born, String physician, String injured, String decided) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(PartyRole.INJURED_WORKER, worker));
        if (!physician.isEmpty()) parties.add(new Party(PartyRole.REQUESTING_PHYSICIAN, physician));
        return new Filing(
                new CaseNumber("CM26-0000001"),
                new Application(
                        Priority.STANDARD,
                        parties,
                        LocalDate.parse(injured),
                        Optional.empty(),
                        new UtilizationReviewDecision(LocalDate.parse(decided), Optional.empty(), true, false),
                        List.of(new DisputedItem(1, "Physical therapy", Optional.empty(), false)),
                        true,
                        false,
                        form(born)),
                Instant.parse("2026-03-02T17:00:00Z"));
    }

    private static FormFacts form(String born) {
        return new FormFacts(
                Applicant.WORKER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                born.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(born)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                DecisionPaper.DENIAL_OR_MODIFICATION,
                Optional.empty(),
                Optional.empty());
    }

    private static final Filing ONE = filing("Ada Fictional", BORN, "Dr. Invented", "2025-06-01", "2026-02-20");

    private static Verdict verdict(SharedFact fact, Filing other) {
        return Likeness.of(ONE, other).facts().stream()
                .filter(compared -> compared.fact() == fact)
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void capitals_and_spacing_make_no_other_person() {
        Filing other = filing(" ada  FICTIONAL ", BORN, "dr. invented", "2025-06-01", "2026-02-20");
        assertThat(Likeness.of(ONE, other).mayBeJoined()).isTrue();
        assertThat(verdict(SharedFact.WORKER, other)).isEqualTo(Verdict.SAME);
    }

    @Test
    void another_day_of_the_decision_does_not_keep_them_apart_but_is_shown() {
        Filing other = filing("Ada Fictional", BORN, "Dr. Invented", "2025-06-01", "2026-03-01");
        assertThat(Likeness.of(ONE, other).mayBeJoined()).isTrue();
        assertThat(verdict(SharedFact.DECISION_DATE, other)).isEqualTo(Verdict.DIFFERENT);
        assertThat(Likeness.of(ONE, other).facts())
                .extracting(Comparison::words)
                .contains("same injured worker", "different date of the decision that denied the treatment");
    }

    @Test
    void two_workers_of_one_name_are_told_apart_by_their_dates_of_birth() {
        assertThat(verdict(
                        SharedFact.WORKER,
                        filing("Ada Fictional", "1981-05-17", "Dr. Invented", "2025-06-01", "2026-02-20")))
                .isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(SharedFact.WORKER, filing("Ada Fictional", "", "Dr. Invented", "2025-06-01", "2026-02-20")))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void each_demanded_fact_alone_keeps_them_apart() {
        assertThat(obstacle(filing("Bea Fictional", BORN, "Dr. Invented", "2025-06-01", "2026-02-20")))
                .isEqualTo(SharedFact.WORKER);
        assertThat(obstacle(filing("Ada Fictional", BORN, "Dr. Other", "2025-06-01", "2026-02-20")))
                .isEqualTo(SharedFact.REQUESTING_PHYSICIAN);
        assertThat(obstacle(filing("Ada Fictional", BORN, "", "2025-06-01", "2026-02-20")))
                .isEqualTo(SharedFact.REQUESTING_PHYSICIAN);
        assertThat(obstacle(filing("Ada Fictional", BORN, "Dr. Invented", "2025-06-02", "2026-02-20")))
                .isEqualTo(SharedFact.DATE_OF_INJURY);
    }

    @Test
    void what_is_not_stated_is_not_known_to_be_the_same() {
        assertThat(verdict(SharedFact.CLAIM_NUMBER, ONE)).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(Likeness.of(ONE, ONE).mayBeJoined()).isTrue();
    }

    private static SharedFact obstacle(Filing other) {
        return Likeness.of(ONE, other).obstacle().orElseThrow().fact();
    }
}
