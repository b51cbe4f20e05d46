package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.CLERK;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.OTHER_REVIEWER;
import static org.openimr.server.cases.CaseDesk.command;
import static org.openimr.server.cases.CaseDesk.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseProcess;
import org.openimr.process.DocketCommand.ReportAdministratorChange;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Refusal;
import org.openimr.process.Stage;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.server.cases.Foresight.Foreseen;
import org.openimr.server.log.CommandId;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForesightTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Order NOTICE = new Order(new SendAssignmentNotice(day(2), ServiceMethod.ELECTRONIC), MANAGER);

    private CaseDesk desk;
    private Foresight foresight;

    @BeforeAll
    void open() {
        desk = new CaseDesk(POSTGRES.dataSource());
        foresight = new Foresight(
                new CaseProcess(ProcessSettings.defaults()),
                desk.log,
                new Clocks(ProcessSettings.defaults()),
                new PartyAccess(JdbcClient.create(POSTGRES.dataSource())));
    }

    @Test
    void what_is_foreseen_is_what_happens_and_looking_writes_nothing() {
        CaseNumber number = eligible();
        int before = version(number);
        Foreseen.Done foreseen = (Foreseen.Done) foresight.of(number, NOTICE, day(2));
        assertThat(version(number)).isEqualTo(before);
        assertThat(foreseen.before().stage()).isEqualTo(Stage.ELIGIBLE);
        assertThat(foreseen.before().version()).isEqualTo(before);
        assertThat(foreseen.happens()).containsExactly("The notice of assignment was sent (electronic service).");

        assertThat(desk.service.giveUnchanged(number, before, NOTICE, command(), day(2)))
                .isInstanceOf(Answer.Done.class);
        CaseOverview now =
                desk.queries.oneCase(MANAGER, number, day(2)).orElseThrow().act();
        assertThat(foreseen.after())
                .usingRecursiveComparison()
                .ignoringFields("updatedAt")
                .isEqualTo(now);
        assertThat(now.due().map(Due::clock)).contains(ClockName.RECORDS);
    }

    @Test
    void a_refusal_is_foreseen_with_its_reason() {
        CaseNumber number = desk.screened(1);
        assertThat(foresight.of(number, NOTICE, day(2))).isInstanceOfSatisfying(Foreseen.Refused.class, refused -> {
            assertThat(refused.reason()).isInstanceOf(Refusal.NotAtThisStage.class);
            assertThat(refused.before().map(CaseOverview::stage)).contains(Stage.ELIGIBILITY);
        });
    }

    @Test
    void a_foreign_case_is_foreseen_exactly_as_a_missing_one() {
        Order order = new Order(CaseDesk.decision(1, Outcome.UPHELD), OTHER_REVIEWER);
        Foreseen missing = new Foreseen.Refused(Optional.empty(), new Refusal.NothingFiled());
        assertThat(foresight.of(desk.inReview(1), order, day(8))).isEqualTo(missing);
        assertThat(foresight.of(new CaseNumber("CM99-9999999"), order, day(8))).isEqualTo(missing);
    }

    @Test
    void what_changed_since_it_was_looked_at_is_left_alone() {
        CaseNumber number = eligible();
        int looked = version(number);
        desk.done(number, CLERK, change(2), day(2));
        assertThat(desk.service.giveUnchanged(number, looked, NOTICE, command(), day(2)))
                .isEqualTo(new Answer.Conflict());
        assertThat(version(number)).isEqualTo(looked + 1);
    }

    @Test
    void a_repetition_is_answered_as_the_first_time_even_after_further_changes() {
        CaseNumber number = eligible();
        int looked = version(number);
        CommandId command = command();
        Answer first = desk.service.giveUnchanged(number, looked, NOTICE, command, day(2));
        desk.done(number, CLERK, change(3), day(3));
        assertThat(desk.service.giveUnchanged(number, looked, NOTICE, command, day(4)))
                .isEqualTo(new Answer.AlreadyDone((Answer.Done) first));
    }

    @Test
    void a_report_of_a_change_that_comes_again_later_is_known_as_the_same() {
        CaseNumber number = eligible();
        CommandId command = command();
        Answer first = desk.service.give(number, new Order(change(2), CLERK), command, day(2));
        assertThat(desk.service.give(number, new Order(change(3), CLERK), command, day(3)))
                .isEqualTo(new Answer.AlreadyDone((Answer.Done) first));
    }

    private static ReportAdministratorChange change(int reported) {
        return new ReportAdministratorChange(
                new AdministratorChange(day(reported), "Fictional Mutual West", LocalDate.of(2026, 3, 1)));
    }

    private CaseNumber eligible() {
        CaseNumber number = desk.screened(1);
        desk.done(number, DIRECTOR, new FindEligible(day(1), List.of()), day(1));
        return number;
    }

    private int version(CaseNumber number) {
        return CaseHistory.load(desk.log, number).kept().head().version();
    }
}
