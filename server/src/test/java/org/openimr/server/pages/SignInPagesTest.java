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
import org.openimr.server.security.AppOfPerson;

/** A worker adds an app, signs in with it, and makes a token, in a real browser and in both languages. */
class SignInPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String LOGIN = "worker-with-an-app";

    @Test
    void a_worker_adds_an_app_and_signs_in_with_it() {
        SERVER.part(Accounts.class)
                .put(new Account(LOGIN, Role.WORKER, Demonstration.PASSWORD, "Fictional person", Optional.empty()));
        Page page = BROWSER.signedIn(LOGIN);
        page.navigate("/account");
        Browser.good(page, "account-without-app");
        page.locator("main a.usa-button").click();
        page.waitForLoadState();
        assertThat(page.evaluate("() => document.querySelector('.oi-qr').naturalWidth"))
                .as("the picture is there")
                .isNotEqualTo(0);
        Browser.good(page, "second-factor");
        AppOfPerson app = AppOfPerson.of(page.locator(".oi-secret").textContent());
        page.locator("#code").fill(app.code(-1));
        page.locator("#proof").fill(Demonstration.PASSWORD);
        page.locator("main form button").click();
        page.waitForLoadState();
        assertThat(page.locator("main ol code").count()).isEqualTo(10);
        Browser.good(page, "recovery-codes");
        page.navigate("/account?lang=es");
        assertThat(page.locator("h1").textContent()).isEqualTo("Mi acceso");
        page.locator("#name").fill("programa ficticio");
        page.locator("form[action='/account/tokens'] button").click();
        page.waitForLoadState();
        assertThat(page.locator("#made").textContent()).startsWith("openimr_token_");
        Browser.good(page, "account-with-token");

        Page other = BROWSER.get().person();
        RunningBrowser.signIn(other, LOGIN);
        assertThat(other.url()).endsWith("/sign-in/code");
        Browser.good(other, "sign-in-code");
        other.locator("#code").fill("000000");
        other.locator("form[action='/sign-in/code'] button").click();
        other.waitForLoadState();
        Browser.good(other, "sign-in-code-wrong");
        other.locator("#code").fill(app.code(0));
        other.locator("form[action='/sign-in/code'] button").click();
        other.waitForURL("**/follow");
    }

    @Test
    void who_is_held_back_is_told_how_long() {
        Page page = BROWSER.get().person();
        int status = 200;
        for (int i = 0; i < 11 && status != 429; i++) {
            page.navigate("/sign-in");
            page.locator("#username").fill("nobody-of-this-page");
            page.locator("#password").fill("fictional-wrong");
            status = page.waitForResponse(
                            response -> response.request().method().equals("POST"),
                            () -> page.locator("form[action='/sign-in'] button").click())
                    .status();
            page.waitForLoadState();
        }
        assertThat(status).isEqualTo(429);
        assertThat(page.locator("main").textContent()).contains("Wait 15 minutes");
        Browser.good(page, "sign-in-held");
    }
}
