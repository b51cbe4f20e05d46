package org.openimr.server.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.panel.register.RegisterDesk.NOON;
import static org.openimr.server.panel.register.RegisterDesk.capacity;
import static org.openimr.server.panel.register.RegisterDesk.command;
import static org.openimr.server.panel.register.RegisterDesk.enrol;
import static org.openimr.server.panel.register.RegisterDesk.license;
import static org.openimr.server.panel.register.RegisterDesk.order;
import static org.openimr.server.panel.register.RegisterDesk.reviewer;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterRefusal;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.RecordedEvent;
import org.openimr.server.postgres.PostgresForTests;

/** The register on a real database, with two processes on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private RegisterDesk desk;
    private Register register;
    private Register elsewhere;
    private int npis;

    @BeforeAll
    void open() {
        desk = new RegisterDesk(POSTGRES.dataSource());
        register = desk.open();
        elsewhere = desk.open();
    }

    @Test
    void what_one_process_did_another_and_a_later_one_know_at_once() {
        ReviewerId reviewer = enrolled();
        assertThat(elsewhere.now().file(reviewer)).isPresent();
        give(capacity(reviewer, 7));
        assertThat(elsewhere.now().file(reviewer).orElseThrow().capacity().open())
                .isEqualTo(7);
        assertThat(desk.open().now().file(reviewer)).isEqualTo(register.now().file(reviewer));
    }

    @Test
    void without_a_change_the_same_register_is_given_and_not_read_again() {
        enrolled();
        assertThat(register.now()).isSameAs(register.now());
    }

    @Test
    void the_log_names_the_role_and_the_account() {
        ReviewerId reviewer = enrolled();
        RegisterOrder own = new RegisterOrder(capacity(reviewer, 3), NOON, new Author.Self("own-account", reviewer));
        register.give(own, command(), NOON);
        assertThat(stream(reviewer).stream().map(event -> event.actor().value()))
                .containsExactly("credentialing/fictional-staff", "reviewer/own-account");
    }

    @Test
    void a_refused_command_leaves_no_trace() {
        ReviewerId stranger = reviewer();
        assertThat(give(capacity(stranger, 1)))
                .isEqualTo(new RegisterAnswer.Refused(new RegisterRefusal.NotEnrolled(), 1));
        assertThat(stream(stranger)).isEmpty();
    }

    @Test
    void the_same_command_again_is_answered_as_the_first_time_whatever_happened_since() {
        ReviewerId reviewer = enrolled();
        CommandId command = command();
        RegisterAnswer first = register.give(order(capacity(reviewer, 7)), command, NOON);
        give(capacity(reviewer, 8));
        RegisterOrder later = new RegisterOrder(capacity(reviewer, 7), NOON.plusSeconds(60), RegisterDesk.STAFF);
        assertThat(elsewhere.give(later, command, NOON.plusSeconds(60)))
                .isEqualTo(new RegisterAnswer.AlreadyDone((RegisterAnswer.Done) first));
        assertThat(register.now().file(reviewer).orElseThrow().capacity().open())
                .isEqualTo(8);
    }

    @Test
    void an_identifier_that_names_another_command_is_not_answered_done() {
        ReviewerId reviewer = enrolled();
        CommandId command = command();
        register.give(order(capacity(reviewer, 7)), command, NOON);
        assertThat(register.give(order(capacity(reviewer, 9)), command, NOON))
                .isEqualTo(new RegisterAnswer.OtherCommand());
        RegisterOrder byAnother = new RegisterOrder(capacity(reviewer, 7), NOON, new Author.Staff("somebody else"));
        assertThat(register.give(byAnother, command, NOON)).isEqualTo(new RegisterAnswer.OtherCommand());
        List<RegisterOrder> more = List.of(order(capacity(reviewer, 7)), order(capacity(reviewer, 9)));
        assertThat(register.giveAll(more, command, NOON)).isEqualTo(new RegisterAnswer.OtherCommand());
    }

    @Test
    void an_identifier_is_known_over_all_files() {
        CommandId command = command();
        assertThat(register.give(order(enrol(reviewer(), npi())), command, NOON))
                .isInstanceOf(RegisterAnswer.Done.class);
        ReviewerId another = reviewer();
        assertThat(register.give(order(enrol(another, npi())), command, NOON))
                .isEqualTo(new RegisterAnswer.OtherCommand());
        assertThat(register.now().file(another)).isEmpty();
    }

    @Test
    void of_enrolments_with_one_number_at_the_same_time_one_passes() throws Exception {
        String npi = npi();
        List<RegisterAnswer> answers = atOnce(IntStream.range(0, 12)
                .<Callable<RegisterAnswer>>mapToObj(i ->
                        () -> (i % 2 == 0 ? register : elsewhere).give(order(enrol(reviewer(), npi)), command(), NOON))
                .toList());
        assertThat(answers).filteredOn(RegisterAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer instanceof RegisterAnswer.Refused(var reason, var _)
                        && reason instanceof RegisterRefusal.NumberOfAnother)
                .hasSize(11);
    }

    @Test
    void of_licenses_with_one_number_at_the_same_time_one_is_recorded() throws Exception {
        List<ReviewerId> reviewers =
                IntStream.range(0, 6).mapToObj(_ -> enrolled()).toList();
        List<RegisterAnswer> answers = atOnce(reviewers.stream()
                .<Callable<RegisterAnswer>>map(reviewer -> () -> give(license(reviewer, "G 424242")))
                .toList());
        assertThat(answers).filteredOn(RegisterAnswer.Done.class::isInstance).hasSize(1);
    }

    @Test
    void one_command_sent_many_times_at_once_is_done_once() throws Exception {
        ReviewerId reviewer = enrolled();
        CommandId command = command();
        List<RegisterAnswer> answers = atOnce(IntStream.range(0, 12)
                .<Callable<RegisterAnswer>>mapToObj(i ->
                        () -> (i % 2 == 0 ? register : elsewhere).give(order(capacity(reviewer, 5)), command, NOON))
                .toList());
        assertThat(answers).filteredOn(RegisterAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(RegisterAnswer.AlreadyDone.class::isInstance)
                .hasSize(11);
        assertThat(stream(reviewer)).hasSize(2);
    }

    @Test
    void several_orders_are_carried_out_each_on_what_those_before_it_left() {
        ReviewerId one = reviewer();
        ReviewerId other = reviewer();
        List<RegisterOrder> orders = List.of(
                order(enrol(one, npi())),
                order(enrol(other, npi())),
                order(capacity(one, 4)),
                order(capacity(other, 5)));
        CommandId command = command();
        RegisterAnswer answer = register.giveAll(orders, command, NOON);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        RegisterAnswer.Done.class,
                        done -> assertThat(done.events().stream().map(event -> event.reviewer()))
                                .containsExactly(one, other, one, other));
        assertThat(elsewhere.now().file(one).orElseThrow().capacity().open()).isEqualTo(4);
        assertThat(elsewhere.giveAll(orders, command, NOON))
                .isEqualTo(new RegisterAnswer.AlreadyDone((RegisterAnswer.Done) answer));
        assertThat(elsewhere.giveAll(orders.subList(0, 3), command, NOON)).isEqualTo(new RegisterAnswer.OtherCommand());
    }

    @Test
    void of_several_orders_one_refused_leaves_none_and_its_place_is_answered() {
        ReviewerId one = reviewer();
        String npi = npi();
        List<RegisterOrder> orders =
                List.of(order(enrol(one, npi)), order(enrol(reviewer(), npi)), order(capacity(reviewer(), 1)));
        assertThat(register.giveAll(orders, command(), NOON))
                .isInstanceOfSatisfying(RegisterAnswer.Refused.class, refused -> {
                    assertThat(refused.place()).isEqualTo(2);
                    assertThat(refused.reason()).isInstanceOf(RegisterRefusal.NumberOfAnother.class);
                });
        assertThat(register.now().file(one)).isEmpty();
        assertThat(stream(one)).isEmpty();
    }

    @Test
    void orders_of_two_persons_are_not_one_command() {
        ReviewerId reviewer = reviewer();
        RegisterOrder own = new RegisterOrder(capacity(reviewer, 3), NOON, new Author.Self("own-account", reviewer));
        assertThatThrownBy(() -> register.giveAll(List.of(order(enrol(reviewer, npi())), own), command(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> register.giveAll(List.of(), command(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_callers_transaction_takes_back_was_never_in_the_register() {
        ReviewerId reviewer = reviewer();
        desk.transaction.executeWithoutResult(status -> {
            give(enrol(reviewer, npi()));
            assertThat(register.now().file(reviewer)).isPresent();
            status.setRollbackOnly();
        });
        assertThat(register.now().file(reviewer)).isEmpty();
        ReviewerId next = enrolled();
        assertThat(register.now().file(reviewer)).isEmpty();
        assertThat(register.now().file(next)).isPresent();
    }

    private ReviewerId enrolled() {
        ReviewerId reviewer = reviewer();
        assertThat(give(enrol(reviewer, npi()))).isInstanceOf(RegisterAnswer.Done.class);
        return reviewer;
    }

    private RegisterAnswer give(RegisterCommand command) {
        return register.give(order(command), command(), NOON);
    }

    private String npi() {
        return String.valueOf(1_000_000_000L + npis++);
    }

    private List<RecordedEvent> stream(ReviewerId reviewer) {
        return desk.log.stream(RegisterTable.stream(reviewer)).events();
    }

    private static List<RegisterAnswer> atOnce(List<Callable<RegisterAnswer>> tasks) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
