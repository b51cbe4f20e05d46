package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.Client;
import org.openimr.server.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Password and app, recovery codes, and tokens in place of a password. */
class SecondFactorTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final String ADDRESS = "198.19.2.2";
    private static final Pattern TOKEN = Pattern.compile("(openimr_token_[A-Za-z0-9_-]{43})");

    @Test
    void with_an_app_the_password_alone_opens_nothing_and_the_code_signs_in() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        String early = person.cookie("SESSION").orElseThrow();
        AppOfPerson app = AppOfPerson.addedBy(person).app();

        PageVisitor again = visitor();
        assertThat(PageVisitor.sentTo(again.signIn(login, PASSWORD))).isEqualTo("/sign-in/code");
        String half = again.cookie("SESSION").orElseThrow();
        assertThat(isIn(again)).as("after the password alone").isFalse();
        assertThat(PageVisitor.sentTo(again.get("/account"))).isEqualTo("/sign-in");
        assertThat(again.get("/").body()).doesNotContain("My sign-in");
        assertThat(code(again, "000000").body()).contains("This code is not right");
        assertThat(PageVisitor.sentTo(code(again, app.code(0))))
                .as("the page that was asked for before")
                .isEqualTo("/account?continue");
        assertThat(isIn(again)).isTrue();
        assertThat(again.cookie("SESSION")).get().isNotEqualTo(half).isNotEqualTo(early);
    }

    @Test
    void a_code_is_taken_once() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        AppOfPerson app = AppOfPerson.addedBy(signedIn(login)).app();
        String once = app.code(0);
        PageVisitor first = visitor();
        first.signIn(login, PASSWORD);
        assertThat(PageVisitor.sentTo(code(first, once))).isEqualTo("/follow");
        PageVisitor second = visitor();
        second.signIn(login, PASSWORD);
        assertThat(code(second, once).statusCode()).isEqualTo(200);
        assertThat(isIn(second)).isFalse();
    }

    @Test
    void ten_recovery_codes_are_shown_once_and_each_signs_in_once() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        AppOfPerson.Added added = AppOfPerson.addedBy(signedIn(login));
        assertThat(added.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        String code = added.recoveryCodes().get(3);
        PageVisitor person = visitor();
        person.signIn(login, PASSWORD);
        assertThat(PageVisitor.sentTo(code(person, code.toLowerCase(Locale.ROOT).replace('-', ' '))))
                .isEqualTo("/follow");
        assertThat(person.get("/account").body())
                .contains("9 recovery codes are left", "A recovery code was used")
                .doesNotContain(code);
        PageVisitor again = visitor();
        again.signIn(login, PASSWORD);
        assertThat(code(again, code).statusCode()).isEqualTo(200);
        assertThat(isIn(again)).isFalse();
    }

    @Test
    void neither_secret_nor_codes_nor_tokens_stand_readable_in_the_database() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        String page = person.get("/second-factor").body();
        Matcher secret = Pattern.compile("oi-secret\">([A-Z2-7 ]+)<").matcher(page);
        assertThat(secret.find()).isTrue();
        AppOfPerson.Added added = AppOfPerson.addedBy(person);
        String token = token(person);
        StringBuilder all = new StringBuilder();
        for (String table : new String[] {"second_factor", "recovery_code", "access_token", "sign_in_event"}) {
            SERVER.part(JdbcClient.class)
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        assertThat(all.toString())
                .doesNotContain(secret.group(1).replace(" ", ""))
                .doesNotContain(added.recoveryCodes())
                .doesNotContain(token);
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select octet_length(sealed) from second_factor f join account a on a.id = f.account"
                                + " where a.login = ?")
                        .param(login)
                        .query(Integer.class)
                        .single())
                .as("more than the secret's 20 bytes: it is encrypted")
                .isGreaterThan(20);
    }

    @Test
    void guesses_of_a_code_are_counted_like_those_of_a_password() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        AppOfPerson app = AppOfPerson.addedBy(signedIn(login)).app();
        PageVisitor thief = new PageVisitor(SERVER.address(), "198.19.3.3");
        thief.signIn(login, PASSWORD);
        int looked = 0;
        while (code(thief, "nonsense").statusCode() == 200) assertThat(++looked).isLessThan(50);
        assertThat(looked).isEqualTo(10);
        assertThat(code(thief, app.code(0)).statusCode()).isEqualTo(429);
        PageVisitor owner = visitor();
        owner.signIn(login, PASSWORD);
        assertThat(PageVisitor.sentTo(code(owner, app.code(1)))).isEqualTo("/follow");
    }

    @Test
    void with_an_app_the_interface_takes_a_token_and_no_password() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        assertThat(SERVER.client(login).get("/api/v1/account").status()).isEqualTo(200);
        AppOfPerson.addedBy(person);
        Client.Answered refused = SERVER.client(login).get("/api/v1/account");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.code()).isEqualTo("API-252");
        String token = token(person);
        assertThat(withToken(token).status()).isEqualTo(200);
        assertThat(withToken(token).json().path("role").stringValue()).isEqualTo("WORKER");
        assertThat(withToken(token.substring(0, token.length() - 1) + "_").code())
                .isEqualTo("API-253");
        SERVER.part(JdbcClient.class)
                .sql("update access_token set expires_at = now() - interval '1 second' where account ="
                        + " (select id from account where login = ?)")
                .param(login)
                .update();
        assertThat(withToken(token).code()).isEqualTo("API-253");
    }

    @Test
    void a_token_that_was_ended_is_refused_at_the_next_request_and_nobody_ends_anothers() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        String token = token(person);
        Matcher end = Pattern.compile("/account/tokens/[0-9a-f-]{36}/end")
                .matcher(person.get("/account").body());
        assertThat(end.find()).isTrue();
        signedIn(FictionalAccounts.of(SERVER, Role.WORKER)).submit("/account", end.group(), Map.of());
        assertThat(withToken(token).status()).isEqualTo(200);
        person.submit("/account", end.group(), Map.of());
        assertThat(withToken(token).status()).isEqualTo(401);
    }

    @Test
    void a_stolen_session_alone_takes_no_app_away() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = signedIn(login);
        AppOfPerson app = AppOfPerson.addedBy(person).app();
        String remove = "/account/second-factor/remove";
        assertThat(person.submit("/account", remove, Map.of("code", "000000")).statusCode())
                .isEqualTo(200);
        assertThat(PageVisitor.sentTo(visitor().signIn(login, PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(PageVisitor.sentTo(person.submit("/account", remove, Map.of("code", app.code(0)))))
                .isEqualTo("/account");
        assertThat(PageVisitor.sentTo(visitor().signIn(login, PASSWORD))).isEqualTo("/follow");
    }

    @Test
    void a_stolen_session_alone_adds_no_app() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor thief = signedIn(login);
        Matcher secret = Pattern.compile("oi-secret\">([A-Z2-7 ]+)<")
                .matcher(thief.get("/second-factor").body());
        assertThat(secret.find()).isTrue();
        AppOfPerson app = AppOfPerson.of(secret.group(1));
        assertThat(thief.submit(
                                "/second-factor",
                                "/second-factor",
                                Map.of("code", app.code(0), "proof", "fictional-wrong"))
                        .body())
                .contains("This is not your password");
        assertThat(PageVisitor.sentTo(visitor().signIn(login, PASSWORD))).isEqualTo("/follow");
    }

    @Test
    void a_person_ends_the_other_sessions_and_keeps_the_own() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor here = signedIn(login);
        PageVisitor elsewhere = signedIn(login);
        PageVisitor stranger = signedIn(FictionalAccounts.of(SERVER, Role.WORKER));
        here.submit("/account", "/account/sessions/end", Map.of());
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(stranger)).isTrue();
    }

    @Test
    void the_step_of_nobody_leads_back_to_the_sign_in_page() {
        PageVisitor nobody = visitor();
        assertThat(PageVisitor.sentTo(nobody.get("/sign-in/code"))).isEqualTo("/sign-in?ended");
        assertThat(PageVisitor.sentTo(nobody.get("/second-factor"))).isEqualTo("/sign-in?ended");
        assertThat(nobody.get("/second-factor/qr.svg").statusCode()).isEqualTo(404);
        assertThat(nobody.get("/sign-in?ended").body()).contains("Please sign in again");
    }

    @Test
    void a_password_that_changed_between_the_steps_ends_the_second() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        AppOfPerson app = AppOfPerson.addedBy(signedIn(login)).app();
        PageVisitor thief = visitor();
        thief.signIn(login, PASSWORD);
        thief.get("/sign-in/code");
        FictionalAccounts.put(SERVER, login, Role.WORKER, "fictional-other-2");
        HttpResponse<String> answer = thief.submit("/sign-in", "/sign-in/code", Map.of("code", app.code(0)));
        assertThat(PageVisitor.sentTo(answer)).isEqualTo("/sign-in?ended");
    }

    private static String token(PageVisitor person) {
        Matcher made = TOKEN.matcher(person.submit("/account", "/account/tokens", Map.of("name", "fictional program"))
                .body());
        assertThat(made.find()).as("the token is shown").isTrue();
        assertThat(person.get("/account").body()).contains("fictional program").doesNotContain(made.group(1));
        return made.group(1);
    }

    private static Client.Answered withToken(String token) {
        return Client.send(HttpRequest.newBuilder(SERVER.address().resolve("/api/v1/account"))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private static HttpResponse<String> code(PageVisitor person, String code) {
        return person.submit("/sign-in", "/sign-in/code", Map.of("code", code));
    }

    private static PageVisitor signedIn(String login) {
        PageVisitor person = visitor();
        assertThat(PageVisitor.sentTo(person.signIn(login, PASSWORD))).isEqualTo("/follow");
        return person;
    }

    private static boolean isIn(PageVisitor person) {
        return person.get("/follow").statusCode() == 200;
    }

    private static PageVisitor visitor() {
        return new PageVisitor(SERVER.address(), ADDRESS);
    }
}
