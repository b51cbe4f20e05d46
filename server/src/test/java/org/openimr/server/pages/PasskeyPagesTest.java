package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.security.Account;
import org.openimr.server.security.Accounts;

/** A person adds a passkey and signs in by it alone, in a real browser with a virtual authenticator, in both languages. */
class PasskeyPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String BUTTON = "form[data-passkey] button";

    @Test
    void a_person_adds_a_passkey_and_signs_in_by_it_alone() {
        account("person-with-a-passkey");
        Page page = onLocalhost();
        VirtualAuthenticator authenticator = VirtualAuthenticator.of(page);
        Browser.good(page, "sign-in-with-passkey");
        signIn(page, "person-with-a-passkey");
        page.navigate(address("/account"));
        assertThat(page.locator("[data-passkey-none]").isVisible()).isFalse();
        add(page, "my telephone");
        assertThat(page.locator("main ol code").count()).as("recovery codes").isEqualTo(10);
        assertThat(authenticator.kept()).isOne();
        page.navigate(address("/account"));
        Browser.good(page, "account-with-passkey");

        signOut(page);
        page.navigate(address("/sign-in"));
        page.locator(BUTTON).click();
        page.waitForURL("**/follow");
        page.navigate(address("/account?lang=es"));
        assertThat(page.locator("main").textContent()).contains("my telephone", "Se abrió la sesión con una llave");
        Browser.good(page, "account-with-passkey-es");

        page.locator("#passkey-remove").fill(Demonstration.PASSWORD);
        page.locator("form[action='/account/passkeys/remove'] button").click();
        page.waitForLoadState();
        signOut(page);
        page.navigate(address("/sign-in"));
        page.locator(BUTTON).click();
        page.waitForURL("**/sign-in?passkey");
        assertThat(page.locator("[role=alert]").first().textContent()).contains("Esta llave de acceso no se aceptó");
        Browser.good(page, "sign-in-passkey-refused");
    }

    @Test
    void a_finger_of_a_stranger_opens_nothing_and_the_page_says_so_in_words() {
        account("person-of-the-finger");
        Page page = onLocalhost();
        VirtualAuthenticator authenticator = VirtualAuthenticator.of(page);
        signIn(page, "person-of-the-finger");
        page.navigate(address("/account"));
        add(page, "my telephone");
        page.navigate(address("/account"));
        begin(page, "my telephone again");
        page.locator(BUTTON).click();
        page.locator("[data-passkey-problem]:visible").waitFor();
        assertThat(page.locator("[data-passkey-problem]").textContent()).contains("holds a passkey of your account");
        Browser.good(page, "passkey-there-already");
        signOut(page);
        authenticator.verifies(false);
        page.navigate(address("/sign-in"));
        page.locator(BUTTON).click();
        page.locator("[data-passkey-problem]:visible").waitFor();
        assertThat(page.locator("[data-passkey-problem]").textContent()).contains("Nothing was chosen");
        assertThat(page.locator(BUTTON).isEnabled()).isTrue();
        assertThat(page.url()).endsWith("/sign-in");
    }

    @Test
    void where_the_browser_has_none_or_the_address_is_another_nothing_of_it_is_shown() {
        account("person-without-passkeys");
        Page without = BROWSER.get().personWithoutScripts();
        without.navigate("/sign-in");
        assertThat(without.locator(BUTTON).isVisible()).isFalse();
        RunningBrowser.signIn(without, "person-without-passkeys");
        without.navigate("/account");
        assertThat(without.locator("#passkey-name").isVisible()).isFalse();
        assertThat(without.locator("[data-passkey-none]").textContent())
                .contains("Here passkeys cannot be used", "http://localhost:");
        Page byNumber = BROWSER.get().person();
        byNumber.navigate("/sign-in");
        assertThat(byNumber.locator(BUTTON).isVisible()).as("by its number").isFalse();
    }

    private static Page onLocalhost() {
        Page page = BROWSER.get().person();
        page.navigate(address("/sign-in"));
        return page;
    }

    private static void signIn(Page page, String login) {
        page.navigate(address("/sign-in"));
        page.locator("#username").fill(login);
        page.locator("#password").fill(Demonstration.PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL("**/follow");
    }

    private static void begin(Page page, String name) {
        page.locator("#passkey-name").fill(name);
        page.locator("#passkey-add").fill(Demonstration.PASSWORD);
        page.locator("form[action='/account/passkeys'] button").click();
        page.locator(BUTTON).waitFor();
    }

    private static void add(Page page, String name) {
        begin(page, name);
        Browser.good(page, "passkey-make");
        page.locator(BUTTON).click();
        page.locator("main ol code").first().waitFor();
    }

    private static void signOut(Page page) {
        page.locator("form[action='/sign-out'] button").click();
        page.waitForLoadState();
    }

    private static String address(String path) {
        URI server = SERVER.address();
        return "http://localhost:" + server.getPort() + path;
    }

    private static void account(String login) {
        SERVER.part(Accounts.class)
                .put(new Account(login, Role.WORKER, Demonstration.PASSWORD, "Fictional person", Optional.empty()));
    }
}
