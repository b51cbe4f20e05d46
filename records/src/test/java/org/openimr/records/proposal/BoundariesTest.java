package org.openimr.records.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.records.index.PageRange;
import org.openimr.records.page.PageText;

class BoundariesTest {
    private static final PageText REPORT =
            SampleFiles.page("Fictive Clinic", "Ada Fictive, MD", "PROGRESS REPORT (PR-2)", "Visit of 1/2/2020");

    private static List<PageRange> ranges(PageText... pages) {
        return Proposals.of(List.of(pages)).stream()
                .map(ProposedDocument::pages)
                .toList();
    }

    @Test
    void a_page_with_a_heading_begins_a_document() {
        assertThat(ranges(REPORT, REPORT)).containsExactly(new PageRange(1, 1), new PageRange(2, 2));
    }

    @Test
    void a_page_numbered_two_of_two_goes_on_whatever_its_heading() {
        assertThat(ranges(REPORT, SampleFiles.page("Nobody Page 2 of 2", "WORK STATUS")))
                .containsExactly(new PageRange(1, 2));
        assertThat(ranges(REPORT, SampleFiles.page("Nadie página 2 de 2", "Estado de trabajo")))
                .containsExactly(new PageRange(1, 2));
    }

    @Test
    void a_page_number_that_breaks_the_count_begins_a_document_with_doubt() {
        List<ProposedDocument> documents = Proposals.of(List.of(
                REPORT, SampleFiles.page("Nobody Page 2 of 3", "text"), SampleFiles.page("Else Page 2 of 4", "text")));
        assertThat(documents).hasSize(2);
        assertThat(documents.get(1).opening().confidence()).isEqualTo(Confidence.DOUBTFUL);
    }

    @Test
    void a_page_numbered_one_begins_a_document() {
        assertThat(ranges(REPORT, SampleFiles.page("Nobody Page 1 of 2", "text")))
                .containsExactly(new PageRange(1, 1), new PageRange(2, 2));
    }

    @Test
    void daily_notes_run_on_until_their_count_starts_again() {
        PageText first = SampleFiles.page("Fictive Therapy", "PHYSICAL THERAPY DAILY NOTE", "Visit 1 of 12");
        PageText second = SampleFiles.page("Fictive Therapy", "PHYSICAL THERAPY DAILY NOTE", "Visit 2 of 12");
        assertThat(ranges(first, second, first)).containsExactly(new PageRange(1, 2), new PageRange(3, 3));
    }

    @Test
    void the_next_page_of_the_same_fax_goes_on() {
        PageText cover = SampleFiles.page("01/02/2020 10:00 NOBODY LAW 555-0000 P.001/002", "FACSIMILE COVER SHEET");
        PageText letter = SampleFiles.page("01/02/2020 10:00 NOBODY LAW 555-0000 P.002/002", "Dear reviewer:");
        assertThat(ranges(cover, letter)).containsExactly(new PageRange(1, 2));
    }

    @Test
    void another_fax_begins_a_document() {
        PageText stamped = SampleFiles.page("01/02/2020 10:00 NOBODY LAW 555-0000 P.001", "Lorem ipsum");
        assertThat(ranges(REPORT, stamped)).hasSize(2);
    }

    @Test
    void the_same_letterhead_on_another_day_begins_a_document_and_on_the_same_day_does_not() {
        PageText one = SampleFiles.page("Clínica de Nadie", "Visita: 3 de mayo de 2020");
        PageText other = SampleFiles.page("Clínica de Nadie", "Visita: 9 de mayo de 2020");
        PageText consent = SampleFiles.page("Clínica de Nadie", "Consentimiento");
        assertThat(ranges(one, other)).hasSize(2);
        assertThat(ranges(one, consent)).hasSize(1);
    }

    @Test
    void another_letterhead_or_a_letter_begins_a_document() {
        PageText house = SampleFiles.page("Other House", "PO Box 000, Nowhere, CA 00000", "text");
        PageText letter = SampleFiles.page("June 3, 2020", "text");
        assertThat(ranges(REPORT, house, letter)).hasSize(3);
    }

    @Test
    void a_page_that_goes_on_in_a_sentence_or_shows_no_text_belongs_to_the_one_before() {
        PageText rest = SampleFiles.page("hours as needed, #60.", "Ada Fictive, MD");
        assertThat(ranges(REPORT, rest, PageText.none())).containsExactly(new PageRange(1, 3));
    }
}
