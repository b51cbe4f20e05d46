package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.CaseSpec.given;
import static org.openimr.process.Dispute.ADMINISTRATOR;
import static org.openimr.process.Dispute.FOUND;
import static org.openimr.process.Dispute.MANAGER;
import static org.openimr.process.Dispute.STATED;
import static org.openimr.process.Dispute.WORKER;
import static org.openimr.process.Dispute.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.process.CaseEvent.ExhibitsSealed;
import org.openimr.process.CaseEvent.MissingRecordReported;
import org.openimr.process.CaseEvent.MissingReportAnswered;
import org.openimr.process.CaseEvent.RecordsNamed;
import org.openimr.process.DocketCommand.AnswerMissingReport;
import org.openimr.process.DocketCommand.NameRecords;
import org.openimr.process.DocketCommand.ReportMissingRecord;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.docket.MissingReport.Answered;
import org.openimr.process.docket.MissingReport.Finding;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;

/** What the papers name is entered; what a party finds missing from the index is reported in time and answered once. */
class MissingRecordTest {
    private static final Dispute PLAIN = Dispute.plain();
    private static final CaseEvent SEALED = new ExhibitsSealed(at("2026-03-30"), Dispute.index());
    private static final CaseEvent REPORTED = reported("2026-04-01", 1);
    private static final Answered ASKED =
            new Answered(at("2026-04-02"), Finding.ASKED_FOR, Optional.empty(), "The administrator was asked for it.");

    private static List<CaseEvent> ready(CaseEvent... more) {
        List<CaseEvent> history = new ArrayList<>(PLAIN.upTo(Stage.READY_FOR_REVIEW));
        history.addAll(List.of(more));
        return history;
    }

    private static CaseEvent reported(String on, int number) {
        return new MissingRecordReported(at(on), number, PartyRole.INJURED_WORKER, "The EMG of May.");
    }

