package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Money;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.DocketCommand.TerminateItems;
import org.openimr.process.Stage;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.penalties.Penalty;
import org.openimr.process.penalties.PenaltySettings;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.server.postgres.PostgresForTests;

/** Days arrive as commands: each once, and again after a crash without harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassingDaysTest {
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

    private int pass(Instant now) {
        return PassingDays.passDays(desk().service, desk().queries, now);
    }

    private Stage stage(CaseNumber number, Instant now) {
        return desk().queries.oneCase(MANAGER, number, now).orElseThrow().stage();
    }

    @Test
    void a_passed_deadline_is_noticed_once_and_reported_until_and_after_it_is_done() {
        CaseNumber number = desk().awaitingRecords(1); // notified electronically on day 1: records within 12 days
        pass(day(12));
        assertThat(stage(number, day(12))).isEqualTo(Stage.AWAITING_RECORDS);
        assertThat(pass(day(16))).isPositive();
        assertThat(stage(number, day(16))).isEqualTo(Stage.RECORDS_LATE);
        assertThat(late(number)).get().extracting(LateDeadline::doneAt).isEqualTo(Optional.empty());
        assertThat(pass(day(16))).isZero();

        desk().done(
                        number,
                        MANAGER,
                        new ReceiveRecord(new RecordReceived(
                                RecordKind.PHYSICIAN_REPORT,
                                PartyRole.CLAIMS_ADMINISTRATOR,
                                "Fictional report",
                                Optional.empty(),
                                day(17))),
                        day(17));
        desk().done(number, MANAGER, new FindRecordsComplete(day(17)), day(17));
        assertThat(late(number).orElseThrow().doneAt()).contains(day(17));
    }

    @Test
    void records_that_came_late_stay_come_when_the_review_ends_afterwards() {
        CaseNumber number = desk().awaitingRecords(1); // by day 15, the last day rolled past the weekend
        pass(day(16));
        desk().done(number, MANAGER, CaseDesk.record(day(17)), day(17));
        desk().done(number, MANAGER, new FindRecordsComplete(day(17)), day(17));
        desk().done(number, MANAGER, settled(20), day(20));
        assertThat(late(number).orElseThrow().doneAt()).contains(day(17));
        assertThat(ledger(number, 60).received()).contains(CaliforniaTime.dayOf(day(17)));
        sameAfterRebuild();
    }

    @Test
    void nothing_is_owed_any_more_once_the_review_has_ended() {
        CaseNumber number = desk().awaitingRecords(1);
        pass(day(16));
        Optional<Money> onTheDay = ledger(number, 17).penalty().flatMap(Penalty::sum);
        desk().done(number, MANAGER, settled(17), day(17));
        LateDeadline late = late(number).orElseThrow();
        assertThat(late.doneAt()).isEmpty();
        assertThat(late.endedAt()).contains(day(17));
        assertThat(ledger(number, 60).penalty().flatMap(Penalty::sum)).isEqualTo(onTheDay);
        sameAfterRebuild();
    }

    private static TerminateItems settled(int day) {
        return new TerminateItems(
                day(day), Set.of(1), TerminationGround.SETTLED_OR_AWARDED, CaliforniaTime.dayOf(day(day)));
    }

    private PenaltyLedger.LateRecords ledger(CaseNumber number, int day) {
        return desk().queries.penalties(DIRECTOR, PenaltySettings.defaults(), day(day)).late().stream()
                .filter(late -> late.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void sameAfterRebuild() {
        LateReport before = desk().queries.late(DIRECTOR);
        desk().models.rebuild();
        assertThat(desk().queries.late(DIRECTOR)).isEqualTo(before);
    }

    private Optional<LateDeadline> late(CaseNumber number) {
        return desk().queries.late(DIRECTOR).newest().stream()
                .filter(late -> late.number().equals(number) && late.clock() == ClockName.RECORDS)
                .findFirst();
    }

    @Test
    void a_determination_becomes_final_when_nobody_appealed_in_time() {
        CaseNumber number = desk().determined(1);
        pass(day(10));
        assertThat(stage(number, day(11))).isEqualTo(Stage.DETERMINED);
        pass(day(60));
        assertThat(stage(number, day(60))).isEqualTo(Stage.FINAL);
    }

    @Test
    void the_report_is_for_those_who_oversee() {
        assertThat(desk().queries.late(MANAGER).counts()).isEmpty();
        assertThat(desk().queries.late(MANAGER).newest()).isEmpty();
    }
}
