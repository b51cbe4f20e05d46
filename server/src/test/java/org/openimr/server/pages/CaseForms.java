package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Works on a case through the forms of its page, as a person of the organization would. */
final class CaseForms {
    private CaseForms() {}

    /** Types and chooses. */
    interface Fill {
        void in(Page page);
    }

    /** Opens the case, fills in the form of the command and sends it. */
    static void act(Page page, String number, String command, Fill fill) {
        show(page, number);
        unfold(page, "do-" + command);
        fill.in(page);
        page.locator("#do-" + command + " button[type=submit]").click();
        page.waitForLoadState();
        assertThat(page.locator("#refusal").allTextContents())
                .as(command + " of " + number)
                .isEmpty();
        assertThat(page.url()).endsWith("done=" + command);
    }

    static void show(Page page, String number) {
        page.navigate("/cases/" + number);
    }

    static void unfold(Page page, String form) {
        Locator fold = page.locator("details:has(#" + form + ")");
        if (fold.getAttribute("open") == null) fold.locator("summary").click();
    }

    /** Chooses by the value under which the form sends it. */
    static void pick(Page page, String command, String value) {
        String id = page.locator("#do-" + command + " input[value='" + value + "']:not([type=hidden])")
                .getAttribute("id");
        page.locator("label[for='" + id + "']").click();
    }
}
