package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.RunningServer;

/** What the other tests of pages rest on. */
class BrowserTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String PICTURE_WITHOUT_WORDS =
            "<!doctype html><html lang=en><title>A picture</title><main><h1>A picture</h1><img src=a.png></main>";

    @Test
    void axe_looks_at_a_page_with_scripts() {
        looksAt(BROWSER.get().person());
    }

    @Test
    void axe_looks_at_a_page_without_scripts() {
        looksAt(BROWSER.get().personWithoutScripts());
    }

    private static void looksAt(Page page) {
        page.setContent(PICTURE_WITHOUT_WORDS);
        assertThat(Browser.violations(page)).singleElement().asString().startsWith("image-alt");
    }

    @Test
    void whether_scripts_are_switched_off_is_known_inside_of_a_page() {
        String off = "matchMedia('(scripting: none)').matches";
        assertThat(BROWSER.get().personWithoutScripts().evaluate(off)).isEqualTo(true);
        assertThat(BROWSER.get().person().evaluate(off)).isEqualTo(false);
    }
}
