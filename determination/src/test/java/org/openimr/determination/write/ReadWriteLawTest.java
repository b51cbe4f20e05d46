package org.openimr.determination.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openimr.determination.Determination;
import org.openimr.determination.Determinations;
import org.openimr.determination.Family;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** The law of this module: what is written reads back equal. */
class ReadWriteLawTest {
    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_written_determination_reads_back_equal(long seed) {
        assertLaw(seed);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_written_determinations_read_back_equal() {
        LongStream.range(1000, 101_000).forEach(ReadWriteLawTest::assertLaw);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_line_is_longer_than_the_page_and_none_ends_in_a_blank_or_a_hyphen(long seed) {
        DeterminationWriter.text(Determinations.generate(seed))
                .lines()
                .forEach(line -> assertThat(line)
                        .hasSizeLessThanOrEqualTo(TextPrinter.WIDTH)
                        .doesNotMatch(".*[\\s-]"));
    }

    @Test
    void the_generator_makes_every_family_and_up_to_21_items() {
        assertThat(seeds().mapToObj(Determinations::generate))
                .extracting(Determination::family)
                .contains(Family.values());
        assertThat(seeds().map(seed -> Determinations.generate(seed).issues().size())
                        .max())
                .hasValue(21);
    }

    private static void assertLaw(long seed) {
        Determination d = Determinations.generate(seed);
        String text = DeterminationWriter.text(d);
        assertThat(DeterminationReader.read(text))
                .as(() -> "seed " + seed + "\n" + text)
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.determination()).isEqualTo(d));
        assertThat(SectionComparison.of(text, text).isEqual()).isTrue();
    }
}