    private static Order report(String on, Actor by, PartyRole party) {
        return new Order(new ReportMissingRecord(at(on), party, "The EMG of May."), by);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"AWAITING_RECORDS", "RECORDS_LATE", "READY_FOR_REVIEW", "IN_REVIEW", "PANEL", "QUALITY"})
    void what_the_papers_name_is_entered_while_the_case_is_under_review(Stage stage) {
        Order name = new Order(new NameRecords(at("2026-05-05"), STATED), MANAGER);
        given(PLAIN.upTo(stage)).when(name).then(new RecordsNamed(at("2026-05-05"), STATED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"RECEIVED", "ELIGIBLE", "DETERMINED", "TERMINATED"})
    void before_and_after_that_nothing_is_named_or_reported(Stage stage) {
        given(PLAIN.upTo(stage))
                .when(new Order(new NameRecords(at("2026-05-05"), STATED), MANAGER))
                .thenRefused("IMR-103");
        given(PLAIN.upTo(stage))
                .when(report("2026-05-05", WORKER, PartyRole.INJURED_WORKER))
                .thenRefused("IMR-103");
    }

    @Test
    void nothing_is_named_before_the_notice_of_assignment() {
        given(PLAIN.upTo(Stage.AWAITING_RECORDS))
                .when(new Order(new NameRecords(at("2026-03-18"), STATED), MANAGER))
                .thenRefused("IMR-104");
    }

    @Test
    void the_docket_keeps_the_latest_statement_and_every_report() {
        CaseState state = given(ready(SEALED, new RecordsNamed(at("2026-03-31"), STATED), REPORTED))
                .state();
        assertThat(state.filedDocket().orElseThrow().stated()).contains(STATED);
        assertThat(state.filedDocket().orElseThrow().reports()).singleElement().satisfies(open -> {
            assertThat(open.isOpen()).isTrue();
            assertThat(open.by()).isEqualTo(PartyRole.INJURED_WORKER);
        });
    }

    @Test
    void a_party_reports_what_is_missing_until_the_fifth_day_after_the_sealing() {
        given(ready(SEALED))
                .when(report("2026-04-04", WORKER, PartyRole.INJURED_WORKER))
                .then(reported("2026-04-04", 1));
        given(ready(SEALED, REPORTED))
                .when(report("2026-04-04", WORKER, PartyRole.INJURED_WORKER))
                .then(reported("2026-04-04", 2));
        given(ready(SEALED))
                .when(report("2026-04-05", WORKER, PartyRole.INJURED_WORKER))
                .thenRefused(new CourseRefusal.ReportedTooLate(LocalDate.parse("2026-04-04")));
    }

    @Test
    void a_supplement_opens_the_time_again() {
        CaseEvent supplement =
                new ExhibitsSealed(at("2026-04-10"), Dispute.part(1, RecordKind.PHYSICIAN_REPORT, Dispute.STORED));
        given(ready(SEALED, supplement))
                .when(report("2026-04-15", WORKER, PartyRole.INJURED_WORKER))
                .accepted();
    }

    @Test
    void nothing_is_missing_from_an_index_that_is_not_sealed_or_before_it_was() {
        given(ready())
                .when(report("2026-04-01", WORKER, PartyRole.INJURED_WORKER))
                .thenRefused(new CourseRefusal.NoIndexYet());
        given(ready(SEALED))
                .when(report("2026-03-29", WORKER, PartyRole.INJURED_WORKER))
                .thenRefused("IMR-104");
    }

    @Test
    void a_party_speaks_for_itself_and_the_organization_for_what_came_by_letter() {
        given(ready(SEALED))
                .when(report("2026-04-01", ADMINISTRATOR, PartyRole.INJURED_WORKER))
                .thenRefused(new CourseRefusal.NotYourReport(PartyRole.INJURED_WORKER));
        given(ready(SEALED))
                .when(report("2026-04-01", MANAGER, PartyRole.INJURED_WORKER))
                .accepted();
    }

    @Test
    void a_report_is_answered_once() {
        Order answer = new Order(new AnswerMissingReport(1, ASKED), MANAGER);
        given(ready(SEALED, REPORTED, reported("2026-04-01", 2)))
                .when(answer)
                .then(new MissingReportAnswered(1, ASKED));
        given(ready(SEALED, REPORTED, new MissingReportAnswered(1, ASKED)))
                .when(answer)
                .thenRefused(new CourseRefusal.NoOpenReport(1));
        given(ready(SEALED)).when(answer).thenRefused(new CourseRefusal.NoOpenReport(1));
    }

    @Test
    void the_answer_closes_that_report_alone() {
        CaseState state = given(ready(SEALED, REPORTED, reported("2026-04-01", 2), new MissingReportAnswered(1, ASKED)))
                .state();
        List<MissingReport> reports = state.filedDocket().orElseThrow().reports();
        assertThat(reports.getFirst().answer()).contains(ASKED);
        assertThat(reports.getLast().isOpen()).isTrue();
    }

    @Test
    void what_was_found_is_in_an_exhibit_of_the_index() {
        given(ready(SEALED, REPORTED))
                .when(new Order(new AnswerMissingReport(1, FOUND), MANAGER))
                .then(new MissingReportAnswered(1, FOUND));
        Answered elsewhere = new Answered(at("2026-04-02"), Finding.FOUND, Optional.of(7), "Exhibit 7.");
        given(ready(SEALED, REPORTED))
                .when(new Order(new AnswerMissingReport(1, elsewhere), MANAGER))
                .thenRefused(new CourseRefusal.NoSuchExhibit(7));
        given(ready(SEALED, REPORTED))
                .when(new Order(
                        new AnswerMissingReport(
                                1,
                                new Answered(at("2026-03-31"), Finding.NOT_OWED, Optional.empty(), "Not asked for.")),
                        MANAGER))
                .thenRefused("IMR-104");
    }

    @Test
    void a_report_and_its_answer_say_something_and_only_what_was_found_has_an_exhibit() {
        Instant day = at("2026-04-01");
        assertThatThrownBy(() -> new ReportMissingRecord(day, PartyRole.INJURED_WORKER, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answered(day, Finding.FOUND, Optional.empty(), "Here."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answered(day, Finding.NOT_OWED, Optional.of(1), "No."))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answered(day, Finding.NOT_OWED, Optional.empty(), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
