package org.openimr.archive.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.determination.Issue;
import org.openimr.determination.Span;

/** What is remembered of a word is what the analysis says of it in its text. */
class KnownWordsTest {
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            "\n",
            "\r\n",
            "\t",
            "a",
            "Worker's",
            "L4-5",
            "7.5",
            ",",
            "1,000",
            "\u0301",
            "\u200d",
            "\u00a0",
            "\u2028",
            "\u3000",
            "é",
            "😀",
            "\ud83d",
            "中文",
            "ไทย",
            "한국",
            "_",
            "'",
            "\u2019s",
            "x".repeat(300),
            "injections");

    private static final List<String> PLAIN_PIECES = List.of(
            " ", " ", " ", "a", "A ", "Injections", "L4-5 ", "worker's ", "- ", "_", "(a)", "1,000 ", "7.5", "pain");

    @Test
    void any_text_has_the_words_of_the_whole_analysis() {
        for (long seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            String text = text(random, PIECES);
            assertThat(EnglishText.words(text)).as("seed " + seed).isEqualTo(EnglishText.analyzed(text));
        }
    }

    @Test
    void hits_stand_where_the_whole_analysis_sees_them() {
        List<List<String>> phrases = List.of(
                List.of("a"),
                List.of("inject"),
                List.of("l4", "5"),
                List.of("a", "inject"),
                List.of("worker", "a"),
                List.of("e"),
                List.of("7.5"),
                List.of("1,000", "a"));
        int hits = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            Random random = new Random(seed);
            String text = text(random, seed % 2 == 0 ? PIECES : PLAIN_PIECES);
            List<List<String>> sought =
                    phrases.stream().filter(_ -> random.nextInt(3) == 0).toList();
            List<Span> expected = inWholeAnalysis(text, sought);
            assertThat(Hits.in(text, sought)).as("seed " + seed).isEqualTo(expected);
            hits += expected.size();
        }
        assertThat(hits).isGreaterThan(5_000);
    }

    private static List<Span> inWholeAnalysis(String text, List<List<String>> sought) {
        List<EnglishText.Occurrence> words = EnglishText.analyzed(text);
        List<String> terms = words.stream().map(EnglishText.Occurrence::term).toList();
        Set<Integer> hit = new TreeSet<>();
        for (List<String> phrase : sought) {
            for (int at = 0; at + phrase.size() <= terms.size(); at++) {
                if (!terms.subList(at, at + phrase.size()).equals(phrase)) continue;
                for (int i = at; i < at + phrase.size(); i++) hit.add(i);
            }
        }
        return hit.stream()
                .map(i -> new Span(words.get(i).start(), words.get(i).end()))
                .toList();
    }

    private static String text(Random random, List<String> pieces) {
        return Stream.generate(() -> pieces.get(random.nextInt(pieces.size())))
                .limit(random.nextInt(30))
                .collect(Collectors.joining());
    }

    @Test
    void so_has_a_text_with_more_different_words_than_are_remembered() {
        Random random = new Random(5);
        String text = Stream.generate(() -> Integer.toString(random.nextInt(1_000_000), 36) + " " + "word")
                .limit(120_000)
                .collect(Collectors.joining(" "));
        assertThat(EnglishText.words(text)).isEqualTo(EnglishText.analyzed(text));
        String usual = new GeneratedLetters(3).words(50);
        assertThat(EnglishText.words(usual)).isEqualTo(EnglishText.analyzed(usual));
    }

    @Test
    void so_have_the_real_letters() throws IOException {
        for (PublishedDetermination letter : CorpusLetters.all()) {
            same(letter.determination().summary().text());
            letter.determination().issues().stream()
                    .map(Issue::rationale)
                    .forEach(rationale -> rationale.ifPresent(KnownWordsTest::same));
        }
    }

    private static void same(String text) {
        assertThat(EnglishText.words(text)).isEqualTo(EnglishText.analyzed(text));
    }
}
