package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.openimr.server.security.guesses.GuessLimits;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing is held back, for each network and each account, and the owner gets in meanwhile. */
class GuessingTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final AtomicInteger NETWORKS = new AtomicInteger(1);
    private static final String WRONG = "fictional-wrong";
    private static final GuessLimits LIMITS = GuessLimits.defaults();

    @Test
    void who_guesses_at_an_account_is_held_back_and_the_owner_still_gets_in() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor owner = visitor();
        assertThat(PageVisitor.sentTo(owner.signIn(login, PASSWORD))).isEqualTo("/follow");

        PageVisitor stranger = visitor();
        for (int i = 0; i < LIMITS.perAccount(); i++) {
            assertThat(PageVisitor.sentTo(stranger.signIn(login, WRONG))).isEqualTo("/sign-in?error");
        }
        HttpResponse<String> held = stranger.signIn(login, PASSWORD);
        assertThat(held.statusCode()).as("even with the right password").isEqualTo(429);
        assertThat(seconds(held)).isBetween(1L, LIMITS.window().toSeconds());
        assertThat(held.body()).contains("Too many attempts to sign in").doesNotContain("??");
        assertThat(visitor().signIn(login, PASSWORD).statusCode())
                .as("from a third network")
                .isEqualTo(429);
        assertThat(PageVisitor.sentTo(sameNetwork(owner).signIn(login, PASSWORD)))
                .as("another browser in the owner's network")
                .isEqualTo("/follow");
        assertThat(PageVisitor.sentTo(elsewhere(owner).signIn(login, PASSWORD)))
                .as("the owner's browser in another network")
                .isEqualTo("/follow");
        assertThat(basic(login, PASSWORD, network()).status()).isEqualTo(429);
    }

    @Test
    void a_network_that_tries_many_accounts_is_held_back() {
        String network = network();
        PageVisitor stranger = new PageVisitor(SERVER.address(), network);
        for (int i = 0; i < LIMITS.perSource(); i++) {
            assertThat(basic("nobody-" + i, WRONG, network).status()).isEqualTo(401);
        }
        Client.Answered held = basic("somebody-else", WRONG, network);
        assertThat(held.status()).isEqualTo(429);
        assertThat(held.code()).isEqualTo("API-251");
        assertThat(held.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(stranger.signIn("worker", WRONG).statusCode()).isEqualTo(429);
    }

    @Test
    void a_name_that_no_account_has_is_answered_like_one_that_an_account_has() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        for (String name : List.of(login, "nobody-" + login)) {
            PageVisitor stranger = visitor();
            for (int i = 0; i < LIMITS.perAccount(); i++) {
                HttpResponse<String> wrong = stranger.signIn(name, WRONG);
                assertThat(wrong.statusCode()).isEqualTo(302);
                assertThat(PageVisitor.sentTo(wrong)).isEqualTo("/sign-in?error");
            }
            assertThat(stranger.signIn(name, WRONG).statusCode()).as(name).isEqualTo(429);
        }
        Client.Answered known = basic(login, WRONG, network());
        Client.Answered unknown = basic("nobody-b-" + login, WRONG, network());
        assertThat(known.status()).isEqualTo(429);
        assertThat(unknown.status()).isEqualTo(401);
        String other = FictionalAccounts.of(SERVER, Role.WORKER);
        Client.Answered fresh = basic(other, WRONG, network());
        assertThat(fresh.status()).isEqualTo(unknown.status());
        assertThat(fresh.text()).isEqualTo(unknown.text());
    }

    @Test
    void a_name_that_no_account_has_takes_the_same_work() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        long known = median(login);
        long unknown = median("nobody-" + login);
        assertThat(unknown)
                .as("median of nanoseconds: known " + known + ", unknown " + unknown)
                .isGreaterThan(known / 3)
                .isLessThan(known * 3);
    }

    @Test
    void many_guesses_at_once_are_no_more_than_one_after_the_other() throws Exception {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        int many = 3 * LIMITS.perAccount();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, many)
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return basic(login, WRONG, network()).status();
                    }))
                    .toList();
            start.countDown();
            int looked = 0;
            for (Future<Integer> answer : answers) if (answer.get() == 401) looked++;
            assertThat(looked).isEqualTo(LIMITS.perAccount());
        }
    }

    @Test
    void many_right_ones_at_once_are_all_let_in() throws Exception {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        String network = network();
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 2 * LIMITS.perSource())
                    .mapToObj(_ -> threads.submit(() -> {
                        start.await();
                        return basic(login, PASSWORD, network).status();
                    }))
                    .toList();
            start.countDown();
            for (Future<Integer> answer : answers) assertThat(answer.get()).isEqualTo(200);
        }
    }

    @Test
    void wrong_passwords_in_a_row_from_elsewhere_end_at_their_part_of_a_hundred_and_begin_again_with_the_owner() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor owner = visitor();
        owner.signIn(login, PASSWORD);
        JdbcClient jdbc = SERVER.part(JdbcClient.class);
        assertThat(basic(login, WRONG, network()).status()).isEqualTo(401);
        int looked = GuessLimits.IN_A_ROW_ELSEWHERE - 3;
        jdbc.sql("update sign_in_guess set consecutive = ? where consecutive between 1 and 9")
                .param(looked)
                .update();
        while (basic(login, WRONG, network()).status() == 401) {
            looked++;
            // The window passes; a row does not end with it.
            jdbc.sql("update sign_in_guess set counted_from = counted_from - interval '1 day'")
                    .update();
            assertThat(looked).isLessThanOrEqualTo(GuessLimits.IN_A_ROW);
        }
        assertThat(looked).isEqualTo(GuessLimits.IN_A_ROW_ELSEWHERE);
        assertThat(PageVisitor.sentTo(owner.signIn(login, PASSWORD))).isEqualTo("/follow");
        assertThat(basic(login, WRONG, network()).status()).isEqualTo(401);
    }

    @Test
    void what_happened_is_recorded_without_what_a_stranger_typed() {
        String typed = "a-secret-typed-as-a-name";
        String network = network();
        basic(typed, WRONG, network);
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        new PageVisitor(SERVER.address(), network).signIn(login, PASSWORD);
        JdbcClient jdbc = SERVER.part(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from sign_in_event e where e::text like '%' || ? || '%'")
                        .param(typed)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select e.kind || ' ' || e.way || ' ' || e.network from sign_in_event e join account a"
                                + " on a.id = e.account where a.login = ?")
                        .param(login)
                        .query(String.class)
                        .list())
                .containsExactly("SIGNED_IN password " + network.replaceAll("\\.\\d+$", ".0/24"));
        assertThat(catchThrowable(() -> jdbc.sql("delete from sign_in_event").update()))
                .hasMessageContaining("refused");
    }

    private static long median(String name) {
        long[] times = new long[5];
        for (int i = 0; i < times.length; i++) {
            String network = network();
            long begun = System.nanoTime();
            assertThat(basic(name, WRONG, network).status()).isEqualTo(401);
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static long seconds(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Retry-After").orElse("0"));
    }

    private static PageVisitor visitor() {
        return new PageVisitor(SERVER.address(), network());
    }

    private static PageVisitor sameNetwork(PageVisitor other) {
        return new PageVisitor(SERVER.address(), other.address());
    }

    private static PageVisitor elsewhere(PageVisitor other) {
        return other.at(network());
    }

    /** An address for documentation and tests (RFC 2544), a new one each time. */
    private static String network() {
        int next = NETWORKS.getAndIncrement();
        return "198.18." + next / 250 + "." + (1 + next % 250);
    }

    private static Client.Answered basic(String login, String password, String address) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Client.send(HttpRequest.newBuilder(SERVER.address().resolve("/api/v1/account"))
                .header("X-Forwarded-For", address)
                .header("Authorization", "Basic " + pair)
                .GET());
    }
}
