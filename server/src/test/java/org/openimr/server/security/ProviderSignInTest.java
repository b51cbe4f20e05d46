package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import com.nimbusds.jose.JWSAlgorithm;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-in through a provider of OpenID Connect: who comes back with its word, and who with anything else. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderSignInTest {
    @RegisterExtension
    static final FictionalProvider PROVIDER = new FictionalProvider();

    @RegisterExtension
    static final RunningServer SERVER = RunningServer.through(PROVIDER.settings());

    private static final String AWAY = "/sign-in/through/organization";
    private static final String REFUSED = "/sign-in?provider";

    private static String asked(PageVisitor person) {
        return person.get(AWAY).headers().firstValue("Location").orElseThrow();
    }

    private static boolean isIn(PageVisitor person) {
        return person.get("/account").statusCode() == 200;
    }

    @Test
    @Order(1)
    void while_the_provider_is_away_everybody_signs_in_here_and_who_goes_there_is_told() {
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(person.get(AWAY))).isEqualTo(REFUSED);
        assertThat(person.get(REFUSED).body())
                .contains("Signing in through Fictional Sign-On did not work", "Sign in through Fictional Sign-On");
        assertThat(PageVisitor.sentTo(person.signIn(FictionalAccounts.of(SERVER, Role.WORKER), PASSWORD)))
                .isEqualTo("/follow");
    }

    @Test
    @Order(2)
    void nobody_is_sent_where_the_metadata_are_of_another_issuer() {
        PROVIDER.thereAsAnother();
        assertThat(PageVisitor.sentTo(PersonWithPasskey.stranger(SERVER).get(AWAY)))
                .isEqualTo(REFUSED);
    }

    @Test
    void a_party_comes_back_signed_in_and_nothing_of_the_providers_is_kept() {
        PROVIDER.there();
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        String before = person.cookie("SESSION").orElse("");
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), login))))
                .isEqualTo("/follow");
        assertThat(person.cookie("SESSION")).isPresent().get().isNotEqualTo(before);
        assertThat(person.get("/account").body()).contains("Signed in through the provider");
        assertThat(SERVER.part(JdbcClient.class)
                        .sql("select attribute_bytes from web_session_attributes")
                        .query((rs, _) -> new String(rs.getBytes(1), StandardCharsets.ISO_8859_1))
                        .list())
                .noneMatch(kept -> kept.contains("eyJ") || kept.contains("OidcIdToken") || kept.contains("of-no-use"));
    }

    @Test
    void who_went_there_from_a_page_comes_back_to_it() {
        PROVIDER.there();
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(person.get("/account"))).isEqualTo("/sign-in");
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), login))))
                .startsWith("/account");
    }

    @Test
    void it_stands_for_the_password_alone_so_staff_go_on_with_their_second_factor() {
        PROVIDER.there();
        String login = FictionalAccounts.of(SERVER, Role.QUALITY);
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), login))))
                .isEqualTo("/second-factor");
        assertThat(isIn(person)).isFalse();
        AppOfPerson app = AppOfPerson.addedBy(person).app();
        assertThat(isIn(person)).isTrue();

        PageVisitor again = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(again.get(PROVIDER.signsIn(asked(again), login))))
                .isEqualTo("/sign-in/code");
        assertThat(PageVisitor.sentTo(again.get("/queue"))).isEqualTo("/sign-in");
        assertThat(PageVisitor.sentTo(again.submit("/sign-in/code", "/sign-in/code", Map.of("code", app.code(0)))))
                .startsWith("/queue");
    }

    @Test
    void a_sign_in_of_the_strength_that_the_setting_names_counts_as_two_and_another_does_not() {
        PROVIDER.there();
        String login = FictionalAccounts.of(SERVER, Role.QUALITY);
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        Map<String, String> once = Map.of("preferred_username", login, "acr", "password");
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), once, Optional.empty()))))
                .isEqualTo("/second-factor");
        Map<String, String> twice = Map.of("preferred_username", login, "acr", FictionalProvider.STRONG);
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), twice, Optional.empty()))))
                .isEqualTo("/queue");
    }

    @Test
    void a_provider_may_sign_by_another_algorithm_with_a_published_key() {
        PROVIDER.there();
        PROVIDER.signingBy(JWSAlgorithm.PS384);
        try {
            PageVisitor person = PersonWithPasskey.stranger(SERVER);
            String login = FictionalAccounts.of(SERVER, Role.WORKER);
            assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), login))))
                    .isEqualTo("/follow");
        } finally {
            PROVIDER.signingBy(JWSAlgorithm.RS256);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_wrong_with_what_comes_back_signs_nobody_in(FictionalProvider.Lie lie) {
        PROVIDER.there();
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        Map<String, String> claims = Map.of("preferred_username", login, "acr", FictionalProvider.STRONG);
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), claims, Optional.of(lie)))))
                .isEqualTo(REFUSED);
        assertThat(isIn(person)).isFalse();
    }

    @Test
    void what_another_browser_asked_for_or_what_was_brought_before_signs_nobody_in() {
        PROVIDER.there();
        String login = FictionalAccounts.of(SERVER, Role.WORKER);
        PageVisitor attacker = PersonWithPasskey.stranger(SERVER);
        String back = PROVIDER.signsIn(asked(attacker), login);
        PageVisitor victim = PersonWithPasskey.stranger(SERVER);
        victim.get("/sign-in");
        assertThat(PageVisitor.sentTo(victim.get(back))).isEqualTo(REFUSED);
        assertThat(isIn(victim)).isFalse();
        assertThat(PageVisitor.sentTo(attacker.get(back))).isEqualTo("/follow");
        PageVisitor later = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(later.get(back))).isEqualTo(REFUSED);
        assertThat(PageVisitor.sentTo(later.get("/sign-in/provider"))).isEqualTo(REFUSED);
        assertThat(isIn(later)).isFalse();
    }

    @Test
    void whom_no_account_names_is_told_as_much_as_who_was_refused_and_gets_none() {
        PROVIDER.there();
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), "fictional-nobody"))))
                .isEqualTo(REFUSED);
        assertThat(PageVisitor.sentTo(person.get(PROVIDER.signsIn(asked(person), Map.of(), Optional.empty()))))
                .isEqualTo(REFUSED);
        assertThat(isIn(person)).isFalse();
        assertThat(SERVER.part(Accounts.class).idOf("fictional-nobody")).isEmpty();
    }
}
