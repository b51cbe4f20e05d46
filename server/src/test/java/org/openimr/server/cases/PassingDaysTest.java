package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.day;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.Stage;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.filing.PartyRole;
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
