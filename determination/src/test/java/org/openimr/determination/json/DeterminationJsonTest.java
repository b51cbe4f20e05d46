package org.openimr.determination.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.Span;
import org.openimr.determination.WildDeterminations;
import org.openimr.determination.read.ForeignFamily;
import org.openimr.determination.read.Reading;
import org.openimr.determination.read.Spans;

class DeterminationJsonTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_written_reads_back_equal_in_both_layouts(long seed) {
        Determination d = WildDeterminations.generate(seed);
        for (JsonLayout layout : JsonLayout.values()) {
            JsonReading back = DeterminationJson.read(DeterminationJson.text("letter.txt", d, layout));
            assertThat(back).isEqualTo(new JsonReading.Read(d, Optional.of("letter.txt"), List.of()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_damaged_json_is_answered_and_never_throws(long seed) {
        String json = DeterminationJson.text("a", WildDeterminations.generate(seed), JsonLayout.LINE);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(json.length());
            int to = Math.min(json.length(), from + random.nextInt(12));
            String damaged = json.substring(0, from) + (random.nextBoolean() ? "" : "{") + json.substring(to);
            assertThatCode(() -> DeterminationJson.read(damaged)).as(damaged).doesNotThrowAnyException();
        }
    }

    @Test
    void one_line_holds_no_other_line_feed_than_its_last() {
        String line = DeterminationJson.text("a", WildDeterminations.generate(1), JsonLayout.LINE);
        assertThat(line).endsWith("}\n");
        assertThat(line.strip()).doesNotContain("\n");
    }

    @Test
    void a_reading_carries_document_findings_and_spans() throws IOException {
        Determination d = WildDeterminations.generate(3);
        Finding finding = new Finding("READ-101", Severity.WARNING, "A \"doubt\".", Optional.of(new Span(4, 9)));
        Map<String, Span> places = new LinkedHashMap<>(Map.of("clinicalCaseSummary", new Span(10, 20)));
        Reading reading = new Reading.Read(d, "source", spans(places), List.of(finding));
        StringWriter out = new StringWriter();
        DeterminationJson.write("x.pdf", reading, out, JsonLayout.LINE);
        assertThat(out.toString())
                .startsWith("{\"document\":\"x.pdf\",\"reading\":\"READ\",\"family\":")
                .contains(
                        "\"findings\":[{\"code\":\"READ-101\",\"severity\":\"WARNING\",\"message\":\"A \\\"doubt\\\".\",\"start\":4,\"end\":9}]")
                .contains("\"spans\":{\"clinicalCaseSummary\":{\"start\":10,\"end\":20}}");
        assertThat(DeterminationJson.read(out.toString()))
                .isEqualTo(new JsonReading.Read(d, Optional.of("x.pdf"), List.of()));
    }

    @Test
    void a_declined_letter_names_its_family_and_holds_no_determination() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DeterminationJson.write(
                "t.txt", new Reading.Declined(ForeignFamily.TEXAS_IRO, List.of()), out, JsonLayout.LINE);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json)
                .isEqualTo(
                        "{\"document\":\"t.txt\",\"reading\":\"DECLINED\",\"family\":\"texas-iro\",\"findings\":[]}\n");
        assertThat(codes(DeterminationJson.read(json))).containsExactly("JSON-007");
    }

    @Test
    void an_unreadable_document_says_so() throws IOException {
        StringWriter out = new StringWriter();
        DeterminationJson.write("t.txt", new Reading.Unreadable(List.of()), out, JsonLayout.LINE);
        assertThat(out.toString()).isEqualTo("{\"document\":\"t.txt\",\"reading\":\"UNREADABLE\",\"findings\":[]}\n");
    }

    @ParameterizedTest
    @EnumSource(JsonLayout.class)
    void a_failing_target_is_reported_as_its_own_exception(JsonLayout layout) {
        IOException full = new IOException("disk full");
        Writer failing = new Writer() {
            @Override
            public void write(char[] characters, int from, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() throws IOException {
                throw full;
            }

            @Override
            public void close() {}
        };
        Assertions.assertThatThrownBy(
                        () -> DeterminationJson.write("t", WildDeterminations.generate(2), List.of(), failing, layout))
                .isSameAs(full);
    }

    private static List<String> codes(JsonReading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static Spans spans(Map<String, Span> places) {
        return new Spans() {
            @Override
            public Optional<Span> of(String path) {
                return Optional.ofNullable(places.get(path));
            }

            @Override
            public Optional<Span> within(String path, int from, int to) {
                return of(path);
            }

            @Override
            public Map<String, Span> all() {
                return places;
            }
        };
    }
}
