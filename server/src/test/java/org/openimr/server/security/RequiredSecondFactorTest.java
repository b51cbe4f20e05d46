package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.demo.Demonstration.PASSWORD;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.environment.Environment;
import org.openimr.server.security.factor.SecondFactorRule;

/** Where staff must have a second factor, none of them gets in without. */
class RequiredSecondFactorTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.demandingSecondFactors();

    @Test
    void staff_without_an_app_add_one_before_they_are_signed_in() {
        String login = FictionalAccounts.of(SERVER, Role.QUALITY);
        PageVisitor person = new PageVisitor(SERVER.address(), "198.19.4.4");
        assertThat(PageVisitor.sentTo(person.signIn(login, PASSWORD))).isEqualTo("/second-factor");
        assertThat(PageVisitor.sentTo(person.get("/queue"))).isEqualTo("/sign-in");
        assertThat(person.submit("/second-factor", "/second-factor", Map.of("code", "000000"))
                        .body())
                .contains("not the code that the app shows");
        assertThat(PageVisitor.sentTo(person.get("/queue"))).isEqualTo("/sign-in");
        assertThat(AppOfPerson.addedBy(person).recoveryCodes()).hasSize(10);
        assertThat(person.get("/queue").statusCode()).isEqualTo(200);
        assertThat(PageVisitor.sentTo(person.get("/second-factor"))).isEqualTo("/account");
    }

    @Test
    void a_passkey_satisfies_it_before_they_are_signed_in_and_signs_in_alone_after_that() {
        String login = FictionalAccounts.of(SERVER, Role.QUALITY);
        PageVisitor person = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(person.signIn(login, PASSWORD))).isEqualTo("/second-factor");
        FictionalAuthenticator authenticator = new FictionalAuthenticator(PersonWithPasskey.origin(SERVER));
        String page = person.submit("/second-factor", "/second-factor/passkey", Map.of("name", "fictional key"))
                .body();
        assertThat(PageVisitor.sentTo(
                        PersonWithPasskey.made(person, authenticator, page, FictionalAuthenticator.PRESENT)))
                .as("of whoever held the device")
                .isEqualTo("/second-factor?passkey");
        assertThat(person.get("/second-factor?passkey").body()).contains("The passkey was not taken");
        assertThat(PageVisitor.sentTo(person.get("/queue"))).isEqualTo("/sign-in");
        String again = person.submit("/second-factor", "/second-factor/passkey", Map.of("name", "fictional key"))
                .body();
        assertThat(PersonWithPasskey.codes(PersonWithPasskey.made(
                        person,
                        authenticator,
                        again,
                        FictionalAuthenticator.PRESENT | FictionalAuthenticator.VERIFIED)))
                .hasSize(10);
        assertThat(person.get("/queue").statusCode()).isEqualTo(200);

        PageVisitor elsewhere = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(elsewhere.signIn(login, PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(PageVisitor.sentTo(PersonWithPasskey.send(
                        elsewhere, authenticator.sign(authenticator.asked(PersonWithPasskey.asked(elsewhere))))))
                .isEqualTo("/queue");
    }

    @Test
    void nobody_adds_a_passkey_without_a_password_before() {
        PageVisitor nobody = PersonWithPasskey.stranger(SERVER);
        assertThat(PageVisitor.sentTo(nobody.submit("/sign-in", "/second-factor/passkey", Map.of("name", "planted"))))
                .isEqualTo("/sign-in?ended");
        assertThat(PageVisitor.sentTo(nobody.submit("/sign-in", "/second-factor/passkey/made", Map.of())))
                .isEqualTo("/sign-in?ended");
    }

    @Test
    void the_interface_takes_no_password_of_staff_and_still_one_of_a_worker() {
        for (String login : List.of("quality", "reviewer", "regulator")) {
            assertThat(SERVER.client(login).get("/api/v1/account").code()).isEqualTo("API-252");
        }
        assertThat(SERVER.client("worker").get("/api/v1/account").status()).isEqualTo(200);
    }

    @Test
    void it_is_demanded_of_who_sees_the_cases_of_others_and_of_no_party() {
        assertThat(Arrays.stream(Role.values()).filter(SecondFactorRule.REQUIRED::demands))
                .containsExactlyInAnyOrder(
                        Role.INTAKE,
                        Role.CASE_MANAGER,
                        Role.REVIEWER,
                        Role.CREDENTIALING,
                        Role.MEDICAL_DIRECTOR,
                        Role.QUALITY,
                        Role.REGULATOR,
                        Role.APPEALS_BOARD,
                        Role.CLOCK);
        assertThat(Arrays.stream(Role.values()).filter(SecondFactorRule.OFFERED::demands))
                .isEmpty();
    }

    @Test
    void it_is_demanded_unless_the_setting_or_a_demonstration_says_otherwise() {
        assertThat(SecondFactorRule.of(new Environment(Map.of()), false)).isEqualTo(SecondFactorRule.REQUIRED);
        assertThat(SecondFactorRule.of(new Environment(Map.of()), true)).isEqualTo(SecondFactorRule.OFFERED);
        assertThat(SecondFactorRule.of(new Environment(Map.of("OPENIMR_SECOND_FACTOR", "offered")), false))
                .isEqualTo(SecondFactorRule.OFFERED);
        assertThatThrownBy(() -> SecondFactorRule.of(new Environment(Map.of("OPENIMR_SECOND_FACTOR", "no")), false))
                .hasMessageContaining("OPENIMR_SECOND_FACTOR is required or offered");
    }
}
