package org.openimr.process.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.process.CaseState;
import org.openimr.process.Fictions;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.register.Fails;
import org.openimr.process.register.Passes;

/** The request was of February 20, 2026. */
class OwedRulesTest {
    private static final CaseState STATE = Fictions.awaiting();

    private static Held held(RecordKind kind, PartyRole sender, String author, String dated) {
        return new Held(
                kind,
                sender,
                kind.title(),
                Optional.of(author).filter(name -> !name.isEmpty()),
                Optional.of(dated).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Fictions.at("2026-03-26"),
                Optional.empty());
    }

    private static Held sent(RecordKind kind) {
        return held(kind, PartyRole.CLAIMS_ADMINISTRATOR, "", "");
    }

    private static FileFacts file(Held... documents) {
        return FileFacts.of(STATE, STATE.filedDocket().orElseThrow(), List.of(documents));
    }

    private static FileFacts stated(
            TreatingTime time, Optional<LocalDate> list, List<NamedRecord> named, Held... documents) {
        FileFacts facts = file(documents);
        return new FileFacts(
                facts.filings(),
                Optional.of("Dr. Ada Quill"),
                Optional.of(new StatedRecords(named, time, list)),
                facts.held(),
                facts.completeAt());
    }

    private static NamedRecord named(RecordKind kind, String author, String from, String to) {
        return new NamedRecord(
                NamedIn.UTILIZATION_REVIEW_DECISION,
                Optional.of(kind),
                "A record",
                Optional.of(author).filter(name -> !name.isEmpty()),
                Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty());
    }

    private static Evidence only(OwedRule rule, FileFacts facts) {
        List<Claim> claims = rule.claims(facts);
        assertThat(claims).hasSize(1);
        return claims.getFirst().evidence();
    }

    private static void in(OwedRule rule, FileFacts facts) {
        assertThat(only(rule, facts)).isInstanceOf(Evidence.In.class);
    }

    private static void absent(OwedRule rule, FileFacts facts) {
        assertThat(only(rule, facts)).isEqualTo(new Evidence.Absent());
    }

    private static void unknown(OwedRule rule, FileFacts facts) {
        assertThat(only(rule, facts)).isInstanceOf(Evidence.Unknown.class);
    }

