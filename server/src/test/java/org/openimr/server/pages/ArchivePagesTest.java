package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;
import static org.openimr.server.pages.Browser.pictureOnPaper;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.tables.TableMappings;
import org.openimr.server.RunningServer;
import org.openimr.server.archive.ArchiveFeed;
import org.openimr.server.archive.ImportOrder;
import org.openimr.server.archive.ImportWatch;
import org.openimr.server.archive.LetterImport;
import org.openimr.server.archive.NotedDocument;
import org.openimr.server.archive.TableImport;
import org.openimr.server.statistics.NewestEnded;
import org.openimr.server.statistics.NewestSnapshot;

/** Every page of the archive before anything is published, and then on the real letters; screen, telephone and paper. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArchivePagesTest {
    @RegisterExtension
    static final RunningServer SERVER = RunningServer.empty(Map.of("statistics.smallest-cell", "5"));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static final Map<String, String> IN_ENGLISH = Map.ofEntries(
            Map.entry("results", "/decisions"),
            Map.entry("nothing-found", "/decisions?q=zeppelin"),
            Map.entry("how-to-search", "/decisions/how-to-search"),
            Map.entry("choose", "/decisions/compare"),
            Map.entry("alerts", "/alerts?q=mri"),
            Map.entry("dataset", "/dataset"),
            Map.entry("story", "/statistics"),
            Map.entry("shares", "/statistics/items-by-broad-category"),
            Map.entry("outcomes", "/statistics/outcome-by-broad-category"),
            Map.entry("quartiles", "/statistics/days-from-assignment"),
            Map.entry("ended", "/statistics/ended-without-decision"),
            Map.entry("programs", "/statistics/other-programs"));

    private static final Map<String, String> IN_SPANISH = Map.of(
            "results-es", "/decisions?lang=es",
            "outcomes-es", "/statistics/outcome-by-broad-category?lang=es",
            "ended-es", "/statistics/ended-without-decision?lang=es",
            "programs-es", "/statistics/other-programs?lang=es",
            "story-es", "/statistics?lang=es");

    private static void look(Page page, String kind, Map<String, String> addresses) {
        addresses.forEach((name, address) -> look(page, kind + "-" + name, address));
    }

    private static void look(Page page, String name, String address) {
        page.navigate(address);
        good(page, name);
        pictureOnPaper(page, name);
    }

    @Test
    @Order(1)
    void with_nothing_published_every_page_says_so_and_draws_no_empty_chart() {
        counted();
        Page page = BROWSER.get().person();
        look(page, "empty", IN_ENGLISH);
        look(BROWSER.get().person(), "empty", IN_SPANISH);
        page.navigate("/statistics/items-by-broad-category");
        assertThat(page.locator(".st-reading").textContent()).startsWith("Nothing is published");
        assertThat(page.locator(".st-bars, .st-figure table").count()).isZero();
        page.navigate("/statistics/ended-without-decision");
        assertThat(page.locator("main").textContent()).contains("No case has ended before it was decided.");
        page.navigate("/statistics/other-programs");
        assertThat(page.locator("main").textContent()).contains("openimr import --table dmhc");
    }

    @Test
    @Order(2)
    void on_the_real_letters_every_page_is_in_order() throws Exception {
        importReal();
        Page page = BROWSER.get().person();
        page.navigate("/decisions");
        assertThat(page.locator("h1").textContent()).matches("2\\d\\d disputed treatments, decided");
        look(page, "real", IN_ENGLISH);
        look(BROWSER.get().person(), "real", IN_SPANISH);
        look(page, "real-found", "/decisions?q=lumbar+injection&sort=case");
        String decision = page.locator(".oi-row__title a").first().getAttribute("href");
        look(page, "real-decision", decision);
        page.locator("a:has-text('What each side cites')").click();
        good(page, "real-cited");
        look(page, "real-similar", decision.replace("#item-", "/items/") + "/similar");
        assertThat(page.request()
                        .get("/decisions/compare?item=CM99-0000001:1&item=CM99-0000002:1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void two_found_treatments_stand_side_by_side_at_an_address_that_stays() throws Exception {
        importReal();
        for (Page page : List.of(BROWSER.get().person(), BROWSER.get().personWithoutScripts())) {
            page.navigate("/decisions?q=lumbar+epidural&sort=case");
            Locator ticks = page.locator(".oi-rows > .oi-row > .oi-row__foot .oi-choose label");
            ticks.nth(0).click();
            page.locator("button:text-is('Compare two side by side')").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("One treatment is chosen; choose another");
            assertThat(page.locator("main a[href$='/similar']").count()).isEqualTo(1);
            page.goBack();
            ticks.nth(0).check();
            ticks.nth(1).check();
            page.locator("button:text-is('Compare two side by side')").click();
            page.waitForURL("**/decisions/compare?item=*&item=*");
            assertThat(page.locator("h1").textContent()).startsWith("Side by side: ");
            assertThat(page.locator(".cm-head").count()).isEqualTo(2);
            String address = page.locator(".oi-permanent a").getAttribute("href");
            page.navigate(address);
            assertThat(page.locator(".cm-head").count()).isEqualTo(2);
        }
    }

    @Test
    @Order(4)
    void like_decisions_lead_to_both_side_by_side_and_those_only_alike_stand_apart() throws Exception {
        importReal();
        Page page = BROWSER.get().person();
        page.navigate("/decisions?q=lumbar+epidural&sort=case");
        page.locator(".oi-row__title a").first().click();
        page.locator("a:has-text('How treatments like this one were decided')")
                .first()
                .click();
        page.waitForURL("**/items/*/similar");
        assertThat(page.locator("h1").textContent()).contains(" overturned, ");
        assertThat(page.locator("section[aria-labelledby='rows-title'] .oi-row").count())
                .isPositive();
        page.locator("a:has-text('Compare side by side')").first().click();
        page.waitForURL("**/decisions/compare?**");
        good(page, "real-compared");
        pictureOnPaper(page, "real-compared");
        page.navigate(page.url() + "&lang=es");
        assertThat(page.locator("h1").textContent()).startsWith("Lado a lado: ");
        good(page, "real-compared-es");
    }

    private static void counted() {
        SERVER.part(NewestSnapshot.class).refresh();
        SERVER.part(NewestEnded.class).refresh();
    }

    private static void importReal() throws Exception {
        LetterImport letters = new LetterImport(SERVER.part(DataSource.class), Optional.empty());
        Path corpus = corpus();
        letters.run(
                new ImportOrder(
                        "real letters",
                        "tester",
                        sources -> sources.walk(corpus.resolve("determinations")),
                        Optional.empty(),
                        LocalDate.of(2017, 3, 31)),
                new ImportWatch() {
                    @Override
                    public void at(long documents, long bytes) {}

                    @Override
                    public void noted(NotedDocument noted) {}
                });
        try (InputStream in = Files.newInputStream(corpus.resolve("dmhc.csv.gz"))) {
            new TableImport(SERVER.part(DataSource.class))
                    .run(TableMappings.builtIn("dmhc"), in, "some/folder/dmhc.csv.gz", "tester", false, _ -> {});
        }
        SERVER.part(ArchiveFeed.class).follow();
        counted();
    }

    private static Path corpus() throws IOException {
        Path corpus = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "corpus");
        if (!Files.isDirectory(corpus)) {
            String sentence = "The corpus of real letters is not at "
                    + corpus.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) Assertions.fail(sentence + "; CI requires it.");
            Assumptions.abort(sentence + "; skipped.");
        }
        return corpus;
    }
}
