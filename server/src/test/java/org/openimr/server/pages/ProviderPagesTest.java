package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.security.Account;
import org.openimr.server.security.Accounts;
import org.openimr.server.security.FictionalProvider;

/** A person goes to the organization's provider and comes back, in a real browser, in both languages, with or without scripts. */
class ProviderPagesTest {
    @RegisterExtension
    static final FictionalProvider PROVIDER = new FictionalProvider();

    @RegisterExtension
    static final RunningServer SERVER = RunningServer.through(PROVIDER.settings());

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String BUTTON = "a[href='/sign-in/through/organization']";

    /** At the name to which the provider sends people back. */
    private static String address(String path) {
        return "http://localhost:" + SERVER.address().getPort() + path;
    }

    @Test
    void a_person_goes_there_by_one_button_and_comes_back_signed_in() {
        PROVIDER.there();
        SERVER.part(Accounts.class)
                .put(new Account(
                        "person-of-the-provider", Role.WORKER, Demonstration.PASSWORD, "Fictional", Optional.empty()));
        PROVIDER.signingIn("person-of-the-provider");
        Page page = BROWSER.get().person();
        page.navigate(address("/sign-in"));
        assertThat(page.locator(BUTTON).textContent()).isEqualTo("Sign in through Fictional Sign-On");
        Browser.good(page, "sign-in-with-provider");
        page.locator(BUTTON).click();
        page.waitForURL("**/follow");
        page.navigate(address("/account"));
        assertThat(page.locator("main").textContent()).contains("Signed in through the provider");
    }

    @Test
    void whom_no_account_names_is_told_what_to_do_in_the_language_of_the_page_and_without_scripts() {
        PROVIDER.there();
        PROVIDER.signingIn("person-of-nowhere");
        for (Page page : new Page[] {BROWSER.get().person(), BROWSER.get().personWithoutScripts()}) {
            page.navigate(address("/sign-in?lang=es"));
            page.locator(BUTTON).click();
            page.waitForURL("**/sign-in?provider");
            assertThat(page.locator(".usa-alert--error").textContent())
                    .contains("No se pudo entrar a través de Fictional Sign-On", "No se cambió nada");
            Browser.good(page, "sign-in-provider-refused");
        }
    }
}
