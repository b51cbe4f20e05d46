package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.export.ExportColumn;
import org.openimr.server.RunningServer;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Results taken away, as a person and a program take them, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakeAwayPagesTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int HEAD_LINES = 5;

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void a_result_leads_to_files_with_all_its_rows() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions?q=therapy&sort=newest");
        int items = Integer.parseInt(page.locator("h1").textContent().replaceAll("^(\\d+).*", "$1"));
        assertThat(items).isPositive();
        String csv = page.locator("a:text-is('CSV')").getAttribute("href");
        APIResponse answer = page.request().get(csv);
        assertThat(answer.headers()).containsEntry("content-type", "text/csv;charset=UTF-8");
        assertThat(answer.headers()).containsEntry("openimr-found", Integer.toString(items));
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment; filename=\"decisions-20");
        String text = answer.text();
        assertThat(text.lines().findFirst().orElse("")).endsWith("/decisions?q=therapy&sort=newest\"");
        assertThat(text.lines().filter(line -> line.startsWith("\"CM")).count()).isEqualTo(items);
        String lines = page.request()
                .get(page.locator("a:text-is('JSON lines')").getAttribute("href"))
                .text();
        assertThat(lines.lines().count()).isEqualTo(items + 1L);
        byte[] parquet = page.request()
                .get(page.locator("a:text-is('Parquet')").getAttribute("href"))
                .body();
        assertThat(new String(parquet, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    }

    @Test
    void a_file_of_a_search_that_is_refused_says_why() {
        APIResponse answer = BROWSER.get().person().request().get("/decisions.csv?q=" + "x".repeat(1001));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("ARCH-201");
    }

    @Test
    void a_result_leads_to_a_feed_with_the_newest_first_that_a_reader_need_not_load_twice() throws Exception {
        Page page = BROWSER.get().person();
        page.navigate("/decisions?q=therapy");
        String feed = page.locator("a[type='application/atom+xml']").getAttribute("href");
        APIResponse answer = page.request().get(feed);
        assertThat(answer.headers().get("content-type")).startsWith("application/atom+xml");
        Element read = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body()))
                .getDocumentElement();
        NodeList entries = read.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isPositive();
        Element first = (Element) entries.item(0);
        String id = first.getElementsByTagNameNS(ATOM, "id").item(0).getTextContent();
        assertThat(id).matches("urn:openimr:item:CM\\d{2}-\\d{7}:\\d+");
        page.navigate("/decisions?q=therapy&sort=newest");
        String row = page.locator(".oi-row__title a").first().getAttribute("href");
        assertThat(row).isEqualTo(id.replaceFirst("^urn:openimr:item:(.*):(\\d+)$", "/decisions/$1#item-$2"));
        APIResponse again = page.request()
                .get(
                        feed,
                        RequestOptions.create()
                                .setHeader("If-None-Match", answer.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(page.request()
                        .get("/guidelines/citing.atom?section=odg%2Fpain")
                        .status())
                .isEqualTo(200);
        assertThat(page.request().get("/guidelines/citing.atom?section=No").status())
                .isEqualTo(404);
    }

    @Test
    void where_no_email_goes_out_the_page_says_so_and_offers_the_feed() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions?q=therapy&year=2016");
        page.locator("a:text-is('e-mail when there are new ones')").click();
        page.waitForURL("**/alerts?**");
        assertThat(page.locator("main").textContent()).contains("sends no e-mail", "therapy, year: 2016");
        assertThat(page.locator("form[action='/alerts']").count()).isZero();
        good(page, "alerts-off");
        page.navigate("/alerts?section=odg%2Fpain&lang=es");
        assertThat(page.locator("h1").textContent()).isEqualTo("Reciba avisos de nuevas decisiones");
        good(page, "alerts-section-es");
    }

    @Test
    void a_link_that_is_old_says_so_and_looks_the_same_as_one_that_never_was() {
        Page page = BROWSER.get().person();
        page.navigate("/alerts/" + "A".repeat(43) + "/confirm");
        assertThat(page.locator("h1").textContent()).isEqualTo("There is no alert to confirm");
        good(page, "alerts-unknown");
        page.navigate("/alerts/nothing/end");
        assertThat(page.locator("h1").textContent()).isEqualTo("This alert has ended");
        page.navigate("/alerts/asked");
        good(page, "alerts-asked");
    }

    @Test
    void a_decision_leads_to_what_it_cites_and_to_an_alert_on_it() {
        Page page = BROWSER.get().person();
        page.navigate("/decisions");
        page.navigate(page.locator(".oi-row__title a").first().getAttribute("href"));
        page.locator("a:text-is('What each side cites, section by section')").click();
        page.waitForURL("**/cited");
        good(page, "cited");
        page.locator("a:text-is('follow it')").first().click();
        page.waitForURL("**/alerts?section=**");
        assertThat(page.locator("main").textContent()).contains("that cite this section of a guideline");
    }

    @Test
    void the_page_of_the_data_says_what_each_column_means_in_both_languages() {
        Page page = BROWSER.get().person();
        page.navigate("/dataset");
        assertThat(page.locator(".oi-facts dt code").allTextContents())
                .containsExactlyElementsOf(List.of(ExportColumn.values()).stream()
                        .map(ExportColumn::heading)
                        .toList());
        assertThat(page.locator(".oi-facts dd").allTextContents().stream().map(said -> said.replace('’', '\'')))
                .containsExactlyElementsOf(Stream.of(ExportColumn.values())
                        .map(ExportColumn::meaning)
                        .toList());
        good(page, "dataset");
        page.navigate("/dataset?lang=es");
        assertThat(page.locator("h1").textContent()).isEqualTo("Las decisiones como datos");
        good(page, "dataset-es");
    }

    @Test
    void the_examples_run_as_they_stand(@TempDir Path folder) throws Exception {
        Page page = BROWSER.get().person();
        page.navigate("/dataset");
        List<String> examples = page.locator("pre code").allTextContents();
        Path program = Files.writeString(folder.resolve("example.py"), examples.get(1));
        String python = run(folder, "python3", program.toString());
        assertThat(python).matches("(?s)\\d+ items, \\d+ overturned\\s*").doesNotStartWith("0 ");
        run(folder, "sh", "-c", examples.get(0));
        assertThat(Files.readString(folder.resolve("decisions.csv"))
                        .lines()
                        .skip(HEAD_LINES)
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("decision,item,"));
    }

    private static String run(Path folder, String... command) throws Exception {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (java.io.IOException e) {
            return Assumptions.abort(command[0] + " is not on this machine; skipped.");
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
