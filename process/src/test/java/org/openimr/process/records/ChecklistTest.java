package org.openimr.process.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.Fictions;
import org.openimr.process.ProcessSettings;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.Checklist.Line;

/** The notice was mailed on March 19, 2026: records are due on April 3. */
class ChecklistTest {
    private static final Instant IN_TIME = Fictions.at("2026-04-03");
    private static final Instant LATE = Fictions.at("2026-04-04");
    private static final Checklist CHECKLIST = new Checklist(ProcessSettings.defaults());

    private static CaseEvent filed(RecordKind kind, PartyRole sender, String dated, String received) {
        return new CaseEvent.RecordFiled(new RecordReceived(
                kind, sender, kind.title(), Optional.of(LocalDate.parse(dated)), Fictions.at(received)));
    }

    private static Line line(CaseState state, Instant now, String what) {
        return CHECKLIST.of(state, now).stream()
                .filter(line -> line.owed().what().startsWith(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_owed_before_the_notice_of_assignment() {
        assertThat(CHECKLIST.of(CaseProcess.initial(), IN_TIME)).isEmpty();
    }

    @Test
    void what_is_not_in_the_file_is_missing_until_its_last_day_and_late_from_the_next() {
        CaseState state = Fictions.awaiting();
        assertThat(line(state, IN_TIME, "Physicians' reports").standing())
                .isEqualTo(new Standing.Missing(PartyRole.CLAIMS_ADMINISTRATOR));
        Line late = line(state, LATE, "Physicians' reports");
        assertThat(late.standing()).isInstanceOf(Standing.Late.class);
        assertThat(late.standing().words()).isEqualTo("Missing from the claims administrator, late since 2026-04-04.");
        assertThat(late.owed().clause()).isEqualTo(Citation.regulation("9792.10.5(a)(1)(A)"));
        assertThat(late.owed().since()).isEqualTo(Fictions.at("2026-03-19"));
        assertThat(late.owed().due().orElseThrow().lastDay()).isEqualTo(LocalDate.parse("2026-04-03"));
        assertThat(late.owed().what()).contains("2025-08-20 to 2026-02-20");
    }

    @Test
    void a_report_of_the_months_before_the_request_meets_it_and_shows_when_it_came_late() {
        CaseEvent inTime =
                filed(RecordKind.PHYSICIAN_REPORT, PartyRole.CLAIMS_ADMINISTRATOR, "2025-08-20", "2026-04-03");
        CaseEvent late = filed(RecordKind.PHYSICIAN_REPORT, PartyRole.CLAIMS_ADMINISTRATOR, "2025-08-20", "2026-04-04");
        assertThat(line(Fictions.awaiting(inTime), LATE, "Physicians' reports")
                        .standing()
                        .words())
                .isEqualTo("Met by Physician's report, 2026-04-03.");
        assertThat(line(Fictions.awaiting(late), LATE, "Physicians' reports")
                        .standing()
                        .words())
                .isEqualTo("Met by Physician's report, 2026-04-04, after its time.");
    }

    @Test
    void what_worker_and_physician_do_not_send_is_never_missing() {
        for (Line line : CHECKLIST.of(Fictions.awaiting(), LATE)) {
            if (line.owed().bond() == Bond.DUTY) continue;
            assertThat(line.standing())
                    .isEqualTo(new Standing.NotUsed(line.owed().by()));
            assertThat(line.standing().words()).endsWith("may send it and need not.");
        }
        CaseEvent sent = filed(RecordKind.SUPPORT_FOR_REQUEST, PartyRole.INJURED_WORKER, "2026-03-01", "2026-03-25");
        assertThat(CHECKLIST.of(Fictions.awaiting(sent), LATE))
                .filteredOn(line -> line.owed().by() == PartyRole.INJURED_WORKER)
                .singleElement()
                .satisfies(line -> assertThat(line.standing()).isInstanceOf(Standing.Met.class));
    }

    @Test
    void what_nobody_can_tell_is_not_known_and_says_why() {
        assertThat(line(Fictions.awaiting(), LATE, "Information given to the worker")
                        .standing()
                        .words())
                .isEqualTo("Not known. Nobody stated whether the worker was given any.");
    }

    @Test
    void a_list_that_is_owed_promptly_has_no_last_day_and_is_met_when_it_is_stated() {
        StatedRecords stated =
                new StatedRecords(List.of(), TreatingTime.NOT_STATED, Optional.of(LocalDate.parse("2026-03-30")));
        CaseState state = Fictions.awaiting(new CaseEvent.RecordsNamed(Fictions.at("2026-03-31"), stated));
        Line line = line(state, LATE, "List of the records");
        assertThat(line.owed().due()).isEmpty();
        assertThat(line.standing().words()).isEqualTo("Stated, 2026-03-30.");
    }

    @Test
    void an_exhibit_stands_for_the_file_it_is_a_part_of() {
        List<Held> held = Held.of(Fictions.awaiting(
                new CaseEvent.RecordFiled(new RecordReceived(
                        RecordKind.OTHER,
                        PartyRole.CLAIMS_ADMINISTRATOR,
                        "Whole file",
                        Optional.empty(),
                        Fictions.at("2026-03-26"),
                        Optional.of(new StoredFile("a".repeat(64), 2)))),
                filed(RecordKind.OTHER, PartyRole.CLAIMS_ADMINISTRATOR, "2026-03-01", "2026-03-26"),
                Fictions.sealed()));
        assertThat(held).extracting(Held::exhibit).containsExactly(Optional.of(1), Optional.empty());
        assertThat(held.getFirst().author()).contains("Avery Quill, M.D.");
    }

    @Test
    void the_rules_of_2013_asked_for_reports_of_a_longer_time() {
        OwedRules rules =
                new OwedRules(RecordsSettings.defaults().with(Map.of("records.months-of-reports-2013", "10")));
        assertThat(rules.all().on(LocalDate.parse("2014-02-11")))
                .hasAtLeastOneElementOfType(ReportsOfTheTimeBefore.class)
                .doesNotHaveAnyElementsOfTypes(ReportsOfSixMonths.class);
        assertThat(rules.all().on(LocalDate.parse("2014-02-12")))
                .hasAtLeastOneElementOfType(ReportsOfSixMonths.class)
                .doesNotHaveAnyElementsOfTypes(ReportsOfTheTimeBefore.class);
    }
}
