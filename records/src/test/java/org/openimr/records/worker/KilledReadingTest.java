package org.openimr.records.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.Fictional;
import org.openimr.records.intake.DocumentType;
import org.openimr.records.intake.Limits;
import org.openimr.records.read.PageRead;

class KilledReadingTest {
    private static final int PAGES = 500;

    @Test
    void five_hundred_pages_read_with_two_kills_on_the_way_come_each_exactly_once(@TempDir Path folder)
            throws IOException {
        var workshop = new Workshop(folder, Limits.defaults());
        Path file = workshop.file(Fictional.typed(PAGES));
        List<PageRead> kept = new ArrayList<>();
        assertThat(readUntilKilled(workshop, file, kept, 120))
                .isInstanceOfSatisfying(
                        ReadResult.Refused.class,
                        refused -> assertThat(refused.page().orElseThrow()).isGreaterThan(120));
        assertThat(readUntilKilled(workshop, file, kept, 311)).isInstanceOf(ReadResult.Refused.class);
        assertThat(readUntilKilled(workshop, file, kept, PAGES + 1)).isEqualTo(new ReadResult.Whole());
        assertThat(kept).hasSize(PAGES);
        for (int i = 0; i < PAGES; i++) {
            assertThat(kept.get(i).number()).isEqualTo(i + 1);
            assertThat(kept.get(i).text().text()).contains("Clinic, page " + (i + 1) + "\n");
        }
    }

    /** Kills the process once the page is kept, and goes on taking what came out of it before: up to that page. */
    private static ReadResult readUntilKilled(Workshop workshop, Path file, List<PageRead> kept, int killedAt) {
        return workshop.reader().read(file, DocumentType.PDF, kept.size() + 1, new PageSink() {
            @Override
            public void opened(DocumentFacts facts) {
                assertThat(facts.pages()).isEqualTo(PAGES);
            }

            @Override
            public void page(PageRead page) {
                if (page.number() > killedAt) return;
                kept.add(page);
                if (page.number() == killedAt) {
                    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
                }
            }
        });
    }
}
