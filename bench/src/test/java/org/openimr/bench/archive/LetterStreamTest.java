package org.openimr.bench.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Outcome;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** Generated letters are letters: the reader reads them whole, and they are like the real ones in size. */
class LetterStreamTest {
    private static final int LETTERS = 1_200;
    private static final Path NO_CORPUS = Path.of("no-such-folder");

    /** What the reader finds in real letters with their first page. */
    private static final Set<String> OF_REAL_ONES = Set.of("READ-INJURY-DATES-DIFFER", "READ-DIAGNOSES-NOT-ANNOUNCED");

    private static List<GeneratedDetermination> letters = List.of();

    @BeforeAll
    static void generate() {
        letters = LetterStream.of(20260501, LETTERS, NO_CORPUS).all().toList();
    }

    @Test
    void every_letter_is_read_as_what_it_was_made_to_say() {
        for (GeneratedDetermination letter : letters) {
            Reading.Read read = read(letter);
            assertThat(said(read.determination(), letter))
                    .as(letter.text())
                    .isEqualTo(said(letter.determination(), letter));
            assertThat(read.findings().stream().map(Finding::code))
                    .as(letter.text())
                    .isSubsetOf(OF_REAL_ONES);
        }
    }

    @Test
    void there_are_twelve_families_and_none_is_rare() {
        Map<String, Long> families = letters.stream()
                .collect(Collectors.groupingBy(
                        letter -> letter.determination().family() + " "
                                + letter.layout().orElseThrow(),
                        Collectors.counting()));
        assertThat(families).hasSize(12);
        assertThat(families.values()).allMatch(count -> count >= LETTERS / 60);
    }

    @Test
    void the_same_seed_gives_the_same_letters_in_any_order_and_another_seed_others() {
        LetterStream again = LetterStream.of(20260501, LETTERS, NO_CORPUS);
        for (int number : new int[] {LETTERS - 1, 700, 3, 0}) {
            assertThat(again.letter(number)).isEqualTo(letters.get(number));
            assertThat(again.letter(number).text())
                    .isEqualTo(letters.get(number).text());
        }
        assertThat(LetterStream.of(20260502, LETTERS, NO_CORPUS)
                        .letter(3)
                        .determination()
                        .summary())
                .isNotEqualTo(letters.get(3).determination().summary());
    }

    @Test
    void a_longer_stream_begins_as_a_shorter_one() {
        LetterStream longer = LetterStream.of(20260501, LetterStream.MOST, NO_CORPUS);
        assertThat(longer.letter(17)).isEqualTo(letters.get(17));
        assertThat(longer.letter(LetterStream.MOST - 1).determination().caseNumber())
                .isPresent();
    }

    @Test
    void no_two_letters_have_one_case_number() {
        Set<Optional<?>> numbers = new HashSet<>();
        letters.forEach(letter -> numbers.add(letter.determination().caseNumber()));
        assertThat(numbers).hasSize(LETTERS);
    }

    @Test
    void length_items_and_outcomes_are_about_those_of_the_real_letters() {
        List<GeneratedDetermination> more =
                LetterStream.of(7, 6_000, NO_CORPUS).all().toList();
        double characters = more.stream()
                .mapToInt(letter -> letter.text().replaceAll("\\s+", " ").length())
                .average()
                .orElseThrow();
        double items = more.stream()
                .mapToInt(letter -> letter.determination().issues().size())
                .average()
                .orElseThrow();
        double overturned = more.stream()
                .flatMap(letter -> letter.determination().issues().stream())
                .mapToInt(item -> item.decision().equals(Optional.of(Outcome.OVERTURNED)) ? 1 : 0)
                .average()
                .orElseThrow();
        assertThat(characters).isCloseTo(6_068, within(300.0));
        assertThat(items).isCloseTo(2.33, within(0.15));
        assertThat(overturned).isCloseTo(0.09, within(0.01));
        assertThat(more.stream()
                        .map(letter -> letter.determination()
                                .dates()
                                .decisionDate()
                                .orElseThrow()
                                .getYear()))
                .contains(IntStream.rangeClosed(2013, 2025).boxed().toArray(Integer[]::new));
    }

    @Test
    void every_hundredth_letter_is_a_real_one_under_a_new_number_and_is_read_as_that_one() {
        Path corpus = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "corpus");
        if (!Files.isDirectory(corpus)) {
            if ("true".equals(System.getenv("CI"))) Assertions.fail("The corpus is missing; CI requires it.");
            Assumptions.abort("The corpus of real letters is not there; skipped.");
        }
        LetterStream mixed = LetterStream.of(1, 20_000, corpus);
        assertThat(mixed.all().limit(1_000).filter(GeneratedDetermination::isReal))
                .hasSize(10);
        Set<String> summaries = new HashSet<>();
        Set<Optional<?>> numbers = new HashSet<>();
        for (int number = 99; number < 20_000; number += 100) {
            GeneratedDetermination letter = mixed.letter(number);
            assertThat(letter.isReal()).isTrue();
            summaries.add(letter.determination().summary().text());
            numbers.add(letter.determination().caseNumber());
            if (number < 9_900) assertThat(read(letter).determination()).isEqualTo(letter.determination());
        }
        assertThat(summaries).hasSize(97);
        assertThat(numbers).hasSize(200);
    }

    private static Reading.Read read(GeneratedDetermination letter) {
        Reading reading = DeterminationReader.read(letter.text());
        assertThat(reading).as(letter.text()).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    /** All fields as JSON; without hyphens where the layout loses those at a line's end. */
    private static String said(Determination determination, GeneratedDetermination letter) {
        String json = DeterminationJson.text("letter", determination, JsonLayout.LINE);
        boolean loses = letter.layout().equals(Optional.of(TextLayout.SPLIT_HEADER_DEHYPHENATED));
        return loses ? json.replace("-", "") : json;
    }
}
