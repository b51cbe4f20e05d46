package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.deidentification.Mode;
import org.openimr.server.RunningServer;
import org.openimr.server.deidentification.LetterReviews;
import org.openimr.server.deidentification.NamedLetter;

/** A person decides every span, another one confirms, and the letter is public. */
class DeidentificationPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("invoices.days-to-pay", "31"));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static String waiting(String number) throws Exception {
        NamedLetter.imported(SERVER.part(DataSource.class), NamedLetter.of(number), Optional.of(Mode.STATE_PRACTICE));
        return "/deidentification/"
                + SERVER.part(LetterReviews.class).open(200).stream()
                        .filter(row -> row.id().value().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .review();
    }

    private static void press(Page page, String button) {
        page.locator(button).click();
        page.waitForLoadState();
    }

    /** Selects these words of the letter as a mouse does. */
    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const text = document.getElementById("letter-text");
                  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                    const at = node.data.indexOf(words);
                    if (at < 0) continue;
                    const range = document.createRange();
                    range.setStart(node, at);
                    range.setEnd(node, at + words.length);
                    getSelection().removeAllRanges();
                    getSelection().addRange(range);
                    text.dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
                    return;
                  }
                }""", words);
    }

    @Test
    void one_person_decides_and_closes_another_confirms_and_the_letter_is_public() throws Exception {
        String address = waiting("CM17-9900120");
        Page first = BROWSER.signedIn("quality");
        first.navigate("/deidentification");
        assertThat(first.content()).contains("CM17-9900120", "Not begun", "state practice");
        good(first, "deidentification-list");
        first.navigate(address);
        assertThat(first.content()).contains("State practice").doesNotContain(NamedLetter.PHYSICIAN);
        press(first, "#begin");
        Locator spans = first.locator(".di-span--open");
        assertThat(spans.count()).isPositive();
        assertThat(first.locator("#progress").textContent()).startsWith("0 of ");
        good(first, "deidentification-open");

        press(first, "#close");
        assertThat(first.locator("#refusal").textContent()).contains("not decided");
        select(first, "zanzibarine");
        assertThat(first.locator("#words").inputValue()).isEqualTo("zanzibarine");
        press(first, "#add");
        assertThat(first.locator("#preview").textContent())
                .contains("friend [name] drove")
                .contains("Dr. [name]");
        int count = first.locator("input[value=out]").count();
        for (int i = 0; i < count; i++)
            first.locator("input[value=out] + label").nth(i).click();
        press(first, "#close");
        assertThat(first.locator("h1").textContent()).contains("Closed, waits for another person");
        assertThat(first.locator("#confirm").count())
                .as("who closed it does not confirm it")
                .isZero();

        Page second = BROWSER.signedIn("regulator");
        second.navigate(address);
        good(second, "deidentification-closed");
        press(second, "#confirm");
        assertThat(second.locator("h1").textContent()).contains("Reviewed");
        Page anyone = BROWSER.get().person();
        anyone.navigate("/decisions/CM17-9900120");
        assertThat(anyone.locator("#reviewed").textContent()).contains("persons reviewed every place");
        assertThat(anyone.content()).doesNotContain(NamedLetter.PHYSICIAN, "zanzibarine");
        good(anyone, "deidentification-public");
        anyone.navigate("/decisions/CM17-9900120?lang=es");
        assertThat(anyone.locator("#reviewed").textContent()).contains("Antes de publicarse");
    }

    @Test
    void without_scripts_words_are_typed_a_span_stays_for_a_reason_and_a_review_goes_back() throws Exception {
        String address = waiting("CM17-9900121");
        Page first = BROWSER.get().personWithoutScripts();
        RunningBrowser.signIn(first, "case-manager");
        first.navigate(address);
        press(first, "#begin");
        first.locator("#words").fill("Zanzibar");
        press(first, "#add");
        assertThat(first.locator("#refusal").textContent()).contains("do not stand in the letter");
        first.locator("#words").fill("zanzibarine   drove");
        press(first, "#add");
        assertThat(first.locator("#preview").textContent()).contains("friend [name] her.");
        int count = first.locator("input[value=keep]").count();
        for (int i = 0; i < count; i++)
            first.locator("input[value=keep] + label").nth(i).click();
        press(first, "#save");
        assertThat(first.locator("#refusal").textContent()).contains("A reason is missing");
        for (int i = 0; i < count; i++) first.locator(".di-why").nth(i).fill("a fictional person");
        press(first, "#close");
        assertThat(first.locator("#preview").textContent()).contains(NamedLetter.PHYSICIAN);

        Page second = BROWSER.signedIn("medical-director");
        second.navigate(address);
        second.locator("#sent-back").fill("The physician is named.");
        press(second, "#send-back");
        assertThat(second.content()).contains("Sent back: The physician is named.");
        assertThat(second.locator("#close").count()).isEqualTo(1);
        good(second, "deidentification-sent-back");
    }

    @Test
    void who_has_no_part_in_publication_sees_nothing_of_it() throws Exception {
        String address = waiting("CM17-9900122");
        for (String login : new String[] {"intake", "reviewer", "worker", "claims-administrator"}) {
            Page page = BROWSER.signedIn(login);
            assertThat(page.navigate(address).status()).as(login).isEqualTo(403);
            assertThat(page.navigate("/deidentification").status()).as(login).isEqualTo(403);
        }
    }
}
