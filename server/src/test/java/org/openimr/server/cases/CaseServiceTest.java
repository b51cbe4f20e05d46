package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.cases.CaseDesk.CLERK;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.OTHER_REVIEWER;
import static org.openimr.server.cases.CaseDesk.REVIEWER;
import static org.openimr.server.cases.CaseDesk.application;
import static org.openimr.server.cases.CaseDesk.command;
import static org.openimr.server.cases.CaseDesk.day;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.Order;
import org.openimr.process.Refusal;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.server.log.CommandId;
import org.openimr.server.postgres.PostgresForTests;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseServiceTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private CaseDesk desk;

    @BeforeAll
    void open() {
        desk = new CaseDesk(POSTGRES.dataSource());
    }

    @Test
    void a_case_goes_from_application_to_publication() {
        CaseNumber number = desk.published(2);
        assertThat(desk.published.get(number)).isPresent();
        assertThat(desk.handedOver).contains(number);
    }

    @Test
    void a_refused_command_leaves_no_trace() {
        CaseNumber number = desk.screened(1);
        int before = desk.log.stream(CaseHistory.stream(number)).events().size();
        Answer answer = desk.give(number, CLERK, new FindEligible(day(1), List.of()), day(1));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(Refusal.NotPermitted.class));
        assertThat(desk.log.stream(CaseHistory.stream(number)).events()).hasSize(before);
    }

    @Test
    void the_same_command_again_is_answered_as_the_first_time_even_with_a_later_time() {
        CaseNumber number = desk.screened(1);
        CommandId command = command();
        Answer first = desk.service.give(number, eligible(1), command, day(1));
        Answer again = desk.service.give(number, eligible(2), command, day(2));
        assertThat(first).isInstanceOf(Answer.Done.class);
        assertThat(again).isEqualTo(new Answer.AlreadyDone((Answer.Done) first));
    }

    @Test
    void an_identifier_that_names_another_command_is_not_answered_done() {
        CaseNumber number = desk.inReview(2);
        CommandId command = command();
        Order upheld = new Order(CaseDesk.decision(1, Outcome.UPHELD), REVIEWER);
        assertThat(desk.service.give(number, upheld, command, day(8))).isInstanceOf(Answer.Done.class);
        Order overturned = new Order(CaseDesk.decision(1, Outcome.OVERTURNED), REVIEWER);
        assertThat(desk.service.give(number, overturned, command, day(8))).isEqualTo(new Answer.OtherCommand());
    }

    @Test
    void an_identifier_used_by_another_person_is_not_answered_done() {
        CaseNumber number = desk.awaitingRecords(1);
        CommandId command = command();
        assertThat(desk.service.give(number, new Order(report("A"), MANAGER), command, day(3)))
                .isInstanceOf(Answer.Done.class);
        assertThat(desk.service.give(number, new Order(report("A"), CLERK), command, day(3)))
                .isEqualTo(new Answer.OtherCommand());
    }

    @Test
    void a_foreign_case_answers_a_reviewer_exactly_as_a_missing_one() {
        CaseNumber foreign = desk.inReview(1);
        CaseNumber missing = new CaseNumber("CM99-9999999");
        Answer toForeign = desk.give(foreign, OTHER_REVIEWER, CaseDesk.decision(1, Outcome.UPHELD), day(8));
        Answer toMissing = desk.give(missing, OTHER_REVIEWER, CaseDesk.decision(1, Outcome.UPHELD), day(8));
        assertThat(toForeign).isEqualTo(toMissing).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void commands_of_many_threads_are_each_done_once_and_none_is_lost() throws Exception {
        CaseNumber number = desk.awaitingRecords(1);
        int before = desk.log.stream(CaseHistory.stream(number)).events().size();
        List<Answer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> tasks = IntStream.range(0, 12)
                    .<Callable<Answer>>mapToObj(i -> () -> desk.give(number, MANAGER, report("report " + i), day(3)))
                    .toList();
            answers = threads.invokeAll(tasks).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
        long done = answers.stream().filter(Answer.Done.class::isInstance).count();
        assertThat(answers).allMatch(answer -> answer instanceof Answer.Done || answer instanceof Answer.Conflict);
        assertThat(done).isPositive();
        assertThat(desk.log.stream(CaseHistory.stream(number)).events()).hasSize(before + (int) done);
    }

    @Test
    void the_same_command_in_many_threads_is_done_once() throws Exception {
        CaseNumber number = desk.screened(1);
        CommandId command = command();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> tasks = IntStream.range(0, 6)
                    .<Callable<Answer>>mapToObj(_ -> () -> desk.service.give(number, eligible(1), command, day(1)))
                    .toList();
            List<Answer> answers = threads.invokeAll(tasks).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Answer.AlreadyDone.class::isInstance).hasSize(5);
        }
    }

    @Test
    void an_application_sent_twice_gets_one_number() {
        CommandId command = command();
        CaseNumber number = desk.service.numberFor(command, day(0));
        assertThat(desk.service.numberFor(command, day(0))).isEqualTo(number);
        assertThat(desk.service.numberFor(command(), day(0))).isNotEqualTo(number);
        assertThat(number.value()).startsWith("CM26-");
    }

    @Test
    void an_application_is_not_filed_under_another_number() {
        FileApplication filing = new FileApplication(desk.newNumber(), application(1), day(0));
        assertThatThrownBy(() -> desk.give(desk.newNumber(), CLERK, filing, day(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Order eligible(int day) {
        return new Order(new FindEligible(day(day), List.of()), DIRECTOR);
    }

    private static ReceiveRecord report(String description) {
        return new ReceiveRecord(new RecordReceived(
                RecordKind.PHYSICIAN_REPORT,
                PartyRole.CLAIMS_ADMINISTRATOR,
                description,
                java.util.Optional.empty(),
                day(3)));
    }
}
