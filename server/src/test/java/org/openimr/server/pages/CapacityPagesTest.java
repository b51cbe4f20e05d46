package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.pages.Browser.good;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.panel.register.License;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.server.RunningServer;
import org.openimr.server.panel.register.Register;

/** The demonstration's cases against its reviewers, and their outcomes under pseudonyms. */
class CapacityPagesTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("statistics.smallest-cell", "3"));

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    /** All that tells who a reviewer is. */
    private static List<String> traits() {
        List<String> traits = SERVER.part(Register.class).now().files().stream()
                .flatMap(CapacityPagesTest::traits)
                .toList();
        assertThat(traits).hasSizeGreaterThan(20);
        return traits;
    }

    private static Stream<String> traits(ReviewerFile file) {
        return Stream.of(
                        Stream.of(
                                file.id().value().toString(),
                                file.person().given(),
                                file.person().family()),
                        file.person().numbers().stream().map(number -> number.value()),
                        file.entries().stream()
                                .map(entry -> entry.credential())
                                .filter(License.class::isInstance)
                                .map(License.class::cast)
                                .map(License::number))
                .flatMap(all -> all);
    }

    @Test
    void capacity_answers_in_its_title_and_is_the_same_with_the_same_seed() {
        Page page = BROWSER.signedIn("case-manager");
        page.navigate("/capacity?weekly=40&seed=17");
        assertThat(page.locator("h1").innerText()).startsWith("In ").contains(" will be late by ");
        assertThat(page.locator("main").innerText()).contains("seed 17").contains("would leave none late");
        assertThat(page.locator("td:has-text('first on')").count()).isPositive();
        good(page, "capacity");
        String first = page.locator("main").innerText();
        assertThat(traits()).allSatisfy(trait -> assertThat(first).doesNotContain(trait));
        page.reload();
        assertThat(page.locator("main").innerText()).isEqualTo(first);
        page.locator("#weekly").fill("0");
        page.locator("main form button").click();
        page.waitForLoadState();
        assertThat(page.url()).contains("weekly=0");
        assertThat(page.locator("main").innerText()).contains("0 applications a week");
        good(page, "capacity-nothing-comes");
    }

    @Test
    void outcomes_go_out_under_pseudonyms_and_nothing_tells_who_is_who() {
        Page page = BROWSER.signedIn("credentialing");
        page.navigate("/reviewers/outcomes");
        good(page, "reviewer-outcomes");
        String csv = page.request().get("/reviewers/outcomes.csv").text();
        assertThat(csv).startsWith("Reviewer").containsPattern("R-\\w{4}-\\d\\d");
        assertThat(traits()).allSatisfy(trait -> {
            assertThat(page.content()).doesNotContain(trait);
            assertThat(csv).doesNotContain(trait);
        });
    }
}
