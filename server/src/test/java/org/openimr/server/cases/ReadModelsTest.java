package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.OTHER_REVIEWER;
import static org.openimr.server.cases.CaseDesk.QUALITY;
import static org.openimr.server.cases.CaseDesk.REVIEWER;
import static org.openimr.server.cases.CaseDesk.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.Money;
import org.openimr.process.Actor;
import org.openimr.process.CaseEvent;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.process.clocks.Clock;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.penalties.Penalty;
import org.openimr.process.penalties.PenaltySettings;
import org.openimr.server.cases.Queue.Group;
import org.openimr.server.log.CommandId;
import org.openimr.server.postgres.PostgresForTests;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadModelsTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final List<CaseDesk> desks = new ArrayList<>();

    @BeforeAll
    void open() {
        desks.add(new CaseDesk(POSTGRES.dataSource()));
    }

    private CaseDesk desk() {
        return desks.getFirst();
    }

    @Test
    void dropped_and_rebuilt_the_rows_are_the_same() {
        desk().screened(1);
        desk().awaitingRecords(2);
        desk().inReview(1);
        desk().determined(1);
        desk().published(2);
        List<Map<String, Object>> before = rows();
        POSTGRES.jdbc()
                .sql("update case_overview set act = 'wrong', reviewer = null")
                .update();
        POSTGRES.jdbc().sql("delete from published_determination").update();
        POSTGRES.jdbc().sql("update case_dates set received = null").update();
        assertThat(rows()).isNotEqualTo(before);
        int cases = desk().models.rebuild();
        assertThat(cases).isGreaterThanOrEqualTo(5);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void nothing_is_kept_of_a_command_whose_transaction_fails() {
        CaseNumber number = desk().screened(1);
        List<Map<String, Object>> before = rows();
        int events = desk().log.stream(CaseHistory.stream(number)).events().size();
        desk().transaction.executeWithoutResult(status -> {
            Answer answer = desk().service
                    .give(
                            number,
                            new Order(new FindEligible(day(1), List.of()), DIRECTOR),
                            new CommandId(UUID.randomUUID()),
                            day(1));
            assertThat(answer).isInstanceOf(Answer.Done.class);
            status.setRollbackOnly();
        });
        assertThat(rows()).isEqualTo(before);
        assertThat(desk().log.stream(CaseHistory.stream(number)).events()).hasSize(events);
    }

    @Test
    void a_reviewer_sees_in_the_queue_only_the_cases_that_he_or_she_took() {
        CaseNumber taken = desk().inReview(1);
        assertThat(listed(desk().queries.queue(REVIEWER, day(8)))).contains(taken);
        assertThat(listed(desk().queries.queue(OTHER_REVIEWER, day(8)))).isEmpty();
        assertThat(desk().queries.oneCase(REVIEWER, taken, day(8))).isPresent();
        assertThat(desk().queries.oneCase(OTHER_REVIEWER, taken, day(8))).isEmpty();
        assertThat(desk().queries
                        .queue(new Actor("anyone", Role.PUBLIC), day(8))
                        .sections())
                .isEmpty();
    }

    @Test
    void a_case_moves_through_the_groups_as_its_last_day_comes_and_goes() {
        CaseNumber number = desk().screened(1); // eligibility: five business days from Monday 2026-03-02
        assertThat(groupOf(number, DIRECTOR, 0)).isEqualTo(Group.THIS_WEEK);
        assertThat(groupOf(number, MANAGER, 0)).isEqualTo(Group.WAITING);
        assertThat(groupOf(number, DIRECTOR, 7)).isEqualTo(Group.DUE_TODAY);
        assertThat(groupOf(number, DIRECTOR, 8)).isEqualTo(Group.STUCK);
    }

    @Test
    void the_view_of_a_day_in_the_past_knows_only_what_was_recorded_then() {
        CaseNumber number = desk().determined(1);
        CaseView then = desk().queries.oneCase(QUALITY, number, day(3)).orElseThrow();
        assertThat(then.determination()).isEmpty();
        assertThat(then.timeline()).hasSize(4);
        assertThat(then.clocks()).anyMatch(clock -> clock.status() == Clock.Status.RUNNING);
        CaseView now = desk().queries.oneCase(QUALITY, number, day(11)).orElseThrow();
        assertThat(now.determination()).isPresent();
    }

    @Test
    void as_it_stood_counts_what_was_written_down_later_and_as_known_does_not() {
        CaseNumber number = desk().awaitingRecords(1);
        Instant arrived = day(5);
        desk().done(number, MANAGER, CaseDesk.record(arrived), day(9)); // on its way through the office for four days
        LocalDate day = CaliforniaTime.dayOf(day(6));
        assertThat(records(number, AsOf.endOf(day, AsOf.Reading.STOOD))).isEqualTo(1);
        assertThat(records(number, AsOf.endOf(day, AsOf.Reading.KNOWN))).isZero();
        assertThat(records(number, AsOf.now(day(9)))).isEqualTo(1);
    }

    @Test
    void the_ledger_has_what_was_entered_and_what_late_records_would_cost() {
        CaseNumber number = desk().awaitingRecords(1); // sent on March 3, 2026: twelve days if sent electronically
        Instant later = day(40);
        PassingDays.passDays(desk().service, desk().queries, later);
        PenaltyEntry entry = new PenaltyEntry(
                later, PenaltyEntry.Kind.ASSESSED, 500_000, Citation.regulation("9792.12(c)(6)"), "Ten days late.");
        desk().done(number, DIRECTOR, new EnterPenalty(entry), later);
        PenaltyLedger ledger = desk().queries.penalties(DIRECTOR, PenaltySettings.defaults(), later);
        assertThat(ledger.lines()).anySatisfy(line -> {
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.administrator()).isEqualTo("Fictional Mutual");
            assertThat(line.cents()).isEqualTo(500_000);
        });
        assertThat(ledger.late()).anySatisfy(late -> {
            assertThat(late.number()).isEqualTo(number);
            assertThat(late.received()).isEmpty();
            assertThat(late.penalty().flatMap(Penalty::sum)).hasValue(Money.dollars(5_000));
        });
        assertThat(desk().queries
                        .penalties(MANAGER, PenaltySettings.defaults(), later)
                        .lines())
                .isEmpty();
    }

    @Test
    void before_the_application_there_is_no_case() {
        CaseNumber number = desk().published(1);
        LocalDate before = CaliforniaTime.dayOf(CaseDesk.MORNING).minusDays(1);
        for (AsOf.Reading reading : AsOf.Reading.values()) {
            assertThat(desk().queries.oneCase(MANAGER, number, AsOf.endOf(before, reading)))
                    .isEmpty();
        }
    }

    @Test
    void every_day_of_a_case_can_be_shown_in_both_readings() {
        CaseNumber number = desk().published(2);
        LocalDate first = CaliforniaTime.dayOf(CaseDesk.MORNING);
        for (AsOf.Reading reading : AsOf.Reading.values()) {
            int seen = 0;
            for (int i = 0; i < 40; i++) {
                int now = desk().queries
                        .oneCase(MANAGER, number, AsOf.endOf(first.plusDays(i), reading))
                        .map(view -> view.timeline().size())
                        .orElse(0);
                assertThat(now).isGreaterThanOrEqualTo(seen);
                seen = now;
            }
            List<CaseEvent> events = desk().log.stream(CaseHistory.stream(number)).events().stream()
                    .map(CaseHistory::read)
                    .toList();
            assertThat(events).filteredOn(EventWords::ofQuality).hasSize(1);
            assertThat(seen).isEqualTo(events.size() - 1);
        }
    }

    @Test
    void who_may_not_see_a_case_today_does_not_see_its_past() {
        CaseNumber number = desk().published(1);
        assertThat(desk().queries
                        .oneCase(OTHER_REVIEWER, number, AsOf.endOf(CaliforniaTime.dayOf(day(9)), AsOf.Reading.STOOD)))
                .isEmpty();
    }

    private long records(CaseNumber number, AsOf asOf) {
        return desk().queries
                .oneCase(MANAGER, number, asOf)
                .orElseThrow()
                .records()
                .size();
    }

    @Test
    void a_draft_is_seen_only_by_its_reviewer_and_those_who_release_it() {
        CaseNumber number = desk().inQuality(1);
        assertThat(desk().queries
                        .oneCase(REVIEWER, number, day(9))
                        .orElseThrow()
                        .draft())
                .isPresent();
        assertThat(desk().queries.oneCase(QUALITY, number, day(9)).orElseThrow().draft())
                .isPresent();
        assertThat(desk().queries.oneCase(MANAGER, number, day(9)).orElseThrow().draft())
                .isEmpty();
        assertThat(desk().queries
                        .oneCase(DIRECTOR, number, day(9))
                        .orElseThrow()
                        .draft())
                .isEmpty();
    }

    private Group groupOf(CaseNumber number, Actor actor, int day) {
        return desk().queries.queue(actor, day(day)).sections().stream()
                .filter(section -> section.rows().stream()
                        .anyMatch(row -> row.overview().number().equals(number)))
                .map(Queue.Section::group)
                .findFirst()
                .orElseThrow();
    }

    private static List<CaseNumber> listed(Queue queue) {
        return queue.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.overview().number())
                .toList();
    }

    private static List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>(POSTGRES.jdbc()
                .sql("select * from case_overview order by number")
                .query()
                .listOfRows());
        rows.addAll(POSTGRES.jdbc()
                .sql("select number, determination::text as determination, published_at"
                        + " from published_determination order by number")
                .query()
                .listOfRows());
        rows.addAll(POSTGRES.jdbc()
                .sql("select number, received, duplicate, eligible, ineligible, assigned, records_complete, issued,"
                        + " reasons::text as reasons, items, overturned from case_dates order by number")
                .query()
                .listOfRows());
        rows.addAll(POSTGRES.jdbc()
                .sql("select * from penalty_line order by number, line")
                .query()
                .listOfRows());
        return rows;
    }
}
