package org.openimr.records.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.records.DocumentKind;
import org.openimr.records.page.LinePlace;
import org.openimr.records.sample.SampleRecords;

class NamedRecordsTest {
    private static List<NamedRecord> named(String sample, String document) {
        return NamedRecords.in(SampleFiles.pages(SampleRecords.named(sample).document(document)));
    }

    @Test
    void a_numbered_list_names_each_record_with_kind_author_and_day() {
        List<NamedRecord> named = named("lumbar", "02-ur-decision");
        assertThat(named)
                .extracting(record -> record.kind().orElseThrow())
                .containsExactly(
                        DocumentKind.REQUEST_FOR_AUTHORIZATION,
                        DocumentKind.PROGRESS_REPORT,
                        DocumentKind.PROGRESS_REPORT,
                        DocumentKind.IMAGING_REPORT,
                        DocumentKind.ELECTRODIAGNOSTIC_STUDY,
                        DocumentKind.THERAPY_NOTE,
                        DocumentKind.DRUG_SCREEN);
        NamedRecord report = named.get(1);
        assertThat(report.words().value()).isEqualTo("PR-2, F. Wendlemoor, MD, 10/24/2017");
        assertThat(report.words().place().page()).isEqualTo(2);
        assertThat(report.author()).contains("F. Wendlemoor, MD");
        assertThat(report.from()).contains(LocalDate.of(2017, 10, 24));
        assertThat(named.get(5).from()).contains(LocalDate.of(2016, 3, 29));
        assertThat(named.get(5).to()).contains(LocalDate.of(2016, 10, 13));
    }

    @Test
    void a_list_with_dashes_ends_at_the_next_heading_and_a_month_counts_whole() {
        List<NamedRecord> named = named("shoulder", "02-ur-decision");
        assertThat(named).hasSize(5);
        assertThat(named.get(3).kind()).contains(DocumentKind.THERAPY_NOTE);
        assertThat(named.get(3).from()).contains(LocalDate.of(2017, 10, 1));
        assertThat(named.get(3).to()).contains(LocalDate.of(2018, 2, 28));
    }

    @Test
    void a_list_in_one_sentence_is_parted_at_its_semicolons() {
        List<NamedRecord> named = named("cervical", "02-ur-decision");
        assertThat(named)
                .extracting(record -> record.words().value())
                .containsExactly(
                        "RFA form 09/08/2017",
                        "PR-2 08/30/2017",
                        "C. Vantongeren, MD, 05/11/2017",
                        "MRI 10/07/2015",
                        "EMG/NCS 08/19/2015",
                        "operative report 11/17/2016");
        assertThat(named.get(2).author()).contains("C. Vantongeren, MD");
        assertThat(named.get(2).kind()).isEmpty();
    }

    @Test
    void a_request_names_the_report_it_says_is_attached() {
        List<NamedRecord> named = named("lumbar", "03-rfa");
        assertThat(named).singleElement().satisfies(record -> {
            assertThat(record.words().confidence()).isEqualTo(Confidence.LIKELY);
            assertThat(record.from()).contains(LocalDate.of(2017, 10, 24));
        });
    }

    @Test
    void an_entry_keeps_the_line_it_begins_on_when_it_runs_over() {
        List<NamedRecord> named = NamedRecords.in(List.of(SampleFiles.page(
                "RECORDS REVIEWED",
                "1. Progress report of Ada Fictive, MD,",
                "dated March 3, 2024",
                "2. Undated letter")));
        assertThat(named.getFirst().words().value())
                .isEqualTo("Progress report of Ada Fictive, MD, dated March 3, 2024");
        assertThat(named.getFirst().words().place()).isEqualTo(new LinePlace(1, 2));
        assertThat(named.get(1).from()).isEqualTo(Optional.empty());
    }

    @Test
    void a_letter_that_lists_nothing_names_nothing() {
        assertThat(NamedRecords.in(List.of(SampleFiles.page("NOTICE OF DECISION", "The request is denied."))))
                .isEmpty();
    }

    @Test
    void words_behind_letters_that_fall_apart_are_quoted_as_they_stand() {
        List<NamedRecord> named = NamedRecords.in(
                List.of(SampleFiles.page("\uac01\uac01\uac01 me\u0301dico, report of 1/2/2020 attached")));
        assertThat(named).hasSize(1);
        assertThat(named.getFirst().words().value()).isEqualTo("report of 1/2/2020");
        assertThat(named.getFirst().from()).contains(LocalDate.of(2020, 1, 2));
    }
}
