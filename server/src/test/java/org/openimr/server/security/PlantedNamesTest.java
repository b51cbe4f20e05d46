package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.Consolidations;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.demo.DemoReviews;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.post.MailedLetters;
import org.openimr.server.post.OutgoingLetter;
import org.openimr.server.records.FilesDesk;
import org.openimr.server.security.OutsideWalk.Mapped;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Lab. Code 4610.6(f): who the reviewers are is confidential; who the staff are is told nobody outside either. Five
 * hundred of them act wherever somebody can act; then everybody outside asks for everything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlantedNamesTest {
    private static final Map<Role, PartyRole> PARTIES = new EnumMap<>(Map.of(
            Role.WORKER, PartyRole.INJURED_WORKER,
            Role.REPRESENTATIVE, PartyRole.WORKERS_ATTORNEY,
            Role.PHYSICIAN, PartyRole.REQUESTING_PHYSICIAN,
            Role.CLAIMS_ADMINISTRATOR, PartyRole.CLAIMS_ADMINISTRATOR));
    private static final int THREADS = 6;
    private static final int LETTER_SECONDS = 60;

    /** Cases by which it is seen that what is refused is refused. */
    private static final int SOME = 4;

    /** Every draft is drawn for everything that people do with drafts. */
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of(
            "publication.confirmations", "3",
            "quality.second-look.every", "100",
            "quality.sign-off", "all",
            "quality.blind-review", "100"));

    private PlantedPeople people;
    private PlantedCases cases;
    private final Map<Role, Outsider> parties = new EnumMap<>(Role.class);
    private final Map<Role, Outsider> others = new EnumMap<>(Role.class);

    private static JdbcClient jdbc() {
        return SERVER.part(JdbcClient.class);
    }

    @BeforeAll
    void plant() {
        people = PlantedPeople.with(SERVER.part(Accounts.class), jdbc(), Demonstration.PASSWORD);
        cases = new PlantedCases(
                SERVER.part(CaseService.class),
                SERVER.part(DemoReviews.class),
                SERVER.part(Consolidations.class),
                people);
        PlantedDesk desk = desk();
        cases.made();
        desk.finished();
        for (Role role : PARTIES.keySet()) {
            parties.put(role, account(role, "party-of-the-cases"));
            others.put(role, account(role, "party-of-no-case"));
        }
        others.put(Role.APPEALS_BOARD, account(Role.APPEALS_BOARD, "board"));
        others.put(Role.PUBLIC, account(Role.PUBLIC, "person"));
        letters();
    }

    /** Files are read by a process of their own, meanwhile. */
    private PlantedDesk desk() {
        PlantedCase one = cases.awaiting();
        PlantedDesk desk = new PlantedDesk(SERVER, people, one);
        desk.send(FilesDesk.pdf("Progress report (fictional)\nLeft knee pain after a fall."));
        desk.send(FilesDesk.pdf("Therapy note (fictional)\nSix visits were given."));
        return desk;
    }

    private Outsider account(Role role, String name) {
        String login = name + "-" + role.name().toLowerCase(Locale.ROOT);
        var id = SERVER.part(Accounts.class)
                .put(new Account(login, role, Demonstration.PASSWORD, "Fictional " + role.title(), Optional.empty()));
        if (name.equals("party-of-the-cases")) {
            PartyRole party = Objects.requireNonNull(PARTIES.get(role));
            for (PlantedCase one : cases.all()) {
                SERVER.part(PartyAccess.class).grant(id, one.number, party, Instant.now());
            }
        }
        return Outsider.signedIn(SERVER.address(), role, login);
    }

    /** Until every letter is made. */
    private static void letters() {
        for (int i = 0; i < LETTER_SECONDS * 4; i++) {
            int left = jdbc().sql("select count(*) from scheduled_tasks where task_name = 'make-letters'")
                    .query(Integer.class)
                    .single();
            if (left == 0) return;
            try {
                Thread.sleep(Duration.ofMillis(250));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("letters are still being made");
    }

    @Test
    void five_hundred_people_are_planted_and_each_left_a_trace() {
        assertThat(people.all()).hasSize(500);
        assertThat(people.all().stream().flatMap(one -> one.identity().stream()).distinct())
                .hasSize(1_500);
        Map<String, Set<String>> traces = traces();
        for (Planted one : people.all()) {
            assertThat(traces.getOrDefault(one.id().toString(), Set.of()))
                    .as(one.role() + " " + one.login())
                    .isNotEmpty();
        }
        Set<String> places = new TreeSet<>();
        traces.values().forEach(places::addAll);
        assertThat(places)
                .contains(
                        "event",
                        "case_overview",
                        "received_file",
                        "file_division",
                        "desk_draft",
                        "desk_tag",
                        "page_opened",
                        "desk_signature");
        assertThat(cases.stages()).containsAll(EnumSet.complementOf(EnumSet.of(Stage.NOT_FILED)));
        System.out.println("planted in: " + places);
    }

    /** In which tables, beside the accounts, each identity stands. */
    private Map<String, Set<String>> traces() {
        Hunt hunt = Hunt.forPeople(people.all());
        Map<String, Set<String>> traces = new TreeMap<>();
        List<String> tables = jdbc().sql("select tablename from pg_tables where schemaname = 'public'")
                .query((rs, _) -> rs.getString(1))
                .list();
        for (String table : tables) {
            if (table.equals("account") || table.equals("outgoing_letter")) continue;
            String rows = String.join(
                    "\n",
                    jdbc().sql("select t::text from " + table + " t")
                            .query((rs, _) -> rs.getString(1))
                            .list());
            for (String word : hunt.in(rows.getBytes(StandardCharsets.UTF_8))) {
                traces.computeIfAbsent(word, _ -> new TreeSet<>()).add(table);
            }
        }
        return traces;
    }

    @Test
    void nobody_outside_finds_any_of_them_in_anything_that_can_be_fetched() {
        List<Mapped> mappings = mappings();
        List<Outsider> everybody = new ArrayList<>(parties.values());
        everybody.addAll(others.values());
        everybody.add(Outsider.anyone(SERVER.address()));
        Hunt hunt = Hunt.forPeople(people.all());
        List<Addresses> all = addresses(cases.all());
        List<Addresses> some = addresses(cases.oneEach().subList(0, SOME));
        List<CaseNumber> numbers =
                cases.oneEach().stream().map(one -> one.number).toList();

        List<OutsideWalk> before = together(everybody.stream()
                .<Callable<OutsideWalk>>map(
                        person -> () -> OutsideWalk.everywhere(person, hunt).through(mappings, all))
                .toList());
        List<OutsideWalk> acted = together(everybody.stream()
                .<Callable<OutsideWalk>>map(person -> () -> OutsideWalk.everywhere(person, hunt)
                        .acting(mappings, some)
                        .commanding(others.containsValue(person) ? numbers.subList(0, SOME) : numbers))
                .toList());
        letters();
        List<OutsideWalk> after = together(parties.values().stream()
                .<Callable<OutsideWalk>>map(person ->
                        () -> OutsideWalk.everywhere(person, hunt).through(mappings, addresses(cases.oneEach())))
                .toList());
        for (List<OutsideWalk> walks : List.of(before, acted, after)) {
            for (OutsideWalk walk : walks) assertThat(walk.found()).isEmpty();
        }
        System.out.printf(
                "walked: %d people outside, %d mappings, %d cases; %,d answers of %,d bytes; 0 of 1,500 found%n",
                everybody.size(), mappings.size(), cases.all().size(), hunt.answers(), hunt.fetched());
        assertThat(hunt.answers()).isGreaterThan(2_000);
    }

    @Test
    void no_letter_tells_any_of_them_as_it_was_made_and_as_it_was_mailed() {
        Hunt hunt = Hunt.forPeople(people.all());
        List<CaseNumber> numbers = cases.all().stream().map(one -> one.number).toList();
        Map<String, OutgoingLetter> oneOfEach = new TreeMap<>();
        for (OutgoingLetter letter : MailedLetters.letters(jdbc(), numbers)) {
            assertThat(hunt.in(letter.pdf().bytes())).as(letter.id().toString()).isEmpty();
            assertThat(hunt.in(letter.html().bytes()))
                    .as(letter.id().toString())
                    .isEmpty();
            oneOfEach.putIfAbsent(letter.id().kind() + " " + letter.id().recipient(), letter);
        }
        int made = hunt.answers();
        for (byte[] part : MailedLetters.of(List.copyOf(oneOfEach.values())))
            assertThat(hunt.in(part)).isEmpty();
        assertThat(made).isGreaterThan(200);
        assertThat(hunt.answers()).isGreaterThan(made);
        System.out.printf(
                "letters: %,d files; %,d parts of e-mails; %,d bytes; 0 of 1,500 found%n",
                made, hunt.answers() - made, hunt.fetched());
    }

    @Test
    void the_walk_finds_every_leak_that_is_planted_and_the_right_person_alone_finds_the_case() {
        PlantedCase one = cases.published().getFirst();
        Planted who = one.seats().getFirst();
        RequestMappingHandlerMapping live = SERVER.part(RequestMappingHandlerMapping.class);
        try (PlantedLeaks _ = PlantedLeaks.open(live, who)) {
            OutsideWalk worker = about(one, party(Role.WORKER));
            for (String coat : PlantedLeaks.COATS) {
                assertThat(worker.found()).as(coat).containsKey("/follow/" + one.number + "/letters/leak/" + coat);
            }
            assertThat(worker.told())
                    .isSubsetOf(
                            who.displayName(),
                            who.login(),
                            who.id().toString(),
                            who.family(),
                            who.id().toString().replace("-", ""))
                    .contains(who.displayName(), who.login(), who.id().toString());
            OutsideWalk anyone = about(one, Outsider.anyone(SERVER.address()));
            assertThat(anyone.found()).containsOnlyKeys("/api/v1/determinations/" + one.number + "/letter.leak");
        }
        OutsideWalk mended = about(one, party(Role.WORKER));
        assertThat(mended.found()).isEmpty();
    }

    @Test
    void whoever_has_no_part_in_a_case_finds_nothing_of_it() {
        List<String> workers =
                cases.oneEach().stream().map(one -> one.worker).distinct().toList();
        OutsideWalk own = OutsideWalk.everywhere(party(Role.WORKER), Hunt.forWords(workers))
                .through(List.of(new Mapped(HttpMethod.GET, "/follow")), addresses(cases.oneEach()));
        assertThat(own.told()).containsAll(workers);
        for (Outsider person : others.values()) {
            for (PlantedCase one : cases.oneEach().subList(0, SOME)) {
                OutsideWalk walk = OutsideWalk.about(one.number, person, Hunt.forWords(workers))
                        .through(mappings(), addresses(List.of(one)));
                assertThat(walk.found()).as(person + " " + one.number).isEmpty();
            }
        }
        OutsideWalk anyone = OutsideWalk.everywhere(Outsider.anyone(SERVER.address()), Hunt.forWords(workers))
                .through(mappings(), addresses(cases.oneEach().subList(0, SOME)));
        assertThat(anyone.found()).isEmpty();
        assertThat(anyone.good()).isPositive();
    }

    private OutsideWalk about(PlantedCase one, Outsider person) {
        return OutsideWalk.about(one.number, person, Hunt.forPeople(people.all()))
                .through(mappings(), addresses(List.of(one)));
    }

    private Outsider party(Role role) {
        return Objects.requireNonNull(parties.get(role));
    }

    private static List<Mapped> mappings() {
        return OutsideWalk.mappings(SERVER.part(RequestMappingHandlerMapping.class));
    }

    private static List<Addresses> addresses(List<PlantedCase> cases) {
        return cases.stream().map(one -> Addresses.of(jdbc(), one.number)).toList();
    }

    private static <T> List<T> together(List<Callable<T>> tasks) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(tasks)) done.add(one.get());
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
