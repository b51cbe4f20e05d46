package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openimr.server.RunningServer;
import org.openimr.server.demo.Demonstration;

/** A real browser at the running server, for one test class; after each test no page may have complained. */
final class RunningBrowser implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final RunningServer server;
    private @Nullable Browser opened;

    RunningBrowser(RunningServer server) {
        this.server = server;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!Browser.isThere()) {
            assertThat(System.getenv("CI"))
                    .as("The browser tests need " + Browser.PROGRAM + " (./openimr test installs it), also under CI.")
                    .isNotEqualTo("true");
            assumeTrue(false, "Browser tests skipped: " + Browser.PROGRAM + " is not installed.");
        }
        server.beforeAll(context);
        opened = new Browser(server.address());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(get().complaints())
                .as("console errors and offended policies")
                .isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (opened != null) opened.close();
    }

    Browser get() {
        return Objects.requireNonNull(opened, "opened before all tests");
    }

    /** The browser of a person who has just signed in, on the page where the role lands. */
    Page signedIn(String login) {
        Page page = get().person();
        signIn(page, login);
        return page;
    }

    /** With an account whose password is the demonstration's. */
    static void signIn(Page page, String login) {
        page.navigate("/sign-in");
        page.locator("#username").fill(login);
        page.locator("#password").fill(Demonstration.PASSWORD);
        page.locator("form[action='/sign-in'] button").click();
        page.waitForLoadState();
    }
}