    private static Held report(String author, String dated) {
        return held(RecordKind.PHYSICIAN_REPORT, PartyRole.CLAIMS_ADMINISTRATOR, author, dated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-20", "2026-02-20"})
    @Passes(ReportsOfSixMonths.class)
    void a_report_of_the_first_or_last_day_of_the_six_months_is_one(String day) {
        in(new ReportsOfSixMonths(), file(report("", day)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-08-19", "2026-02-21"})
    @Fails(ReportsOfSixMonths.class)
    void a_report_of_the_day_before_or_after_is_not(String day) {
        absent(new ReportsOfSixMonths(), file(report("", day)));
        absent(new ReportsOfSixMonths(), file());
        unknown(new ReportsOfSixMonths(), file(report("", "")));
    }

    @Test
    void without_the_day_of_the_request_nobody_can_tell() {
        FileFacts facts = file(report("", "2026-01-10"));
        FileFacts undated =
                new FileFacts(List.of(), facts.requester(), facts.stated(), facts.held(), facts.completeAt());
        unknown(new ReportsOfSixMonths(), undated);
    }

    private static final ReportsOfTheTimeBefore OF_2013 =
            new ReportsOfTheTimeBefore(RecordsSettings.defaults().monthsOf2013());

    @Test
    @Passes(ReportsOfTheTimeBefore.class)
    void in_2013_a_report_of_the_year_before_was_one() {
        in(OF_2013, file(report("", "2025-02-20")));
    }

    @Test
    @Fails(ReportsOfTheTimeBefore.class)
    void in_2013_an_older_one_was_not() {
        absent(OF_2013, file(report("", "2025-02-19")));
    }

    @Test
    @Passes(ReportsOfPriorPhysicians.class)
    void a_report_of_another_physician_is_a_prior_ones() {
        FileFacts facts = stated(
                TreatingTime.UNDER_SIX_MONTHS, Optional.empty(), List.of(), report("B. Elder, MD", "2025-10-01"));
        in(new ReportsOfPriorPhysicians(), facts);
    }

    @Test
    @Fails(ReportsOfPriorPhysicians.class)
    void a_report_of_the_requester_or_of_nobody_known_is_not() {
        absent(
                new ReportsOfPriorPhysicians(),
                stated(
                        TreatingTime.UNDER_SIX_MONTHS,
                        Optional.empty(),
                        List.of(),
                        report("A. Quill, M.D.", "2025-10-01"),
                        report("", "2025-10-01")));
    }

    @Test
    void prior_reports_are_owed_only_where_a_person_stated_a_short_treatment() {
        OwedRule rule = new ReportsOfPriorPhysicians();
        unknown(rule, file());
        unknown(rule, stated(TreatingTime.NOT_STATED, Optional.empty(), List.of()));
        assertThat(rule.claims(stated(TreatingTime.SIX_MONTHS_OR_MORE, Optional.empty(), List.of())))
                .isEmpty();
    }

    private static FileFacts naming(NamedRecord record, Held... documents) {
        return stated(TreatingTime.NOT_STATED, Optional.empty(), List.of(record), documents);
    }

    @Test
    @Passes(NamedReports.class)
    void a_named_report_is_found_by_kind_day_and_surname() {
        NamedRecord record = named(RecordKind.PHYSICIAN_REPORT, "A. Quill, MD", "2026-01-10", "2026-01-10");
        in(new NamedReports(), naming(record, report("Ada Quill, M.D.", "2026-01-10")));
        in(new NamedReports(), naming(record, report("", "2026-01-10")));
    }

    @Test
    @Fails(NamedReports.class)
    void another_day_or_author_or_kind_is_another_record() {
        NamedRecord record = named(RecordKind.PHYSICIAN_REPORT, "A. Quill, MD", "2026-01-10", "2026-01-10");
        absent(new NamedReports(), naming(record, report("Ada Quill, M.D.", "2026-01-11")));
        absent(new NamedReports(), naming(record, report("B. Elder, MD", "2026-01-10")));
        absent(
                new NamedReports(),
                naming(record, held(RecordKind.OTHER, PartyRole.CLAIMS_ADMINISTRATOR, "", "2026-01-10")));
        unknown(new NamedReports(), naming(record, report("", "")));
        unknown(new NamedReports(), naming(named(RecordKind.PHYSICIAN_REPORT, "", "", "")));
        unknown(new NamedReports(), file());
        assertThat(new NamedReports().claims(naming(named(RecordKind.OTHER, "", "", ""))))
                .isEmpty();
    }

    @Test
    @Passes(OtherNamedRecords.class)
    void named_notes_are_found_within_their_span() {
        NamedRecord notes = named(RecordKind.OTHER, "", "2026-01-01", "2026-01-31");
        in(
                new OtherNamedRecords(),
                naming(notes, held(RecordKind.OTHER, PartyRole.CLAIMS_ADMINISTRATOR, "", "2026-01-31")));
    }

    @Test
    @Fails(OtherNamedRecords.class)
    void notes_after_their_span_are_not_those_named() {
        NamedRecord notes = named(RecordKind.OTHER, "", "2026-01-01", "2026-01-31");
        absent(
                new OtherNamedRecords(),
                naming(notes, held(RecordKind.OTHER, PartyRole.CLAIMS_ADMINISTRATOR, "", "2026-02-01")));
        assertThat(new OtherNamedRecords().claims(file())).isEmpty();
        assertThat(new OtherNamedRecords().claims(naming(named(RecordKind.PHYSICIAN_REPORT, "", "", ""))))
                .isEmpty();
    }

    @Test
    @Passes({
        RequestSent.class,
        DecisionSent.class,
        FormSent.class,
        InformationGiven.class,
        SupportSent.class,
        OtherDocumentsUsed.class
    })
    void a_document_of_the_kind_from_the_administrator_is_it() {
        in(new RequestSent(), file(sent(RecordKind.REQUEST_FOR_AUTHORIZATION)));
        in(new DecisionSent(), file(sent(RecordKind.UTILIZATION_REVIEW_DECISION)));
        in(new FormSent(), file(sent(RecordKind.APPLICATION_FORM)));
        in(new InformationGiven(), file(sent(RecordKind.INFORMATION_TO_WORKER)));
        in(new SupportSent(), file(sent(RecordKind.SUPPORT_FOR_REQUEST)));
        in(new OtherDocumentsUsed(), file(held(RecordKind.OTHER, PartyRole.EMPLOYER, "", "")));
    }

    @Test
    @Fails({
        RequestSent.class,
        DecisionSent.class,
        FormSent.class,
        InformationGiven.class,
        SupportSent.class,
        OtherDocumentsUsed.class
    })
    void without_it_a_thing_that_must_exist_is_absent_and_of_another_nobody_can_tell() {
        absent(new RequestSent(), file());
        absent(new DecisionSent(), withoutApplications());
        absent(new FormSent(), file(held(RecordKind.APPLICATION_FORM, PartyRole.INJURED_WORKER, "", "")));
        unknown(new InformationGiven(), file(held(RecordKind.INFORMATION_TO_WORKER, PartyRole.INJURED_WORKER, "", "")));
        unknown(new SupportSent(), file(held(RecordKind.SUPPORT_FOR_REQUEST, PartyRole.INJURED_WORKER, "", "")));
        unknown(new OtherDocumentsUsed(), file(held(RecordKind.OTHER, PartyRole.REQUESTING_PHYSICIAN, "", "")));
    }

    private static FileFacts withoutApplications() {
        FileFacts facts = file();
        return new FileFacts(List.of(), facts.requester(), facts.stated(), facts.held(), facts.completeAt());
    }

    @Test
    void a_decision_that_came_with_the_application_is_stated_to_be_there() {
        assertThat(only(new DecisionSent(), file())).isEqualTo(new Evidence.Stated(LocalDate.parse("2026-03-16")));
    }

    private static FileFacts completeOn(String day, Held... documents) {
        FileFacts facts = file(documents);
        return new FileFacts(
                facts.filings(), facts.requester(), facts.stated(), facts.held(), Optional.of(Fictions.at(day)));
    }

    @Test
    @Passes(LaterRecordsSent.class)
    void what_the_administrator_sends_after_the_file_was_complete_was_found_later() {
        in(new LaterRecordsSent(), completeOn("2026-03-25", sent(RecordKind.OTHER)));
    }

    @Test
    @Fails(LaterRecordsSent.class)
    void what_came_before_or_from_another_is_not() {
        unknown(new LaterRecordsSent(), completeOn("2026-03-26", sent(RecordKind.OTHER)));
        unknown(
                new LaterRecordsSent(),
                completeOn("2026-03-25", held(RecordKind.OTHER, PartyRole.INJURED_WORKER, "", "")));
        assertThat(new LaterRecordsSent().claims(file())).isEmpty();
    }

    @Test
    @Passes(ListGivenToWorker.class)
    void the_list_is_given_when_a_person_states_the_day() {
        LocalDate day = LocalDate.parse("2026-03-30");
        assertThat(only(new ListGivenToWorker(), stated(TreatingTime.NOT_STATED, Optional.of(day), List.of())))
                .isEqualTo(new Evidence.Stated(day));
    }

    @Test
    @Fails(ListGivenToWorker.class)
    void until_then_nobody_can_tell() {
        unknown(new ListGivenToWorker(), file());
        unknown(new ListGivenToWorker(), stated(TreatingTime.NOT_STATED, Optional.empty(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"INJURED_WORKER,0", "WORKERS_ATTORNEY,0", "REQUESTING_PHYSICIAN,1"})
    @Passes(WorkerAndPhysicianMaySend.class)
    void what_each_side_sends_uses_its_right(PartyRole sender, int claim) {
        List<Claim> claims =
                new WorkerAndPhysicianMaySend().claims(file(held(RecordKind.SUPPORT_FOR_REQUEST, sender, "", "")));
        assertThat(claims.get(claim).evidence()).isInstanceOf(Evidence.In.class);
        assertThat(claims.get(1 - claim).evidence()).isEqualTo(new Evidence.Absent());
    }

    @Test
    @Fails(WorkerAndPhysicianMaySend.class)
    void a_right_that_is_not_used_stays_a_right() {
        assertThat(new WorkerAndPhysicianMaySend().claims(file(sent(RecordKind.OTHER))))
                .allSatisfy(claim -> {
                    assertThat(claim.bond()).isEqualTo(Bond.RIGHT);
                    assertThat(claim.evidence()).isEqualTo(new Evidence.Absent());
                })
                .hasSize(2);
    }

    @Test
    void a_span_has_two_ends_in_order_and_a_record_has_words() {
        assertThatThrownBy(() -> named(RecordKind.OTHER, "", "2026-01-02", "2026-01-01"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named(RecordKind.OTHER, "", "2026-01-02", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "31"})
    void the_days_to_report_are_one_to_thirty(String days) {
        assertThatThrownBy(() -> RecordsSettings.defaults().with(Map.of("records.days-to-report-missing", days)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("records.days-to-report-missing is a whole number from 1");
    }
}
