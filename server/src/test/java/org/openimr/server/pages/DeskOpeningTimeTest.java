package org.openimr.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.server.RunningServer;

/** How long it takes until a desk with 400 pages can be worked at, and until its first page is drawn. */
@Tag("long")
class DeskOpeningTimeTest {
    private static final int PAGES = 400;
    private static final int LINES = 45;
    private static final int RUNS = 6;
    private static final Duration MOST = Duration.ofSeconds(30);

    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @RegisterExtension
    static final RunningBrowser BROWSER = new RunningBrowser(SERVER);

    @Test
    void a_desk_with_four_hundred_pages_is_opened() {
        CaseNumber number = FictionalReview.withDocument(
                SERVER,
                "reviewer",
                "file.pdf",
                LocalDate.of(2026, 3, 3),
                IntStream.rangeClosed(1, PAGES)
                        .mapToObj(DeskOpeningTimeTest::lines)
                        .toList());
        Page page = BROWSER.signedIn("reviewer");
        page.waitForURL("**/queue**");
        List<Long> ready = new ArrayList<>();
        List<Long> drawn = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            page.navigate("about:blank");
            long begun = System.nanoTime();
            page.navigate("/desk/" + number);
            page.waitForSelector("#desk[data-ready]");
            ready.add(millis(begun));
            page.waitForSelector(".dk-page[data-drawn]");
            drawn.add(millis(begun));
        }
        System.out.println("desk of " + PAGES + " pages: ready, ms " + ready + "; first page drawn, ms " + drawn);
        assertThat(ready.getLast()).isLessThan(MOST.toMillis());
        BROWSER.get().complaints();
    }

    private static long millis(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static List<String> lines(int page) {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> "Page " + page + ", line " + line + ": low back pain rated " + line % 10 + "/10.")
                .toList();
    }
}
