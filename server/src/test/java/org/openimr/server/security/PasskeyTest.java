package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.security.guesses.GuessLimits;
import org.openimr.server.security.passkey.Passkeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adding passkeys, signing in by one, taking one away. What is refused is in {@link PasskeyRefusalTest}. */
class PasskeyTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    private static final Pattern IDENTIFIER = Pattern.compile("<option value=\"([0-9a-f-]{36})\">");

    @Test
    void a_passkey_alone_signs_in_where_the_role_lands() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PageVisitor elsewhere = PersonWithPasskey.stranger(SERVER);
        elsewhere.get("/sign-in");
        String before = elsewhere.cookie("SESSION").orElseThrow();
        assertThat(PageVisitor.sentTo(person.signIn(elsewhere, UnaryOperator.identity())))
                .isEqualTo("/follow");
        assertThat(elsewhere.get("/follow").statusCode()).isEqualTo(200);
        assertThat(elsewhere.cookie("SESSION")).get().isNotEqualTo(before);
        assertThat(elsewhere.cookie("familiar")).as("known from now on").isPresent();
        assertThat(events(person.login())).contains("FACTOR_ADDED passkey", "SIGNED_IN passkey");
        assertThat(elsewhere.get("/account").body()).contains("fictional telephone", "Signed in by passkey");
    }

    @Test
    void the_page_asks_for_any_passkey_of_this_server_and_wants_the_person_verified() {
        var asked = PersonWithPasskey.asked(PersonWithPasskey.stranger(SERVER));
        assertThat(asked.path("rpId").stringValue()).isEqualTo("localhost");
        assertThat(asked.path("userVerification").stringValue()).isEqualTo("required");
        assertThat(asked.has("allowCredentials")).as("nobody is told").isFalse();
        assertThat(Base64.getUrlDecoder().decode(asked.path("challenge").stringValue()))
                .hasSize(32);
        assertThat(PersonWithPasskey.asked(PersonWithPasskey.stranger(SERVER)).path("challenge"))
                .isNotEqualTo(asked.path("challenge"));
    }

    @Test
    void a_password_is_not_enough_any_more_and_a_recovery_code_of_the_passkey_completes_it() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        assertThat(person.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(SERVER.client(person.login()).get("/api/v1/account").code()).isEqualTo("API-252");
        PageVisitor again = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(again.signIn(person.login(), PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(again.get("/sign-in/code").body())
                .contains("One more step", "Sign in with a passkey")
                .doesNotContain("your authenticator app shows");
        assertThat(again.get("/follow").statusCode()).as("half signed in").isNotEqualTo(200);
        assertThat(PageVisitor.sentTo(again.submit(
                        "/sign-in",
                        "/sign-in/code",
                        Map.of("code", person.codes().getFirst()))))
                .isEqualTo("/follow?continue");
    }

    @Test
    void after_the_password_the_passkey_completes_the_sign_in_too() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PageVisitor again = PersonWithPasskey.stranger(SERVER);
        again.signIn(person.login(), PASSWORD);
        assertThat(PageVisitor.sentTo(person.signIn(again, UnaryOperator.identity())))
                .isEqualTo("/follow");
        assertThat(again.get("/follow").statusCode()).isEqualTo(200);
    }

    @Test
    void a_removed_passkey_no_longer_signs_in_and_ends_other_sessions_tokens_and_recovery_codes() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PageVisitor elsewhere = PersonWithPasskey.stranger(SERVER);
        person.signIn(elsewhere, UnaryOperator.identity());
        person.visitor().submit("/account", "/account/tokens", Map.of("name", "fictional program"));
        HttpResponse<String> wrong = remove(person.visitor(), "fictional-wrong");
        assertThat(wrong.body()).contains("This is not your password");
        assertThat(elsewhere.get("/follow").statusCode()).as("nothing ended").isEqualTo(200);
        assertThat(PageVisitor.sentTo(remove(person.visitor(), PASSWORD))).isEqualTo("/account");
        assertThat(elsewhere.get("/follow").statusCode()).isNotEqualTo(200);
        assertThat(person.visitor().get("/follow").statusCode()).isEqualTo(200);
        assertThat(PageVisitor.sentTo(person.signIn(PersonWithPasskey.stranger(SERVER), UnaryOperator.identity())))
                .isEqualTo("/sign-in?passkey");
        assertThat(count("recovery_code", person.login())).isZero();
        assertThat(count("access_token", person.login())).isZero();
        assertThat(events(person.login())).contains("FACTOR_REMOVED passkey");
        assertThat(PageVisitor.sentTo(PersonWithPasskey.stranger(SERVER).signIn(person.login(), PASSWORD)))
                .as("the password alone again")
                .isEqualTo("/follow");
    }

    @Test
    void nobody_removes_the_passkey_of_another() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PersonWithPasskey other = PersonWithPasskey.of(SERVER, Role.WORKER);
        other.visitor()
                .submit(
                        "/account",
                        "/account/passkeys/remove",
                        Map.of("passkey", identifier(person.visitor()), "proof", PASSWORD));
        assertThat(PageVisitor.sentTo(person.signIn(PersonWithPasskey.stranger(SERVER), UnaryOperator.identity())))
                .isEqualTo("/follow");
    }

    @Test
    void a_stolen_session_alone_adds_none_and_with_an_app_its_code_is_asked() {
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        person.signIn(login, PASSWORD);
        var authenticator = new FictionalAuthenticator(PersonWithPasskey.origin(SERVER));
        assertThat(PersonWithPasskey.add(person, authenticator, "planted", "fictional-wrong")
                        .body())
                .contains("This is not your password");
        AppOfPerson.Added app = AppOfPerson.addedBy(person);
        assertThat(PersonWithPasskey.add(person, authenticator, "planted", PASSWORD)
                        .body())
                .contains("This code is not right");
        assertThat(count("passkey", login)).isZero();
        HttpResponse<String> added = PersonWithPasskey.add(
                person, authenticator, "fictional key", app.app().code(0));
        assertThat(PageVisitor.sentTo(added))
                .as("there are recovery codes already")
                .isEqualTo("/account");
        assertThat(count("passkey", login)).isOne();
        person.submit(
                "/account",
                "/account/second-factor/remove",
                Map.of("code", app.app().code(1)));
        assertThat(count("recovery_code", login)).as("the passkey keeps them").isEqualTo(10);
    }

    @Test
    void an_account_has_ten_at_most_and_each_has_a_name() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        String origin = PersonWithPasskey.origin(SERVER);
        for (int i = 1; i < Passkeys.MOST; i++) {
            PersonWithPasskey.add(person.visitor(), new FictionalAuthenticator(origin), "key " + i, PASSWORD);
        }
        assertThat(count("passkey", person.login())).isEqualTo(Passkeys.MOST);
        assertThat(PersonWithPasskey.add(person.visitor(), new FictionalAuthenticator(origin), "eleventh", PASSWORD)
                        .body())
                .contains("as many passkeys as an account may have");
        for (String name : List.of(" ", "x".repeat(61))) {
            assertThat(PersonWithPasskey.add(person.visitor(), new FictionalAuthenticator(origin), name, PASSWORD)
                            .body())
                    .contains("a name of at most 60 characters");
        }
        assertThat(count("passkey", person.login())).isEqualTo(Passkeys.MOST);
    }

    @Test
    void what_is_not_a_passkey_made_for_this_person_here_is_not_kept() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PersonWithPasskey other = PersonWithPasskey.of(SERVER, Role.WORKER);
        String refused = "The passkey was not taken";
        assertThat(PersonWithPasskey.add(other.visitor(), person.authenticator(), "planted", PASSWORD)
                        .body())
                .as("somebody has it")
                .contains(refused);
        String page = begun(other.visitor());
        assertThat(PersonWithPasskey.made(
                                other.visitor(),
                                new FictionalAuthenticator(PersonWithPasskey.origin(SERVER)),
                                page,
                                FictionalAuthenticator.PRESENT)
                        .body())
                .as("made by whoever held the device")
                .contains(refused);
        assertThat(PersonWithPasskey.made(
                                other.visitor(),
                                new FictionalAuthenticator("https://looks-alike.example"),
                                begun(other.visitor()),
                                FictionalAuthenticator.PRESENT | FictionalAuthenticator.VERIFIED)
                        .body())
                .as("on a page of another")
                .contains(refused);
        assertThat(PersonWithPasskey.made(
                                person.visitor(),
                                new FictionalAuthenticator(PersonWithPasskey.origin(SERVER)),
                                begun(other.visitor()),
                                FictionalAuthenticator.PRESENT | FictionalAuthenticator.VERIFIED)
                        .body())
                .as("begun by another")
                .contains(refused);
        assertThat(count("passkey", other.login())).isOne();
        assertThat(count("passkey", person.login())).isOne();
    }

    @Test
    void wrong_ones_are_counted_on_the_account_and_the_owner_still_gets_in() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PageVisitor stranger = PersonWithPasskey.stranger(SERVER);
        for (int i = 0; i < GuessLimits.defaults().perAccount(); i++) {
            assertThat(PageVisitor.sentTo(person.signIn(stranger, signed -> signed.at("https://looks-alike.example"))))
                    .isEqualTo("/sign-in?passkey");
        }
        HttpResponse<String> held = person.signIn(stranger, UnaryOperator.identity());
        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValue("Retry-After")).isPresent();
        assertThat(PageVisitor.sentTo(person.signIn(person.visitor(), UnaryOperator.identity())))
                .as("from the owner's own browser")
                .isEqualTo("/follow");
        assertThat(events(person.login())).contains("FAILED passkey");
    }

    @Test
    void passkeys_of_nobody_are_counted_on_their_network() {
        PageVisitor stranger = PersonWithPasskey.stranger(SERVER);
        int looked = 0;
        HttpResponse<String> answer;
        do {
            var nobodys = new FictionalAuthenticator(PersonWithPasskey.origin(SERVER));
            answer = PersonWithPasskey.send(stranger, nobodys.sign(nobodys.asked(PersonWithPasskey.asked(stranger))));
            assertThat(++looked).isLessThan(100);
        } while (answer.statusCode() != 429);
        assertThat(looked - 1).isEqualTo(GuessLimits.defaults().perSource());
    }

    /** Whatever stands in the form: refused like any other, never a fault. */
    @Test
    void damaged_forms_are_refused_and_no_fault() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        Random random = new Random(150);
        for (int i = 0; i < 40; i++) {
            PageVisitor stranger = PersonWithPasskey.stranger(SERVER);
            Map<String, String> fields = new HashMap<>(
                    person.authenticator().sign(person.authenticator().asked(PersonWithPasskey.asked(stranger))));
            String field =
                    List.of("clientData", "authenticatorData", "signature").get(i % 3);
            byte[] bytes = Base64.getUrlDecoder().decode(fields.getOrDefault(field, ""));
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            int length = i % 2 == 0 ? bytes.length : random.nextInt(bytes.length);
            fields.put(
                    field,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(bytes, length)));
            HttpResponse<String> answer = PersonWithPasskey.send(stranger, fields);
            assertThat(answer.statusCode()).as(field + " " + i).isIn(302, 429);
            assertThat(PageVisitor.sentTo(answer)).isIn("/sign-in?passkey", "");
        }
    }

    /** Two requests with one answer may both find the challenge in their session; one of them signs in. */
    @Test
    void an_answer_is_taken_once_even_where_the_session_still_holds_its_challenge() {
        PersonWithPasskey person = PersonWithPasskey.of(SERVER, Role.WORKER);
        PageVisitor browser = PersonWithPasskey.stranger(SERVER);
        Map<String, String> fields =
                person.authenticator().sign(person.authenticator().asked(PersonWithPasskey.asked(browser)));
        byte[] held = jdbc().sql("select attribute_bytes from web_session_attributes where attribute_name ="
                        + " 'passkey-challenge' and session_primary_id = ?")
                .param(session(browser))
                .query((rs, _) -> rs.getBytes(1))
                .single();
        assertThat(PageVisitor.sentTo(PersonWithPasskey.send(browser, fields))).isEqualTo("/follow");
        jdbc().sql("insert into web_session_attributes values (?, 'passkey-challenge', ?)")
                .params(session(browser), held)
                .update();
        assertThat(PageVisitor.sentTo(PersonWithPasskey.send(browser, fields))).isEqualTo("/sign-in?passkey");
    }

    private static String session(PageVisitor browser) {
        String id =
                new String(Base64.getDecoder().decode(browser.cookie("SESSION").orElseThrow()), StandardCharsets.UTF_8);
        return jdbc().sql("select primary_id from web_session where session_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static String begun(PageVisitor visitor) {
        return visitor.submit("/account", "/account/passkeys", Map.of("name", "fictional", "proof", PASSWORD))
                .body();
    }

    private static String identifier(PageVisitor visitor) {
        Matcher option = IDENTIFIER.matcher(visitor.get("/account").body());
        assertThat(option.find()).as("the passkey is listed").isTrue();
        return option.group(1);
    }

    private static HttpResponse<String> remove(PageVisitor visitor, String proof) {
        return visitor.submit(
                "/account", "/account/passkeys/remove", Map.of("passkey", identifier(visitor), "proof", proof));
    }

    private static int count(String table, String login) {
        return jdbc().sql("select count(*) from " + table + " t join account a on a.id = t.account where a.login = ?")
                .param(login)
                .query(Integer.class)
                .single();
    }

    private static List<String> events(String login) {
        return jdbc().sql("select kind || ' ' || way from sign_in_event e join account a on a.id = e.account"
                        + " where a.login = ?")
                .param(login)
                .query((rs, _) -> rs.getString(1))
                .list();
    }

    private static JdbcClient jdbc() {
        return SERVER.part(JdbcClient.class);
    }
}
