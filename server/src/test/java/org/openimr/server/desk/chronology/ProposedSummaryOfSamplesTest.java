package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleRecords;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.PageLink;

/** The summary proposed for every sample case: only what stands in events, and never a word on necessity. */
class ProposedSummaryOfSamplesTest {
    /** The words with which the program tells an event; all others must be the event's own. */
    private static final Set<String> OURS = Set.of(
            ("is recorded as planned or requested on in about before the injury of at and a visit visits quantity pain work"
                            + " status diagnosis diagnoses file left right 10")
                    .split(" "));

    private static final Pattern JUDGING =
            Pattern.compile("(necess|appropriat|warrant|indicated|recommend|criteri|guideline|mtus|approv|certif"
                    + "|authoriz|denied|denial|upheld|uphold|overturn|therefore|support|\\b(should|must)\\b)");

    static List<String> cases() {
        return SampleRecords.cases().stream().map(SampleCase::name).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_only_what_events_say_at_the_places_that_it_names(String name) {
        List<DeskEvent> events = SampleChronology.of(SampleRecords.named(name)).events().stream()
                .map(DeskEvent::proposed)
                .toList();
        List<DraftSentence> summary = ProposedSummary.of(events);
        assertThat(summary).hasSizeGreaterThan(5);
        Map<PageLink, Set<String>> said = events.stream()
                .flatMap(event -> event.noted().places().stream()
                        .map(place -> Map.entry(place.at(), words(event.facts()).collect(Collectors.toSet()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> {
                    Set<String> both = new HashSet<>(one);
                    both.addAll(other);
                    return both;
                }));
        for (DraftSentence sentence : summary) {
            assertThat(sentence.links()).as(sentence.text()).isNotEmpty();
            assertThat(sentence.proposed()).isTrue();
            Set<String> allowed = new HashSet<>(OURS);
            sentence.links().forEach(link -> allowed.addAll(said.get(link)));
            assertThat(words(sentence.text())).as(sentence.text()).allMatch(allowed::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_nothing_on_necessity_or_outcome(String name) {
        List<DeskEvent> events = SampleChronology.of(SampleRecords.named(name)).events().stream()
                .map(DeskEvent::proposed)
                .toList();
        for (DraftSentence sentence : ProposedSummary.of(events)) {
            assertThat(sentence.text().toLowerCase(Locale.ROOT)).doesNotContainPattern(JUDGING);
        }
    }

    private static Stream<String> words(EventFacts facts) {
        return words(facts.name() + " " + facts.day().words() + " " + facts.region() + " "
                + String.join(" ", facts.values().values()));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !word.equals("the"));
    }
}
