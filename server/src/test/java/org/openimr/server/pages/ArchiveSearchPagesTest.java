package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.server.RunningServer;

/** The archive's search in a browser, on a few fictional letters of earlier years. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveSearchPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("statistics.smallest-cell", "4"));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @BeforeAll
    void publish() {
        ArchiveIndex archive = SERVER.part(ArchiveIndex.class);
        archive.add(letter(1, 2016, item(1, "Lumbar facet injection at L4-5", Outcome.UPHELD, "Low Back")));
        archive.add(letter(
                2,
                2017,
                item(1, "Lumbar facet injections at L4-5 and L5-S1", Outcome.UPHELD, "Low Back"),
                item(2, "Lumbar facet injections, fluoroscopic guidance", Outcome.UPHELD, "Low Back"),
                item(3, "MRI of the left knee", Outcome.OVERTURNED, "Knee & Leg")));
        archive.add(letter(3, 2017, item(1, "Bilateral lumbar facet injection", Outcome.OVERTURNED, "Pain")));
        archive.add(letter(4, 2017, item(1, "Lumbar epidural steroid injection", Outcome.UPHELD, "Low Back")));
        archive.commit();
    }

    /** How were lumbar facet injections decided in 2017, and citing what? */
    @Test
    void a_newcomer_finds_how_and_on_what_in_three_steps() {
        for (Page page : List.of(BROWSER.get().person(), BROWSER.get().personWithoutScripts())) {
            page.navigate("/");
            page.locator("#q").fill("lumbar facet injections");
            page.keyboard().press("Enter"); // one
            page.waitForURL("**/decisions?q=*");
            value(page, "Year of the decision", "2017").click(); // two
            page.waitForURL("**year=2017**");
            assertThat(page.locator("h1").textContent()).startsWith("3 disputed treatments");
            assertThat(page.locator(".oi-split__words strong").allTextContents())
                    .containsExactly("1", "2");
            assertThat(value(page, "Guideline chapter", "Low Back")
                            .locator(".oi-facet__count")
                            .textContent())
                    .isEqualTo("2");
            value(page, "Guideline chapter", "Low Back").click(); // three: those that cite it
            page.waitForURL("**section=**");
            assertThat(page.locator("h1").textContent()).startsWith("2 disputed treatments");
        }
    }

    private static Locator value(Page page, String facet, String value) {
        return page.locator("#answer section", new Page.LocatorOptions().setHasText(facet))
                .locator(".oi-facet__value", new Locator.LocatorOptions().setHasText(value))
                .first();
    }

    @Test
    void further_items_of_a_letter_are_folded_under_its_first() {
        Page page = BROWSER.get().personWithoutScripts();
        page.navigate("/decisions?q=case:CM17-0000002&sort=case");
        assertThat(page.locator(".oi-rows > .oi-row").count()).isEqualTo(1);
        page.locator(".oi-row__folded summary").click();
        assertThat(page.locator(".oi-row__folded .oi-row__title").last().textContent())
                .contains("MRI of the left knee");
        good(page, "results-folded");
    }

    @Test
    void a_treatment_opens_to_its_kinds_and_one_of_them_takes_its_place() {
        Page page = BROWSER.get().personWithoutScripts();
        page.navigate("/decisions?q=case:CM17*");
        value(page, "Treatment", "Injections").click();
        page.waitForURL("**treatment=injection**");
        value(page, "Treatment", "Facet joint injection").click();
        page.waitForURL("**treatment=injection%2Ffacet**");
        assertThat(page.locator(".oi-chosen__tag").allTextContents())
                .singleElement()
                .asString()
                .contains("Treatment: Facet joint injection");
        good(page, "results-treatment");
    }

    @Test
    void a_mistyped_word_is_told_and_can_be_chosen() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions?q=epidurral");
        assertThat(page.locator(".oi-notice").first().textContent()).contains("“epidural” was searched for instead");
        good(page, "results-mistyped");
        page.locator(".oi-notice a").click();
        page.waitForURL("**/decisions?q=epidural");
        assertThat(page.locator(".oi-row mark").first().textContent()).isEqualTo("epidural");
    }

    @Test
    void every_example_of_the_help_is_searched_without_a_complaint() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions");
        page.locator("a[href$='/decisions/how-to-search']").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("How to search");
        good(page, "how-to-search");
        List<String> addresses = page.locator("main li a code").locator("..").all().stream()
                .map(example -> example.getAttribute("href"))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(20);
        for (String address : addresses) {
            page.navigate(address);
            assertThat(page.locator(".usa-alert").count()).as(address).isZero();
            assertThat(page.locator(".oi-notice").allTextContents())
                    .as(address)
                    .noneMatch(notice -> notice.contains("no field") || notice.contains("nothing to look up"));
        }
    }

    private static Issue item(int number, String service, Outcome outcome, String chapter) {
        GuidelineCitation cited = new GuidelineCitation(
                Kind.NON_MTUS,
                "Official Disability Guidelines, " + chapter,
                List.of(new Source(
                        "Official Disability Guidelines",
                        Optional.of(chapter),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        List.of())));
        return new Issue(
                number,
                service,
                Optional.empty(),
                Optional.of(outcome),
                Optional.of(Basis.nothingCited()),
                Optional.of(new Basis(Optional.of(false), List.of(cited), Optional.empty())),
                Optional.of("Fictional. The criteria of the guideline were weighed for this item."),
                OptionalInt.empty());
    }

    private static PublishedDetermination letter(int serial, int year, Issue... items) {
        CaseNumber number = new CaseNumber("CM17-%07d".formatted(serial));
        Determination determination = new Determination(
                Family.DWC_MAXIMUS_2016_17,
                Optional.of(number),
                new KeyDates(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(year, 3, serial)),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty(),
                new ReviewerQualifications(
                        List.of("California"),
                        List.of("Pain Medicine"),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                new ClinicalCaseSummary(
                        "A fictional worker of 44 with back pain.",
                        new Patient(OptionalInt.of(44), Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()),
                List.of(items));
        return new PublishedDetermination(
                PublishedId.of(number), determination, LocalDate.of(2017, 5, 1), LetterCopies.none());
    }
}
