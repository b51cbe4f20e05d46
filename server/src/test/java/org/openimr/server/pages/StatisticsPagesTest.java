package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.archive.statistics.Answer;
import org.openimr.archive.statistics.AnswerText;
import org.openimr.archive.statistics.Condition;
import org.openimr.archive.statistics.Statistics;
import org.openimr.archive.statistics.StatisticsQuery;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.EndReason;
import org.openimr.server.cases.EndedTable;
import org.openimr.server.statistics.EndedText;
import org.openimr.server.statistics.KeptSnapshot;
import org.openimr.server.statistics.NewestEnded;
import org.openimr.server.statistics.NewestSnapshot;

class StatisticsPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    private static KeptSnapshot newest() {
        NewestSnapshot newest = SERVER.part(NewestSnapshot.class);
        newest.refresh();
        return newest.get().orElseThrow();
    }

    @BeforeEach
    void there_is_a_snapshot() {
        assertThat(newest().identity().counts().items()).isPositive();
    }

    @Test
    void the_story_has_five_charts_each_with_its_table_definition_question_and_hash() {
        Page page = BROWSER.get().person();
        page.navigate("/statistics");
        assertThat(page.locator("h1").innerText()).contains(" disputed treatments were overturned (");
        assertThat(page.locator(".st-chapter").count()).isEqualTo(5);
        for (String part : List.of(".st-reading", ".st-bars", "table", ".st-question__text", ".st-links a"))
            assertThat(page.locator(".st-chapter " + part).count()).as(part).isEqualTo(5);
        assertThat(page.locator("main").textContent())
                .contains(newest().identity().hash().hex());
        good(page, "statistics");
    }

    @Test
    void the_download_and_the_table_on_the_page_say_what_the_command_says() {
        Page page = BROWSER.get().person();
        for (StatisticsQuery query : Statistics.queries()) {
            Answer answer = Statistics.answer(query, newest().table(query));
            assertThat(page.request()
                            .get("/statistics/" + query.name() + "/table.csv")
                            .text())
                    .as(query.name())
                    .isEqualTo(AnswerText.csv(answer));
        }
        StatisticsQuery query = Statistics.query("outcome-by-broad-category").orElseThrow();
        page.navigate("/statistics/outcome-by-broad-category");
        List<String> numbers = page.locator("tbody td.ql-number").allTextContents();
        String text = AnswerText.text(Statistics.answer(query, newest().table(query)));
        assertThat(numbers)
                .hasSizeGreaterThan(10)
                .allSatisfy(number -> assertThat(text).contains(number));
        good(page, "statistics-one");
    }

    @Test
    void the_address_keeps_what_the_figures_are_narrowed_to() {
        Page page = BROWSER.get().person();
        page.navigate("/statistics?category=drug");
        assertThat(page.locator(".st-question__text").first().textContent()).contains("where category under drug");
        page.locator(".st-chapter h2 a").nth(1).click();
        page.waitForURL("**/statistics/outcomes-of-items?category=drug");
        StatisticsQuery asked = Statistics.query("outcomes-of-items")
                .orElseThrow()
                .also(List.of(new Condition.Under("category", "drug")));
        assertThat(page.request()
                        .get("/statistics/outcomes-of-items/table.csv?category=drug")
                        .text())
                .isEqualTo(AnswerText.csv(Statistics.answer(asked, newest().letters())));
        page.navigate("/statistics?from=x&to=20166&category=%3Cb%3E&specialty=%00");
        assertThat(page.locator(".st-question__text").first().textContent()).doesNotContain("where");
    }

    @Test
    void in_spanish_the_figures_are_the_same_and_the_words_are_not() {
        Page page = BROWSER.get().person();
        page.navigate("/statistics/outcome-by-year?lang=en");
        List<String> english = page.locator("tbody td").allTextContents();
        page.navigate("/statistics/outcome-by-year?lang=es");
        assertThat(page.locator("h1").innerText()).isEqualTo("Resultado por año");
        assertThat(page.locator("tbody td.ql-number").allTextContents())
                .isEqualTo(english.stream()
                        .filter(cell -> cell.matches("[0-9.,]+( %)?"))
                        .toList());
        good(page, "statistics-spanish");
        page.navigate("/statistics?lang=es");
        good(page, "statistics-story-spanish");
    }

    @Test
    void cases_without_a_decision_are_reasons_and_counts_and_a_small_count_is_nowhere() {
        NewestEnded ended = SERVER.part(NewestEnded.class);
        ended.refresh();
        EndedTable table = ended.get().orElseThrow().table();
        assertThat(table.reasons()).extracting(EndReason::code).contains("INELIGIBLE-LATE");
        Page page = BROWSER.get().person();
        page.navigate("/statistics");
        page.locator("a:text-is('Cases that ended without a decision')").click();
        page.waitForURL("**/statistics/ended-without-decision");
        assertThat(page.locator("main").textContent())
                .contains("A count from 1 to " + (table.smallest() - 1) + " is not shown");
        assertThat(page.locator("tbody td").allTextContents())
                .hasSize(2 * (table.reasons().size() + 1))
                .allMatch("not shown"::equals);
        assertThat(page.request()
                        .get("/statistics/ended-without-decision/table.csv")
                        .text())
                .isEqualTo(EndedText.csv(table))
                .contains("INELIGIBLE-LATE,Ineligible: received after the filing limit,not shown,not shown\n");
        good(page, "statistics-ended");
        page.navigate("/statistics/ended-without-decision?lang=es");
        assertThat(page.locator("tbody th").first().textContent()).startsWith("Inelegible: ");
        good(page, "statistics-ended-es");
    }

    @Test
    void an_unknown_question_is_not_found() {
        Page page = BROWSER.get().person();
        assertThat(page.request().get("/statistics/outcome-by-moon").status()).isEqualTo(404);
        assertThat(page.request().get("/statistics/outcome-by-moon/table.csv").status())
                .isEqualTo(404);
    }

    @Test
    void a_page_says_of_a_question_what_the_question_says_of_itself() throws IOException {
        Properties english = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src", "main", "resources", "messages.properties"), StandardCharsets.UTF_8)) {
            english.load(in);
        }
        for (StatisticsQuery query : Statistics.queries()) {
            assertThat(english.getProperty("statistics.title." + query.name())).isEqualTo(query.title());
            assertThat(english.getProperty("statistics.definition." + query.name()))
                    .isEqualTo(query.definition());
        }
    }

    @Test
    void a_new_snapshot_is_made_only_when_something_was_published() {
        NewestSnapshot newest = SERVER.part(NewestSnapshot.class);
        newest.refresh();
        assertThat(newest.refresh()).isFalse();
    }
}
