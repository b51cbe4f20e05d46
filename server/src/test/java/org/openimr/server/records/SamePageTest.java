package org.openimr.server.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;

class SamePageTest {
    private static final FileId FIRST = new FileId(new UUID(0, 1));
    private static final FileId SECOND = new FileId(new UUID(0, 2));
    private static final FileId THIRD = new FileId(new UUID(0, 3));

    private static SamePage same(FileId later, int page, FileId earlier, int before, SameBy by) {
        return new SamePage(later, page, earlier, before, by, 1);
    }

    private static List<SameRun> runs(SamePage... pages) {
        return SamePage.runs(List.of(pages), List.of(FIRST, SECOND, THIRD));
    }

    @Test
    void pages_in_the_same_order_are_one_run_that_is_as_sure_as_its_weakest_page() {
        assertThat(runs(
                        same(SECOND, 4, FIRST, 2, SameBy.NEARLY_WORDS),
                        same(SECOND, 3, FIRST, 1, SameBy.WORDS),
                        same(SECOND, 5, FIRST, 4, SameBy.WORDS)))
                .containsExactly(
                        new SameRun(SECOND, new PageRange(3, 4), FIRST, 1, SameBy.NEARLY_WORDS),
                        new SameRun(SECOND, new PageRange(5, 5), FIRST, 4, SameBy.WORDS));
    }

    @Test
    void a_page_that_came_three_times_is_the_same_as_it_was_first() {
        assertThat(runs(
                        same(SECOND, 1, FIRST, 1, SameBy.WORDS),
                        same(THIRD, 1, SECOND, 1, SameBy.WORDS),
                        same(THIRD, 1, FIRST, 1, SameBy.NEARLY_WORDS)))
                .extracting(SameRun::earlier)
                .containsExactly(FIRST, FIRST);
    }

    @Test
    void what_is_left_of_a_document_is_each_run_of_its_pages() {
        Division.Document document = new Division.Document(
                new PageRange(2, 8),
                new Description(DocumentKind.OTHER, "Fictional", Optional.empty(), Optional.empty()));
        assertThat(document.without(List.of(new PageRange(1, 2), new PageRange(5, 6))))
                .extracting(Division.Document::pages)
                .containsExactly(new PageRange(3, 4), new PageRange(7, 8));
        assertThat(document.without(List.of(new PageRange(1, 9)))).isEmpty();
        assertThat(document.without(List.of())).containsExactly(document);
    }
}
