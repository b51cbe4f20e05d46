package org.openimr.server.pages.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.process.records.NamedAt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.RecordKind;
import org.openimr.server.pages.records.NamedView.Row;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class NamedRowsTest {
    private static final NamedRecord REPORT = new NamedRecord(
            NamedIn.UTILIZATION_REVIEW_DECISION,
            Optional.of(RecordKind.PHYSICIAN_REPORT),
            "PR-2, A. Quill, MD, 01/20/2026",
            Optional.of("A. Quill, MD"),
            Optional.of(LocalDate.parse("2026-01-20")),
            Optional.of(LocalDate.parse("2026-01-20")),
            Optional.of(new NamedAt("a".repeat(64), 2, 14)));

    private static NamedRows rows() {
        return new NamedRows("/cases/CM26-0000001/records", List.of(), List.of());
    }

    private static MultiValueMap<String, String> sent(List<Row> rows) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (Row row : rows) {
            if (row.kept()) values.add("keep-" + row.number(), "true");
            values.add("words-" + row.number(), row.words());
            values.add("paper-" + row.number(), row.paper());
            values.add("kind-" + row.number(), row.kind());
            values.add("author-" + row.number(), row.author());
            values.add("from-" + row.number(), row.from());
            values.add("to-" + row.number(), row.to());
            values.add("at-" + row.number(), row.at());
        }
        return values;
    }

    private static List<NamedRecord> read(MultiValueMap<String, String> values, List<String> faults) {
        return NamedRows.records(rows().typed(values), faults);
    }

    @Test
    void what_is_shown_and_sent_back_is_the_same_record() {
        List<String> faults = new ArrayList<>();
        assertThat(read(sent(rows().of(List.of(REPORT))), faults)).containsExactly(REPORT);
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_not_ticked_is_not_kept() {
        MultiValueMap<String, String> values = sent(rows().of(List.of(REPORT)));
        values.remove("keep-0");
        assertThat(read(values, new ArrayList<>())).isEmpty();
    }

    @Test
    void one_day_is_a_span_of_that_day() {
        MultiValueMap<String, String> values = sent(rows().of(List.of(REPORT)));
        values.set("to-0", "");
        assertThat(read(values, new ArrayList<>()).getFirst().to()).contains(LocalDate.parse("2026-01-20"));
    }

    @Test
    void a_span_that_ends_before_it_begins_a_day_that_is_none_and_a_record_without_words_are_said() {
        MultiValueMap<String, String> values = sent(rows().of(List.of(REPORT, REPORT, REPORT, REPORT)));
        values.set("to-0", "2026-01-19");
        values.set("from-1", "January");
        values.set("words-2", "");
        values.set("from-3", "");
        List<String> faults = new ArrayList<>();
        assertThat(read(values, faults)).isEmpty();
        assertThat(faults).hasSize(4);
    }

    @Test
    void a_place_that_is_none_is_left_away() {
        MultiValueMap<String, String> values = sent(rows().of(List.of(REPORT)));
        values.set("at-0", "../etc:1:1");
        assertThat(read(values, new ArrayList<>()).getFirst().at()).isEmpty();
    }
}
