package org.openimr.server.panel.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.panel.parties.AcademicWork;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyCommand.EndTie;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.PartyCommand.EstablishAcademicWork;
import org.openimr.panel.parties.PartyCommand.WithdrawTie;
import org.openimr.panel.parties.PartyRefusal;
import org.openimr.panel.parties.TieId;
import org.openimr.panel.rules.WaysJudged;
import org.openimr.panel.ties.FoundTie;
import org.openimr.panel.ties.Nicknames;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;
import org.openimr.panel.ties.TieSettings;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The book on a real database, with two processes on it. Everyone is fictional. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartiesTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOON = Instant.parse("2031-03-03T20:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2031, 3, 3);
    private static final String STAFF = "fictional-staff";

    private final List<Party.Person> reviewers = new CopyOnWriteArrayList<>();
    private EventLog log;
    private TransactionTemplate transaction;
    private Parties parties;
    private Parties elsewhere;
    private int numbers;

    @BeforeAll
    void open() {
        log = new EventLog(JdbcClient.create(POSTGRES.dataSource()));
        transaction = new TransactionTemplate(new JdbcTransactionManager(POSTGRES.dataSource()));
        parties = process();
        elsewhere = process();
    }

    @Test
    void what_one_process_did_another_and_a_later_one_know_at_once() {
        PartyId clinic = entered();
        assertThat(elsewhere.now().party(clinic)).isPresent();
        PartyId person = person();
        TieId tie = tied(person, clinic);
        assertThat(elsewhere.now().tie(tie)).isEqualTo(parties.now().tie(tie)).isPresent();
        assertThat(process().now().files())
                .containsExactlyElementsOf(parties.now().files());
    }

    @Test
    void without_a_change_the_same_book_and_the_same_graph_are_given() {
        entered();
        assertThat(parties.now()).isSameAs(parties.now());
        assertThat(parties.graph()).isSameAs(parties.graph());
    }

    @Test
    void the_graph_is_built_again_after_a_tie_and_after_a_change_of_the_register() {
        PartyId clinic = entered();
        Party.Person reviewer = reviewer();
        var before = parties.graph();
        TieId tie = tied(reviewer.id(), clinic);
        assertThat(parties.graph()).isNotSameAs(before);
        assertThat(ways(reviewer.id(), clinic)).hasSize(1);
        give(new EndTie(tie, DAY.minusDays(1), "a fictional letter"));
        assertThat(ways(reviewer.id(), clinic)).isEmpty();

        before = parties.graph();
        reviewer();
        assertThat(parties.graph()).isNotSameAs(before);
    }

    @Test
    void a_tie_that_was_withdrawn_leads_nowhere() {
        PartyId clinic = entered();
        PartyId person = person();
        TieId tie = tied(person, clinic);
        assertThat(ways(person, clinic)).hasSize(1);
        give(new WithdrawTie(tie, "a namesake"));
        assertThat(ways(person, clinic)).isEmpty();
    }

    @Test
    void a_reviewer_who_was_entered_as_a_party_too_is_found_to_be_the_same() {
        Party.Person reviewer = reviewer();
        PartyId namesake = new PartyId("party:" + UUID.randomUUID());
        give(new EnterParty(
                new Party.Person(namesake, "F.", "Neverborn", Optional.empty(), reviewer.numbers(), List.of())));
        assertThat(parties.graph().likelySame())
                .anySatisfy(
                        same -> assertThat(Set.of(same.from(), same.to())).isEqualTo(Set.of(reviewer.id(), namesake)));
    }

    @Test
    void what_is_established_is_told() {
        Party.Person reviewer = reviewer();
        give(new EstablishAcademicWork(
                reviewer.id(),
                new AcademicWork(AcademicWork.Kind.ACADEMIC_MEDICAL_CENTER, "a fictional center"),
                "a fictional list"));
        assertThat(elsewhere.established().academicExperts()).contains(reviewer.id());
        assertThat(elsewhere.established().judged()).isEqualTo(WaysJudged.none());
    }

    @Test
    void the_log_names_the_role_and_the_account() {
        PartyId clinic = entered();
        assertThat(stream(clinic).stream().map(event -> event.actor().value()))
                .containsExactly("credentialing/" + STAFF);
    }

    @Test
    void a_tie_stands_in_the_stream_of_the_party_that_it_is_from() {
        Party.Person reviewer = reviewer();
        PartyId clinic = entered();
        tied(reviewer.id(), clinic);
        assertThat(stream(reviewer.id())).hasSize(1);
        assertThat(stream(clinic)).hasSize(1);
    }

    @Test
    void a_refused_command_leaves_no_trace() {
        PartyId nobody = new PartyId("party:" + UUID.randomUUID());
        assertThat(give(tie(new TieId(UUID.randomUUID()), nobody, entered())))
                .isEqualTo(new PartyAnswer.Refused(new PartyRefusal.UnknownParty(nobody), 1));
        assertThat(stream(nobody)).isEmpty();
    }

    @Test
    void the_same_command_again_is_answered_as_the_first_time_whatever_happened_since() {
        PartyId person = person();
        PartyId clinic = entered();
        TieId id = new TieId(UUID.randomUUID());
        CommandId command = command();
        PartyAnswer first = parties.give(tie(id, person, clinic), STAFF, command, NOON);
        give(new WithdrawTie(id, "a namesake"));
        assertThat(elsewhere.give(tie(id, person, clinic), STAFF, command, NOON.plusSeconds(60)))
                .isEqualTo(new PartyAnswer.AlreadyDone((PartyAnswer.Done) first));
        assertThat(parties.now().tie(id).orElseThrow().stands()).isFalse();
    }

    @Test
    void an_identifier_that_names_another_command_is_not_answered_done() {
        PartyId person = person();
        PartyCommand given = tie(new TieId(UUID.randomUUID()), person, entered());
        CommandId command = command();
        assertThat(parties.give(given, STAFF, command, NOON)).isInstanceOf(PartyAnswer.Done.class);
        PartyCommand another = tie(new TieId(UUID.randomUUID()), person, entered());
        assertThat(parties.give(another, STAFF, command, NOON)).isEqualTo(new PartyAnswer.OtherCommand());
        assertThat(parties.give(given, "somebody else", command, NOON)).isEqualTo(new PartyAnswer.OtherCommand());
        assertThat(parties.giveAll(List.of(given, another), STAFF, command, NOON))
                .isEqualTo(new PartyAnswer.OtherCommand());
    }

    @Test
    void of_parties_with_one_number_entered_at_the_same_time_one_passes() throws Exception {
        RegisterNumber number = number();
        List<PartyAnswer> answers = atOnce(IntStream.range(0, 12)
                .<Callable<PartyAnswer>>mapToObj(i -> () -> (i % 2 == 0 ? parties : elsewhere)
                        .give(new EnterParty(organization(number)), STAFF, command(), NOON))
                .toList());
        assertThat(answers).filteredOn(PartyAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer instanceof PartyAnswer.Refused(var reason, var _)
                        && reason instanceof PartyRefusal.NumberOfAnother)
                .hasSize(11);
    }

    @Test
    void one_command_sent_many_times_at_once_is_done_once() throws Exception {
        PartyCommand given = tie(new TieId(UUID.randomUUID()), person(), entered());
        CommandId command = command();
        List<PartyAnswer> answers = atOnce(IntStream.range(0, 12)
                .<Callable<PartyAnswer>>mapToObj(
                        i -> () -> (i % 2 == 0 ? parties : elsewhere).give(given, STAFF, command, NOON))
                .toList());
        assertThat(answers).filteredOn(PartyAnswer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(PartyAnswer.AlreadyDone.class::isInstance)
                .hasSize(11);
    }

    @Test
    void readers_meanwhile_see_whole_books_and_graphs_of_them() throws Exception {
        PartyId clinic = entered();
        List<Callable<PartyAnswer>> tasks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            PartyId person = person();
            tasks.add(() -> give(tie(new TieId(UUID.randomUUID()), person, clinic)));
            tasks.add(() -> {
                elsewhere.graph();
                elsewhere.now();
                return new PartyAnswer.OtherCommand();
            });
        }
        assertThat(atOnce(tasks)).filteredOn(PartyAnswer.Done.class::isInstance).hasSize(20);
        assertThat(parties.now().tiesOf(clinic)).hasSize(20);
        assertThat(PartyBook.of(parties.now().files().stream()
                                .flatMap(file -> file.history().stream())
                                .toList())
                        .files())
                .containsExactlyElementsOf(elsewhere.now().files());
    }

    @Test
    void several_are_carried_out_each_on_what_those_before_it_left_or_none_is() {
        Party.Organization one = organization(number());
        Party.Person other = new Party.Person(
                new PartyId("party:" + UUID.randomUUID()), "A", "Fiction", Optional.empty(), Set.of(), List.of());
        TieId id = new TieId(UUID.randomUUID());
        List<PartyCommand> all = List.of(new EnterParty(one), new EnterParty(other), tie(id, other.id(), one.id()));
        List<PartyCommand> twice = new ArrayList<>(all);
        twice.add(new EnterParty(one));
        assertThat(parties.giveAll(twice, STAFF, command(), NOON))
                .isEqualTo(new PartyAnswer.Refused(new PartyRefusal.AlreadyEntered(one.id()), 4));
        assertThat(parties.now().party(one.id())).isEmpty();

        CommandId command = command();
        PartyAnswer answer = parties.giveAll(all, STAFF, command, NOON);
        assertThat(answer).isInstanceOf(PartyAnswer.Done.class);
        assertThat(elsewhere.now().tie(id)).isPresent();
        assertThat(elsewhere.giveAll(all, STAFF, command, NOON.plusSeconds(9)))
                .isEqualTo(new PartyAnswer.AlreadyDone((PartyAnswer.Done) answer));
        assertThat(elsewhere.giveAll(all.subList(0, 2), STAFF, command, NOON))
                .isEqualTo(new PartyAnswer.OtherCommand());
        assertThatThrownBy(() -> parties.giveAll(List.of(), STAFF, command(), NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_a_callers_transaction_takes_back_was_never_in_the_book() {
        Party.Organization clinic = organization(number());
        transaction.executeWithoutResult(status -> {
            give(new EnterParty(clinic));
            assertThat(parties.now().party(clinic.id())).isPresent();
            parties.graph();
            status.setRollbackOnly();
        });
        assertThat(parties.now().party(clinic.id())).isEmpty();
        PartyId next = entered();
        assertThat(parties.now().party(clinic.id())).isEmpty();
        assertThat(parties.now().party(next)).isPresent();
        assertThatThrownBy(() -> parties.graph().ways(next, Set.of(clinic.id()), DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_identifier_of_any_letters_has_a_stream_of_its_own() {
        assertThat(PartyStreams.stream(new PartyId("reviewer:7a-b")).value()).isEqualTo("party/reviewer:7a-b");
        assertThat(PartyStreams.stream(new PartyId("a b")).value()).isEqualTo("party/a%20;b");
        assertThat(PartyStreams.stream(new PartyId("a%20;b")).value()).isEqualTo("party/a%25;20%3b;b");
        assertThat(PartyStreams.stream(new PartyId("ñ")).value()).isEqualTo("party/%f1;");
    }

    private List<FoundTie> ways(PartyId from, PartyId to) {
        return parties.graph().ways(from, Set.of(to), DAY);
    }

    private Parties process() {
        TieSettings settings = TieSettings.defaults();
        return new Parties(
                log,
                JdbcClient.create(POSTGRES.dataSource()),
                transaction,
                () -> reviewers,
                new KnownTies(settings.identity(Nicknames.usual()), settings));
    }

    private Party.Person reviewer() {
        Party.Person reviewer = new Party.Person(
                new PartyId("reviewer:" + UUID.randomUUID()),
                "Fictitia",
                "Neverborn",
                Optional.empty(),
                Set.of(number()),
                List.of());
        reviewers.add(reviewer);
        return reviewer;
    }

    private PartyId entered() {
        Party.Organization clinic = organization(number());
        assertThat(give(new EnterParty(clinic))).isInstanceOf(PartyAnswer.Done.class);
        return clinic.id();
    }

    private PartyId person() {
        PartyId id = new PartyId("party:" + UUID.randomUUID());
        assertThat(give(new EnterParty(
                        new Party.Person(id, "Fictitio", "Neverborn", Optional.empty(), Set.of(number()), List.of()))))
                .isInstanceOf(PartyAnswer.Done.class);
        return id;
    }

    private TieId tied(PartyId from, PartyId to) {
        TieId id = new TieId(UUID.randomUUID());
        assertThat(give(tie(id, from, to))).isInstanceOf(PartyAnswer.Done.class);
        return id;
    }

    private static Party.Organization organization(RegisterNumber number) {
        return new Party.Organization(
                new PartyId("party:" + UUID.randomUUID()),
                "Nowhere Clinic " + number.value(),
                Set.of(number),
                List.of());
    }

    private static EnterTie tie(TieId id, PartyId from, PartyId to) {
        return new EnterTie(
                id,
                from,
                Tie.Kind.EMPLOYED_BY,
                to,
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.empty(),
                Optional.empty(),
                "a fictional list");
    }

    private synchronized RegisterNumber number() {
        return new RegisterNumber(RegisterNumber.Kind.TAX, String.valueOf(900_000_000 + numbers++));
    }

    private PartyAnswer give(PartyCommand command) {
        return parties.give(command, STAFF, command(), NOON);
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    private List<RecordedEvent> stream(PartyId party) {
        return log.stream(PartyStreams.stream(party)).events();
    }

    private static List<PartyAnswer> atOnce(List<Callable<PartyAnswer>> tasks) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
