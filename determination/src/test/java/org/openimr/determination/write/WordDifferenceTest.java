package org.openimr.determination.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordDifferenceTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_differences_turn_the_original_into_the_written(long seed) {
        Random random = new Random(seed);
        List<String> original = words(random);
        List<String> written = words(random);
        List<String> patched = new ArrayList<>(original);
        List<WordDifference> differences = WordDifference.between(plain(original), plain(written));
        for (WordDifference d : differences.reversed()) {
            List<String> piece = patched.subList(
                    d.originalAt(), d.originalAt() + d.original().size());
            assertThat(piece).isEqualTo(d.original());
            piece.clear();
            patched.addAll(d.originalAt(), d.written());
        }
        assertThat(patched).isEqualTo(written);
    }

    @Test
    void a_word_left_out_and_one_put_in_are_two_differences() {
        List<WordDifference> differences =
                WordDifference.between(plain(List.of("a", "b", "c", "d")), plain(List.of("a", "c", "x", "d")));
        assertThat(differences)
                .containsExactly(
                        new WordDifference(1, List.of("b"), 1, List.of()),
                        new WordDifference(3, List.of(), 2, List.of("x")));
    }

    @Test
    void two_long_texts_without_a_common_word_are_one_difference() {
        List<String> a = new ArrayList<>();
        List<String> b = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            a.add("a" + i);
            b.add("b" + i);
        }
        assertThat(WordDifference.between(plain(a), plain(b))).hasSize(1);
    }

    private static List<String> words(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(i -> "w" + i).toList();
    }

    private static List<Word> plain(List<String> words) {
        return words.stream().map(Word::plain).toList();
    }
}
