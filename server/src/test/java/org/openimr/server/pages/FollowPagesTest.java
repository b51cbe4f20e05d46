package org.openimr.server.pages;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.RunningServer;

/** A party follows its own case in a real browser, and finds nothing of anyone else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowPagesTest {
    private static final Duration LETTERS_ARE_MADE = Duration.ofSeconds(60);

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void a_worker_sees_where_the_review_is_what_comes_next_and_why() {
        Page page = signedIn("worker");
        assertThat(page.locator("#own-cases li").count()).isEqualTo(1);
        good(page, "follow");
        page.locator("#own-cases a").click();
        page.waitForURL("**/follow/CM*");
        assertThat(page.locator("#where").textContent()).contains("independent physician");
        assertThat(page.locator("h2").allTextContents())
                .contains("What you can do now", "The next dates", "Letters to you", "Documents on file");
        page.locator(".oi-terms summary").first().click();
        assertThat(page.locator(".oi-terms[open] li").first().textContent()).contains("runs from");
        good(page, "follow-case");
    }

    @Test
    void the_door_on_the_home_page_leads_through_the_sign_in_to_the_own_review() {
        Page page = BROWSER.get().person();
        page.navigate("/");
        page.locator(".oi-doors a[href='/follow']").click();
        page.waitForURL("**/sign-in");
        page.locator("#username").fill("worker");
        page.locator("#password").fill("fictional-demo");
        page.locator("form[action='/sign-in'] button").click();
        page.waitForURL("**/follow**");
        assertThat(page.locator("#own-cases li").count()).isEqualTo(1);
    }

    @Test
    void a_worker_opens_a_letter_and_it_is_no_longer_new() {
        Page page = ownCase("worker");
        waitForLetters(page);
        var first = page.locator("#letters li").first();
        assertThat(first.textContent()).contains("not opened yet");
        String address = first.locator("a").getAttribute("href");
        var answer = page.request().get(SERVER.address().resolve(address).toString(), RequestOptions.create());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        page.reload();
        assertThat(page.locator("#letters li").first().textContent()).doesNotContain("not opened yet");
    }

    @Test
    void the_same_in_spanish() {
        Page page = ownCase("worker");
        page.navigate(page.url() + "?lang=es");
        assertThat(page.locator("h1").textContent()).startsWith("Revisión CM");
        assertThat(page.locator("#where").textContent()).contains("médico independiente");
        good(page, "follow-case-es");
    }

    @Test
    void a_party_finds_just_the_forms_that_are_its_own() {
        assertThat(ownCase("physician").locator(".oi-action").count()).isZero();
        assertThat(ownCase("worker").locator(".oi-action summary").allTextContents())
                .containsExactly("Withdraw my application, or a part of it");
        assertThat(ownCase("claims-administrator").locator(".oi-action summary").allTextContents())
                .containsExactly(
                        "Report that items need no review any more", "Report a change of the claims administrator");
    }

    @Test
    void a_claims_administrator_is_offered_the_grounds_that_are_its_own_to_report() {
        assertThat(ownCase("claims-administrator")
                        .locator("#do-terminate-items")
                        .textContent())
                .contains("We authorized the treatment", "A settlement or award resolved the dispute")
                .doesNotContain("the applicant withdrew");
    }

    @Test
    void a_withdrawal_without_an_item_is_refused_in_spanish() {
        Page page = ownCase("worker");
        page.navigate(page.url() + "?lang=es");
        page.locator("details:has(#do-terminate-items) summary").click();
        good(page, "follow-withdraw-es");
        page.locator("#do-terminate-items button[type=submit]").click();
        assertThat(page.locator("#refusal").textContent())
                .contains("Falta algo o no se puede leer.", "Elija y llene todo");
        good(page, "follow-withdraw-refused-es");
    }

    @Test
    void a_refusal_is_said_on_the_partys_own_page_and_what_was_typed_stays() {
        Page page = ownCase("claims-administrator");
        Locator form = page.locator("#do-report-administrator-change");
        page.locator("details:has(#do-report-administrator-change) summary").click();
        form.evaluate("form => form.noValidate = true");
        page.locator("#report-administrator-change-name").fill("Fictional Mutual West");
        form.locator("button[type=submit]").click();
        assertThat(page.locator("#refusal").textContent()).contains("API-102");
        assertThat(page.locator("#report-administrator-change-name").inputValue())
                .isEqualTo("Fictional Mutual West");
        assertThat(page.locator("#report-administrator-change-effectiveOn-error")
                        .isVisible())
                .isTrue();
        good(page, "follow-refused");
    }

    @Test
    void nothing_of_the_work_or_of_the_reviewer_is_shown() {
        Page page = ownCase("claims-administrator");
        assertThat(page.content())
                .doesNotContain("Quillfeather", "Thistlewood", "Caldera", "draft", "New weakness was found");
    }

    @Test
    void the_case_of_somebody_else_is_not_there() {
        Page page = signedIn("worker");
        String own = Objects.requireNonNull(page.locator("#own-cases a").first().getAttribute("href"));
        Response other = page.navigate("/follow/CM26-9999999");
        assertThat(other.status()).isEqualTo(404);
        String foreign = someCaseBut(own.substring(own.lastIndexOf('/') + 1));
        assertThat(page.navigate("/follow/" + foreign).status()).isEqualTo(404);
        assertThat(page.navigate("/follow/" + foreign + "/letters/ACKNOWLEDGEMENT/1")
                        .status())
                .isEqualTo(404);
        BROWSER.get().complaints();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-manager", "reviewer", "regulator"})
    void staff_has_nothing_to_follow(String login) {
        Page page = BROWSER.signedIn(login);
        page.waitForURL("**/queue**");
        assertThat(page.navigate("/follow").status()).isEqualTo(403);
        BROWSER.get().complaints();
    }

    private String someCaseBut(String own) {
        Page page = BROWSER.signedIn("case-manager");
        page.waitForURL("**/queue**");
        return page.locator(".oi-queue tbody th a").allTextContents().stream()
                .map(String::strip)
                .filter(number -> !number.equals(own))
                .findFirst()
                .orElseThrow();
    }

    private Page ownCase(String login) {
        Page page = signedIn(login);
        page.locator("#own-cases a").first().click();
        page.waitForURL("**/follow/CM*");
        return page;
    }

    /** They are made by a job, soon after the event. */
    private static void waitForLetters(Page page) {
        long until = System.nanoTime() + LETTERS_ARE_MADE.toNanos();
        while (page.locator("#letters li").count() == 0 && System.nanoTime() < until) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("#letters li").count()).isPositive();
    }

    private static Page signedIn(String login) {
        Page page = BROWSER.signedIn(login);
        page.waitForURL("**/follow");
        return page;
    }
}
