package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.security.session.SessionTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** A session is good while its times last and its account is as it was; else it is over at the next request. */
class SessionsTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String ADDRESS = "198.19.1.1";

    @Test
    void a_session_stands_in_the_database_under_an_identifier_that_sign_in_gave_it() {
        PageVisitor person = new PageVisitor(SERVER.address(), ADDRESS);
        person.get("/sign-in");
        String before = person.cookie("SESSION").orElseThrow();
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        person.signIn(login, PASSWORD);
        assertThat(person.cookie("SESSION")).isPresent().get().isNotEqualTo(before);
        assertThat(stored(login)).isEqualTo(1);
        PageVisitor thief = new PageVisitor(SERVER.address(), ADDRESS);
        thief.bring("SESSION", before);
        assertThat(isIn(thief)).isFalse();
    }

    @Test
    void the_number_of_a_session_has_more_than_128_random_bits() {
        PageVisitor person = new PageVisitor(SERVER.address(), ADDRESS);
        person.get("/sign-in");
        String number = new String(
                Base64.getDecoder().decode(person.cookie("SESSION").orElseThrow()), StandardCharsets.US_ASCII);
        assertThat(Base64.getUrlDecoder().decode(number)).hasSize(27);
    }

    @Test
    void of_more_sessions_than_one_person_may_have_the_one_used_longest_ago_ends() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor eldest = signedIn(login);
        PageVisitor second = signedIn(login);
        for (int i = 2; i < OwnSessions.MOST; i++) signedIn(login);
        assertThat(stored(login)).isEqualTo(OwnSessions.MOST);
        assertThat(isIn(eldest)).isTrue();
        PageVisitor newest = signedIn(login);
        assertThat(stored(login)).isEqualTo(OwnSessions.MOST);
        assertThat(isIn(newest)).isTrue();
        assertThat(isIn(eldest)).as("it was used after the second").isTrue();
        assertThat(isIn(second)).isFalse();
    }

    @Test
    void a_session_that_was_signed_out_of_is_dead_at_once() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        String cookie = person.cookie("SESSION").orElseThrow();
        person.submit("/follow", "/sign-out", Map.of());
        assertThat(stored(login)).isZero();
        PageVisitor thief = new PageVisitor(SERVER.address(), ADDRESS);
        thief.bring("SESSION", cookie);
        assertThat(isIn(thief)).isFalse();
    }

    @Test
    void another_password_ends_every_session_at_its_next_request_and_the_api_with_the_old_one() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        PageVisitor elsewhere = signedIn(login);
        assertThat(SERVER.client(login).get("/api/v1/account").status()).isEqualTo(200);
        FictionalAccounts.put(SERVER, login, Role.WORKER, "fictional-other-1");
        assertThat(isIn(person)).isFalse();
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(SERVER.client(login).get("/api/v1/account").status()).isEqualTo(401);
        assertThat(stored(login)).isZero();
    }

    @Test
    void another_role_ends_every_session_at_its_next_request() {
        String login = FictionalAccounts.of(SERVER, Role.QUALITY);
        PageVisitor person = new PageVisitor(SERVER.address(), ADDRESS);
        person.signIn(login, PASSWORD);
        assertThat(person.get("/queue").statusCode()).isEqualTo(200);
        FictionalAccounts.put(SERVER, login, Role.WORKER, PASSWORD);
        assertThat(PageVisitor.sentTo(person.get("/queue"))).isEqualTo("/sign-in");
    }

    @Test
    void the_same_account_put_again_ends_no_session() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        FictionalAccounts.put(SERVER, login, Role.WORKER, PASSWORD);
        assertThat(isIn(person)).isTrue();
    }

    @Test
    void an_account_that_was_removed_is_out_at_the_next_request() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        jdbc().sql("delete from account where login = ?").param(login).update();
        assertThat(isIn(person)).isFalse();
        assertThat(SERVER.client(login).get("/api/v1/account").status()).isEqualTo(401);
    }

    @Test
    void an_account_whose_sessions_were_revoked_is_out_at_the_next_request() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        Accounts accounts = SERVER.part(Accounts.class);
        accounts.revoke(accounts.idOf(login).orElseThrow());
        assertThat(isIn(person)).isFalse();
        assertThat(isIn(signedIn(login))).isTrue();
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy_it_is() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        since(login, SessionTimes.LONGEST.minusMinutes(1));
        assertThat(isIn(person)).isTrue();
        since(login, SessionTimes.LONGEST);
        assertThat(isIn(person)).isFalse();
    }

    @Test
    void a_session_ends_after_thirty_minutes_without_a_request() {
        assertThat(SessionTimes.IDLE).isEqualTo(Duration.ofMinutes(30));
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        idle(login, SessionTimes.IDLE.minusMinutes(1));
        assertThat(isIn(person)).isTrue();
        idle(login, SessionTimes.IDLE.plusSeconds(1));
        assertThat(isIn(person)).isFalse();
    }

    @Test
    void an_application_begun_before_or_after_sign_in_makes_no_session_longer() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = new PageVisitor(SERVER.address(), ADDRESS);
        person.submit("/file", "/file", Map.of());
        person.signIn(login, PASSWORD);
        assertThat(idleAllowed(login)).isEqualTo(SessionTimes.IDLE);
        person.submit("/file", "/file", Map.of());
        assertThat(idleAllowed(login)).isEqualTo(SessionTimes.IDLE);
    }

    private static Duration idleAllowed(String login) {
        return Duration.ofSeconds(jdbc().sql("select max_inactive_interval from web_session where principal_name = ?")
                .param(login)
                .query(Integer.class)
                .single());
    }

    private static PageVisitor signedIn(String login) {
        PageVisitor person = new PageVisitor(SERVER.address(), ADDRESS);
        HttpResponse<String> answer = person.signIn(login, PASSWORD);
        assertThat(PageVisitor.sentTo(answer)).isEqualTo("/follow");
        assertThat(isIn(person)).isTrue();
        return person;
    }

    private static boolean isIn(PageVisitor person) {
        HttpResponse<String> answer = person.get("/follow");
        if (answer.statusCode() == 200) return true;
        assertThat(PageVisitor.sentTo(answer)).isEqualTo("/sign-in");
        return false;
    }

    private static int stored(String login) {
        return jdbc().sql("select count(*) from web_session where principal_name = ?")
                .param(login)
                .query(Integer.class)
                .single();
    }

    @SuppressWarnings("unchecked")
    private static void since(String login, Duration ago) {
        FindByIndexNameSessionRepository<Session> sessions = SERVER.part(FindByIndexNameSessionRepository.class);
        for (Session session : sessions.findByPrincipalName(login).values()) {
            session.setAttribute(SessionStart.SINCE, Instant.now().minus(ago));
            sessions.save(session);
        }
    }

    private static void idle(String login, Duration since) {
        jdbc().sql("update web_session set last_access_time = last_access_time - :millis,"
                        + " expiry_time = expiry_time - :millis where principal_name = :login")
                .param("millis", since.toMillis())
                .param("login", login)
                .update();
    }

    private static JdbcClient jdbc() {
        return SERVER.part(JdbcClient.class);
    }
}
