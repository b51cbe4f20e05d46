package org.openimr.records.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.records.DocumentKind;

class SampleRecordsTest {
    private static final List<SampleCase> CASES = SampleRecords.cases();

    static Stream<SampleDocument> documents() {
        return CASES.stream().flatMap(sample -> sample.documents().stream());
    }

    @Test
    void there_are_forty_documents_and_four_hundred_pages_at_least() {
        assertThat(documents().count()).isGreaterThanOrEqualTo(40);
        assertThat(CASES.stream().mapToInt(SampleCase::pages).sum()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void one_case_of_ten_documents_is_held_out_and_the_rest_may_be_read() {
        assertThat(SampleRecords.cases(DataPart.HELD_OUT))
                .singleElement()
                .satisfies(sample -> assertThat(sample.documents()).hasSizeGreaterThanOrEqualTo(10));
        assertThat(SampleRecords.cases(DataPart.TRAIN)).hasSize(CASES.size() - 1);
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void every_kind_of_event_is_labelled_forty_times_in_those_to_read_and_twenty_in_that_held_out(EventKind kind) {
        assertThat(labelled(DataPart.TRAIN, kind)).isGreaterThanOrEqualTo(40);
        assertThat(labelled(DataPart.HELD_OUT, kind)).isGreaterThanOrEqualTo(20);
    }

    private static long labelled(DataPart part, EventKind kind) {
        return SampleRecords.cases(part).stream()
                .flatMap(sample -> sample.documents().stream())
                .flatMap(document -> document.events().stream())
                .filter(event -> event.kind() == kind)
                .count();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_label_quotes_words_of_its_line(SampleDocument document) {
        for (Label.OnLine label : document.labelled(Label.OnLine.class)) {
            assertThat(document.line(label.place())).as(label.toString()).contains(label.quote());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_first_page_says_that_it_is_fictional(SampleDocument document) {
        assertThat(document.pages().getFirst().written().getLast()).isEqualTo("Fictional record written for OpenIMR");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_event_is_labelled_twice(SampleDocument document) {
        assertThat(document.events()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_happened_did_so_before_the_document_was_received(SampleDocument document) {
        LocalDate received = document.head().received();
        for (Label.Event event : document.events()) {
            if (event.status() == EventStatus.PLANNED) continue;
            event.date().year().ifPresent(year -> assertThat(year).isLessThanOrEqualTo(received.getYear()));
            exact(event).ifPresent(day -> assertThat(day).as(event.toString()).isBeforeOrEqualTo(received));
        }
    }

    @Test
    void the_day_of_injury_parts_what_was_before_from_what_was_reported_later() {
        for (SampleCase sample : CASES) {
            for (SampleDocument document : sample.documents()) {
                for (Label.Event event : document.events()) {
                    if (event.status() == EventStatus.REPORTED) {
                        exact(event)
                                .ifPresent(day -> assertThat(day)
                                        .as(document.id() + " " + event)
                                        .isAfterOrEqualTo(sample.injury()));
                    }
                    if (event.status() == EventStatus.PRIOR) {
                        event.date()
                                .year()
                                .ifPresent(year -> assertThat(year)
                                        .as(document.id() + " " + event)
                                        .isLessThan(sample.injury().getYear()));
                    }
                }
            }
        }
    }

    private static Optional<LocalDate> exact(Label.Event event) {
        LabelDate date = event.date();
        return date.day().isEmpty() || date.approximate()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(date.toString()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_code_that_means_something_else_is_also_labelled_as_the_diagnosis_written(SampleDocument document) {
        for (Label.Mismatch mismatch : document.labelled(Label.Mismatch.class)) {
            assertThat(document.events())
                    .filteredOn(event -> event.kind() == EventKind.DIAGNOSIS)
                    .filteredOn(event -> event.place().equals(mismatch.place()))
                    .extracting(event -> event.value("code"))
                    .contains(Optional.of(mismatch.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_duplicate_page_is_the_same_page_but_for_the_stamp_of_a_fax(SampleDocument document) {
        Map<String, SampleDocument> byId =
                documents().collect(Collectors.toMap(SampleDocument::id, Function.identity()));
        for (Label.Duplicate duplicate : document.labelled(Label.Duplicate.class)) {
            SampleDocument other = Objects.requireNonNull(byId.get(duplicate.document()));
            List<String> here = document.pages().get(duplicate.page() - 1).written();
            List<String> there = other.pages().get(duplicate.documentPage() - 1).written();
            assertThat(here.subList(1, here.size())).isEqualTo(there);
            assertThat(here.getFirst()).endsWith("P.%03d".formatted(duplicate.page()));
        }
    }

    @Test
    void copied_marks_exactly_the_lines_of_the_same_authors_previous_progress_report() {
        for (SampleCase sample : CASES) {
            Map<String, List<SampleDocument>> reports = sample.documents().stream()
                    .filter(document -> document.head().kind() == DocumentKind.PROGRESS_REPORT)
                    .filter(document -> document.labelled(Label.Duplicate.class).isEmpty())
                    .sorted(Comparator.comparing(
                            document -> document.head().service().getFirst()))
                    .collect(Collectors.groupingBy(document -> document.head().author()));
            for (List<SampleDocument> ofOne : reports.values()) {
                Set<String> previous = new HashSet<>();
                for (SampleDocument report : ofOne) {
                    for (Label.Event event : report.events()) {
                        assertThat(event.copied())
                                .as(report.id() + " " + event)
                                .isEqualTo(previous.contains(
                                        report.line(event.place()).strip()));
                    }
                    previous.clear();
                    report.pages().forEach(page -> page.written().forEach(line -> previous.add(line.strip())));
                }
            }
        }
    }

    @Test
    void every_case_has_three_items_with_facts_that_stand_where_they_say() {
        for (SampleCase sample : CASES) {
            assertThat(sample.items()).extracting(DisputedItem::number).containsExactly(1, 2, 3);
            for (DisputedItem item : sample.items()) {
                assertThat(item.facts()).as(item.treatment()).isNotEmpty();
                for (CaseFact fact : item.facts()) {
                    assertThat(sample.document(fact.document()).line(fact.place()))
                            .contains(fact.quote());
                }
            }
        }
    }

    @Test
    void the_low_back_case_fits_a_day_of_a_reviewer_and_speaks_on_both_sides() {
        SampleCase lumbar = SampleRecords.named("lumbar");
        assertThat(lumbar.pages()).isBetween(110, 130);
        assertThat(lumbar.items())
                .extracting(DisputedItem::treatment)
                .containsExactly(
                        "left L4-5 transforaminal epidural steroid injection",
                        "physical therapy 12 visits",
                        "tramadol 50 mg #60");
        assertThat(lumbar.items())
                .allSatisfy(item ->
                        assertThat(item.facts()).extracting(CaseFact::leaning).contains(Leaning.FOR, Leaning.AGAINST));
    }
}
