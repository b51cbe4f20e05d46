package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.CLERK;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.MANAGER;
import static org.openimr.server.cases.CaseDesk.command;
import static org.openimr.server.cases.CaseDesk.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CourseRefusal;
import org.openimr.process.DocketCommand.TerminateItems;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.Refusal;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.Stage;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.server.log.CommandId;
import org.openimr.server.postgres.PostgresForTests;

/** Two cases change together or not at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsolidationsTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private CaseDesk desk;

    @BeforeAll
    void open() {
        desk = new CaseDesk(POSTGRES.dataSource());
    }

    /** An application of that worker through one fictional physician. */
    private static Application application(String worker, int items) {
        Application plain = CaseDesk.application(items);
        return new Application(
                plain.priority(),
                List.of(
                        new Party(PartyRole.INJURED_WORKER, worker),
                        new Party(PartyRole.REQUESTING_PHYSICIAN, "Dr. Invented"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                plain.dateOfInjury(),
                plain.requestedOn(),
                plain.utilizationReview(),
                plain.items(),
                plain.signedByWorker(),
                plain.liabilityDisputed());
    }

    private CaseNumber eligible(String worker, int items) {
        CaseNumber number = desk.newNumber();
        desk.done(number, CLERK, new FileApplication(number, application(worker, items), day(0)), day(0));
        desk.done(number, CLERK, new AcceptAsUnique(day(0)), day(0));
        desk.done(number, DIRECTOR, new FindEligible(day(1), List.of()), day(1));
        return number;
    }

    private CaseNumber awaiting(String worker, int items) {
        CaseNumber number = eligible(worker, items);
        desk.done(number, MANAGER, new SendAssignmentNotice(day(1), ServiceMethod.ELECTRONIC), day(1));
        return number;
    }

    private static String newWorker() {
        return "Ada " + UUID.randomUUID();
    }

    private static Consolidations.Change join(CaseNumber lead, CaseNumber other, Actor by) {
        return new Consolidations.Change(PairKind.JOIN, lead, other, day(2), by);
    }

    private static Consolidations.Change split(CaseNumber lead, CaseNumber other) {
        return new Consolidations.Change(PairKind.SPLIT, lead, other, day(3), MANAGER);
    }

    private int events(CaseNumber number) {
        return desk.log.stream(CaseHistory.stream(number)).events().size();
    }

    private CaseView see(CaseNumber number) {
        return desk.queries.oneCase(MANAGER, number, day(4)).orElseThrow();
    }

    @Test
    void both_cases_change_and_the_lead_decides_the_items_of_both() {
        String worker = newWorker();
        CaseNumber lead = awaiting(worker, 2);
        CaseNumber other = awaiting(worker, 2);
        RecordReceived report = new RecordReceived(
                RecordKind.PHYSICIAN_REPORT,
                PartyRole.CLAIMS_ADMINISTRATOR,
                "Fictional report",
                Optional.empty(),
                day(1));
        desk.done(other, MANAGER, new ReceiveRecord(report), day(1));
        desk.done(
                other,
                MANAGER,
                new TerminateItems(day(1), Set.of(1), TerminationGround.AUTHORIZED, LocalDate.of(2026, 3, 3)),
                day(1));

        assertThat(desk.consolidations.give(join(lead, other, MANAGER), command(), day(2)))
                .isInstanceOf(PairAnswer.Done.class);

        assertThat(see(lead).docket().inDispute())
                .extracting(DisputedItem::number)
                .containsExactly(1, 2, 4);
        assertThat(see(lead).records()).containsExactly(report);
        assertThat(see(other).stage()).isEqualTo(Stage.CONSOLIDATED);
        assertThat(see(other).decidedUnder()).contains(lead);

        assertThat(desk.consolidations.give(split(lead, other), command(), day(3)))
                .isInstanceOf(PairAnswer.Done.class);
        assertThat(see(lead).docket().joined()).isEmpty();
        assertThat(see(other).stage()).isEqualTo(Stage.AWAITING_RECORDS);
        assertThat(see(other).docket().inDispute())
                .extracting(DisputedItem::number)
                .containsExactly(2);
    }

    @Test
    void where_one_case_refuses_neither_changes_and_the_refusal_names_it() {
        String worker = newWorker();
        CaseNumber lead = awaiting(worker, 1);
        CaseNumber early = eligible(worker, 1);
        int before = events(lead);
        assertThat(desk.consolidations.give(join(lead, early, MANAGER), command(), day(2)))
                .isInstanceOfSatisfying(PairAnswer.Refused.class, refused -> {
                    assertThat(refused.of()).isEqualTo(early);
                    assertThat(refused.reason()).isInstanceOf(Refusal.NotAtThisStage.class);
                });
        assertThat(events(lead)).isEqualTo(before);
        CaseNumber stranger = awaiting(newWorker(), 1);
        assertThat(desk.consolidations.give(join(lead, stranger, MANAGER), command(), day(2)))
                .isInstanceOfSatisfying(
                        PairAnswer.Refused.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(CourseRefusal.NotConsolidable.class));
        CaseNumber missing = new CaseNumber("CM99-9999999");
        assertThat(desk.consolidations.give(join(lead, missing, MANAGER), command(), day(2)))
                .isEqualTo(new PairAnswer.Refused(missing, new Refusal.NothingFiled()));
        assertThat(desk.consolidations.give(join(lead, lead, MANAGER), command(), day(2)))
                .isInstanceOf(PairAnswer.Refused.class);
        assertThat(desk.consolidations.obstacle(join(lead, early, MANAGER))).isPresent();
        assertThat(events(lead)).isEqualTo(before);
    }

    @Test
    void who_may_not_join_is_refused_by_the_table_of_authority() {
        String worker = newWorker();
        CaseNumber lead = awaiting(worker, 1);
        CaseNumber other = awaiting(worker, 1);
        for (Actor actor : List.of(CLERK, DIRECTOR, CaseDesk.QUALITY)) {
            assertThat(desk.consolidations.give(join(lead, other, actor), command(), day(2)))
                    .isInstanceOfSatisfying(
                            PairAnswer.Refused.class,
                            refused -> assertThat(refused.reason()).isInstanceOf(Refusal.NotPermitted.class));
        }
        assertThat(desk.queries.joinable(CLERK, lead)).isEmpty();
    }

    @Test
    void the_same_command_again_is_answered_as_the_first_time_and_another_under_its_name_is_not() {
        String worker = newWorker();
        CaseNumber lead = awaiting(worker, 1);
        CaseNumber other = awaiting(worker, 1);
        CaseNumber third = awaiting(worker, 1);
        CommandId command = command();
        PairAnswer first = desk.consolidations.give(join(lead, other, MANAGER), command, day(2));
        assertThat(desk.consolidations.give(join(lead, other, MANAGER), command, day(3)))
                .isEqualTo(new PairAnswer.AlreadyDone((PairAnswer.Done) first));
        assertThat(desk.consolidations.give(join(lead, third, MANAGER), command, day(3)))
                .isEqualTo(new PairAnswer.OtherCommand());
        assertThat(desk.consolidations.give(split(lead, other), command, day(3)))
                .isEqualTo(new PairAnswer.OtherCommand());
    }

    /** So its letter is the second of its kind, and not taken for the first. */
    @Test
    void a_second_joining_of_a_case_is_counted_as_the_second() {
        String worker = newWorker();
        CaseNumber lead = awaiting(worker, 1);
        CaseNumber other = awaiting(worker, 1);
        desk.consolidations.give(join(lead, other, MANAGER), command(), day(2));
        int first = events(lead);
        desk.consolidations.give(split(lead, other), command(), day(3));
        desk.consolidations.give(
                new Consolidations.Change(PairKind.JOIN, lead, other, day(4), MANAGER), command(), day(4));
        assertThat(CaseMoment.of(desk.log, lead, first).orElseThrow().occurrence())
                .isEqualTo(1);
        assertThat(CaseMoment.of(desk.log, lead, events(lead)).orElseThrow().occurrence())
                .isEqualTo(2);
    }

    @Test
    void two_that_join_the_same_cases_both_ways_at_once_do_not_block_each_other_and_one_wins() throws Exception {
        String worker = newWorker();
        CaseNumber one = awaiting(worker, 1);
        CaseNumber two = awaiting(worker, 1);
        List<PairAnswer> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<PairAnswer>> tasks = IntStream.range(0, 8)
                    .<Callable<PairAnswer>>mapToObj(i -> () -> desk.consolidations.give(
                            i % 2 == 0 ? join(one, two, MANAGER) : join(two, one, MANAGER), command(), day(2)))
                    .toList();
            answers = threads.invokeAll(tasks).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
        assertThat(answers).filteredOn(PairAnswer.Done.class::isInstance).hasSize(1);
        assertThat(List.of(see(one).stage(), see(two).stage()))
                .containsExactlyInAnyOrder(Stage.AWAITING_RECORDS, Stage.CONSOLIDATED);
    }

    @Test
    void open_cases_of_the_same_dispute_are_suggested_with_the_earlier_one_leading() {
        String worker = newWorker();
        CaseNumber first = awaiting(worker, 1);
        CaseNumber second = awaiting("  " + worker.toUpperCase(java.util.Locale.ROOT), 1);
        CaseNumber early = eligible(worker, 1);
        awaiting(newWorker(), 1);
        List<Suggestion> found = desk.queries.joinable(MANAGER, second);
        assertThat(found).extracting(Suggestion::number).containsExactly(first, early);
        assertThat(found.getFirst().lead()).isEqualTo(first);
        assertThat(found).extracting(Suggestion::now).containsExactly(true, false);
        assertThat(desk.queries.joinablePairs(MANAGER))
                .filteredOn(pair -> pair.lead().equals(first))
                .extracting(Suggestion::other)
                .containsExactly(second);
        assertThat(desk.queries.joinablePairs(CLERK)).isEmpty();

        desk.consolidations.give(join(first, second, MANAGER), command(), day(2));
        assertThat(desk.queries.joinable(MANAGER, first))
                .extracting(Suggestion::number)
                .containsExactly(early);
        assertThat(desk.queries.joinable(MANAGER, second)).isEmpty();
    }

    @Test
    void read_models_made_again_from_the_log_are_the_same() {
        String worker = newWorker();
        CaseNumber lead = awaiting(worker, 1);
        CaseNumber other = awaiting(worker, 1);
        desk.consolidations.give(join(lead, other, MANAGER), command(), day(2));
        List<Suggestion> before = desk.queries.joinable(MANAGER, lead);
        desk.models.rebuild();
        assertThat(desk.queries.joinable(MANAGER, lead)).isEqualTo(before);
        assertThat(see(lead).act().items()).isEqualTo(2);
    }
}
