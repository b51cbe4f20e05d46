package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Sex;
import org.openimr.process.Actor;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.quality.Quality;
import org.openimr.process.review.ItemDecision;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.QualityView;
import org.openimr.server.desk.DeskPages;
import org.openimr.server.security.Accounts;

/** A draft on its way out: first look, second look, sign-off, issue, and a blind review beside it. */
class QualityPagesTest {
    /** Everything is drawn. */
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of(
            "quality.second-look.every", "100",
            "quality.sign-off", "all",
            "quality.blind-review", "100",
            "quality.smallest-cell", "2"));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final String SECRET = "zanzibarine findings";

    private static Actor actor(String login, Role role) {
        return new Actor(SERVER.part(Accounts.class).idOf(login).orElseThrow().toString(), role);
    }

    private static ItemDecision decided(int item, Outcome outcome, String rationale) {
        Basis basis = new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        "Low Back Complaints 2004, Section(s): Initial Care",
                        List.of(new GuidelineCitation.Source(
                                "MTUS",
                                Optional.of("Low Back Complaints"),
                                OptionalInt.of(2004),
                                OptionalInt.empty(),
                                List.of("Initial Care"),
                                List.of())))),
                Optional.empty());
        return new ItemDecision(item, outcome, basis, basis, rationale, OptionalInt.empty());
    }

    /** Item 1 is right; the last sentence of item 2 says the contrary of its outcome. */
    private static CaseNumber handedOver() {
        CaseNumber number = FictionalReview.withTwoFiles(SERVER, "reviewer");
        FictionalCases cases = new FictionalCases(SERVER);
        Actor reviewer = actor("reviewer", Role.REVIEWER);
        Instant now = Instant.now();
        cases.give(
                number,
                reviewer,
                new WriteCaseSummary(
                        now,
                        new ClinicalCaseSummary(
                                "The injured worker is a 44 year old female with low back pain and " + SECRET + ".",
                                new Patient(OptionalInt.of(44), Optional.of(Sex.FEMALE), Optional.empty()),
                                List.of(),
                                Optional.empty())));
        cases.give(
                number,
                reviewer,
                new DecideItem(
                        now,
                        decided(
                                1,
                                Outcome.OVERTURNED,
                                "The progress report shows " + SECRET
                                        + " of the lumbar spine. The requested MRI is medically necessary.")));
        cases.give(
                number,
                reviewer,
                new DecideItem(
                        now,
                        decided(
                                2,
                                Outcome.UPHELD,
                                "The claimant had therapy. The therapy notes show " + SECRET
                                        + " and 12 visits of physical therapy of the lumbar spine. The requested therapy is"
                                        + " medically necessary.")));
        cases.give(number, reviewer, new SubmitDraft(now));
        return number;
    }

    private static CaseView view(CaseNumber number) {
        return SERVER.part(CaseQueries.class)
                .oneCase(actor("quality", Role.QUALITY), number, Instant.now())
                .orElseThrow();
    }

    private static Quality quality(CaseNumber number) {
        return view(number).quality().map(QualityView::quality).orElseThrow();
    }

    private static Page letter(String login, CaseNumber number) {
        Page page = BROWSER.signedIn(login);
        page.waitForURL("**/queue**");
        page.navigate("/quality/" + number);
        return page;
    }

    private static String main(Page page) {
        return page.locator("main").textContent();
    }

    @Test
    void a_drawn_letter_leaves_after_two_looks_and_a_signature() {
        CaseNumber number = handedOver();
        Page first = letter("quality", number);
        assertThat(first.locator("h1").textContent()).contains("First look");
        first.keyboard().press("n");
        assertThat(first.evaluate("() => document.activeElement.id")).isEqualTo("finding-1");
        assertThat(first.locator(".ql-mark").count()).isPositive();
        first.locator("label[for=reason-1]").click();
        assertThat(first.locator("#reasons").inputValue()).isNotBlank();
        good(first, "quality-letter");

        first.locator("button[value=release]").click();
        first.waitForSelector("#refusal");
        assertThat(main(first)).contains("IMR-151");
        int blocking = first.locator(".ql-note--blocking").count();
        assertThat(blocking).isPositive();
        for (int i = 0; i < blocking; i++) {
            first.locator(".ql-note--blocking input.usa-input").nth(i).fill("Read with the file (fictional).");
        }
        first.locator("button[value=release]").click();
        first.waitForURL("**/quality/" + number);
        assertThat(main(first)).contains("Set aside by you: Read with the file (fictional).");
        assertThat(first.locator("button[value=release]").count()).isZero();
        assertThat(first.locator("button[value=may-leave]").count()).isZero();

        Page second = letter("medical-director", number);
        assertThat(second.locator("h1").textContent()).contains("Second look");
        second.locator("button[value=may-leave]").click();
        second.waitForSelector("#refusal");
        assertThat(main(second)).contains("QUAL-102");
        second.locator("#words").fill("The set-aside finding is right to be set aside.");
        good(second, "quality-second-look");
        second.locator("button[value=may-leave]").click();
        second.waitForSelector("button[value=sign]");
        second.locator("button[value=sign]").click();
        second.waitForSelector("button[value=release]");

        first.reload();
        assertThat(main(first)).contains("Signed by the medical director").doesNotContain("Quillfeather");
        first.locator("button[value=release]").click();
        first.waitForLoadState();
        assertThat(view(number).stage()).isEqualTo(Stage.DETERMINED);
    }

    @Test
    void a_draft_goes_back_with_the_ticked_findings_as_reasons() {
        CaseNumber number = handedOver();
        Page page = letter("quality", number);
        page.locator("label[for=reason-1]").click();
        page.locator("#reasons").fill(page.locator("#reasons").inputValue() + "\nPlease cite the page.");
        page.locator("button[value=return]").click();
        page.waitForLoadState();
        assertThat(view(number).stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(view(number).returnReasons()).hasSize(2).last().isEqualTo("Please cite the page.");
    }

    @Test
    void what_was_sent_before_the_case_changed_does_nothing() {
        CaseNumber number = handedOver();
        Page page = letter("quality", number);
        Page other = letter("medical-director", number);
        other.locator("#reasons").fill("Cite the page.");
        other.locator("button[value=return]").click();
        other.waitForLoadState();
        page.locator("#reasons").fill("Mend item 2.");
        page.locator("button[value=return]").click();
        page.waitForSelector("#refusal");
        assertThat(main(page)).contains("QUAL-103");
        assertThat(view(number).returnReasons()).containsExactly("Cite the page.");
    }

    @Test
    void a_second_reviewer_decides_blind_and_no_answer_shows_what_the_first_found() {
        CaseNumber number = handedOver();
        Page second = BROWSER.signedIn("second-reviewer");
        second.waitForURL("**/queue**");
        assertThat(second.request().get("/quality/" + number + "/blind").status())
                .isEqualTo(404);
        Page director = letter("medical-director", number);
        director.locator("#reviewer")
                .selectOption(SERVER.part(Accounts.class)
                        .idOf("reviewer")
                        .map(UUID::toString)
                        .orElseThrow());
        director.locator("label[for=attested]").click();
        director.locator("form[action$=blind-reviewer] button").click();
        director.waitForSelector("#refusal");
        assertThat(main(director)).contains("IMR-208");
        director.locator("#reviewer")
                .selectOption(SERVER.part(Accounts.class)
                        .idOf("second-reviewer")
                        .map(UUID::toString)
                        .orElseThrow());
        director.locator("label[for=attested]").click();
        director.locator("form[action$=blind-reviewer] button").click();
        director.waitForURL("**/quality/" + number);

        everythingOfTheSecondReviewerIsBlind(second, number);

        Page blind = second;
        blind.navigate("/quality");
        blind.locator("a:has-text('" + number + "')").click();
        theFileIsReadAsAtTheDesk(blind);
        good(blind, "quality-blind");
        for (int item = 1; item <= 2; item++) {
            blind.locator("label[for=outcome-" + item + "-UPHELD]").click();
            blind.locator("#reason-" + item).fill("No criterion is documented as met (fictional).");
        }
        blind.locator("main form[method=post] button").click();
        blind.waitForURL("**/quality");
        assertThat(quality(number).blind().orElseThrow().given().orElseThrow().outcomes())
                .hasSize(2);
        everythingOfTheSecondReviewerIsBlind(second, number);
        nobodyElseReadsOfIt(number);
    }

    /** By keys alone: search, the next hit, the next page, and from the pages to the outcomes. */
    private static void theFileIsReadAsAtTheDesk(Page blind) {
        blind.waitForSelector("#desk[data-ready]");
        blind.keyboard().press("/");
        blind.keyboard().type("modified duty");
        blind.keyboard().press("Enter");
        blind.waitForSelector("#hits button");
        assertThat(blind.locator("#hits-say").textContent()).contains("on 8 pages");
        assertThat(blind.locator("#goto").inputValue()).isEqualTo("1");
        blind.locator("#pane-pages").focus();
        blind.keyboard().press("j");
        assertThat(blind.locator("#goto").inputValue()).isEqualTo("2");
        blind.waitForSelector(".dk-page[data-drawn] .dk-box--hit");
        blind.keyboard().press("2");
        assertThat(blind.evaluate("document.activeElement.id")).isEqualTo("pane-work");
        blind.keyboard().press("l");
    }

    private static void everythingOfTheSecondReviewerIsBlind(Page second, CaseNumber number) {
        List<String> paths = new ArrayList<>(List.of(
                "/quality",
                "/queue",
                "/quality/" + number,
                "/quality/agreement",
                "/quality/" + number + "/blind",
                "/quality/" + number + "/blind/contents",
                "/quality/" + number + "/blind/search?q=zanzibarine",
                "/cases/" + number,
                "/cases/" + number + "/as-of",
                "/cases/" + number + "/letter.pdf",
                "/cases/" + number + "/records",
                "/desk/" + number,
                "/desk/" + number + "/contents",
                "/desk/" + number + "/sign",
                "/api/v1/queue",
                "/api/v1/cases/" + number,
                "/api/v1/cases/" + number + "/letter.txt"));
        SERVER.part(DeskPages.class).file(number).forEach(sheets -> {
            String first = "/quality/" + number + "/blind/files/"
                    + sheets.document().file().value() + "/pages/1";
            paths.addAll(List.of(first + ".pdf", first + ".png", first + "/lines"));
        });
        for (String path : paths) {
            String text = path.startsWith("/api/")
                    ? SERVER.client("second-reviewer").get(path).text()
                    : second.request().get(path).text();
            assertThat(text).as(path).doesNotContain(SECRET, "OVERTURNED\" checked", "progress report shows");
        }
        assertThat(second.request().get("/cases/" + number).status()).isEqualTo(404);
        assertThat(second.request().get("/desk/" + number).status()).isEqualTo(404);
        assertThat(SERVER.client("second-reviewer")
                        .get("/api/v1/cases/" + number)
                        .status())
                .isEqualTo(404);
    }

    /** That there is a blind review is for those who answer for quality alone. */
    private static void nobodyElseReadsOfIt(CaseNumber number) {
        for (String login : List.of("intake", "case-manager", "regulator", "reviewer")) {
            assertThat(SERVER.client(login).get("/api/v1/cases/" + number).text())
                    .as(login)
                    .contains(number.value())
                    .doesNotContain("blind", "BlindReview", "second look", "DraftSampled");
        }
        assertThat(SERVER.client("quality").get("/api/v1/cases/" + number).text())
                .contains("BlindReviewRecorded");
    }

    @Test
    void the_list_and_the_report_can_be_used_by_everyone() {
        handedOver();
        Page page = BROWSER.signedIn("quality");
        page.waitForURL("**/queue**");
        page.navigate("/quality");
        assertThat(page.locator("tbody tr").count()).isPositive();
        good(page, "quality-list");
        page.navigate("/quality/agreement?from=2026-01-01&to=2026-12-31");
        good(page, "quality-agreement");
    }
}
