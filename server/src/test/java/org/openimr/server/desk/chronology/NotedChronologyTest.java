package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleRecords;

class NotedChronologyTest {
    static List<String> cases() {
        return SampleRecords.cases().stream().map(SampleCase::name).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_said_twice_is_one_event_with_two_places(String name) {
        NotedChronology noted = SampleChronology.of(SampleRecords.named(name));
        List<EventFacts> facts = noted.events().stream().map(NotedEvent::facts).toList();
        assertThat(new HashSet<>(facts)).hasSameSizeAs(facts);
        assertThat(noted.events()).anyMatch(event -> event.places().size() > 1);
        assertThat(noted.events().stream().map(NotedEvent::id).distinct()).hasSameSizeAs(facts);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_is_kept_word_for_word(String name) {
        NotedChronology noted = SampleChronology.of(SampleRecords.named(name));
        byte[] written = ChronologyShapes.written(ChronologyShapes.CHRONOLOGY, noted);
        assertThat(ChronologyShapes.kept(ChronologyShapes.CHRONOLOGY, written)).isEqualTo(noted);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void so_is_a_correction(String name) {
        List<NotedEvent> events = SampleChronology.of(SampleRecords.named(name)).events();
        for (Correction correction : List.of(
                new Correction(events.getFirst(), Optional.empty()),
                new Correction(events.getFirst(), Optional.of(events.getLast().facts())))) {
            byte[] written = ChronologyShapes.written(ChronologyShapes.CORRECTION, correction);
            assertThat(ChronologyShapes.kept(ChronologyShapes.CORRECTION, written))
                    .isEqualTo(correction);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_event_is_told_in_a_sentence_with_its_day(String name) {
        for (NotedEvent event : SampleChronology.of(SampleRecords.named(name)).events()) {
            assertThat(EventSentence.of(event.facts()))
                    .endsWith(".")
                    .contains(event.facts().day().phrase())
                    .doesNotContain("Optional[", "null");
        }
    }
}
