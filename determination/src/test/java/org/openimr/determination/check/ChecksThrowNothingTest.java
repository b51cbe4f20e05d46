package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.Determination;
import org.openimr.determination.Determinations;
import org.openimr.determination.Span;
import org.openimr.determination.WildDeterminations;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.determination.write.DeterminationWriter;

class ChecksThrowNothingTest {
    private static final int LETTERS = 2_000;

    @Test
    void whatever_the_model_allows_can_be_examined() {
        for (long seed = 0; seed < LETTERS; seed++) {
            Determination wild = WildDeterminations.generate(seed);
            assertThatCode(() -> examine(wild)).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    @Test
    void a_letter_whose_small_letters_are_longer_than_its_capitals_keeps_its_places() {
        Draft draft = Draft.letter("\u0130\u0130\u0130\u0130 A 41 year old female. He fell. Dr. Fictional saw it.")
                .item(
                        "\u0130 left knee L4-5 #60 500mg",
                        "\u0130\u0130 The claimant right knee L3 500g #70 is not appropriate.");
        assertThat(Checks.examine(draft.examined()).faults())
                .filteredOn(fault -> fault.finding().code().equals("CHECK-141"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.finding().message()).startsWith("\"claimant\""));
    }

    @Test
    void every_fault_lies_within_its_field() {
        for (long seed = 0; seed < LETTERS; seed++) {
            String text = DeterminationWriter.text(Determinations.generate(seed));
            if (!(DeterminationReader.read(text) instanceof Reading.Read read))
                throw new AssertionError("seed " + seed);
            Examined letter = new Examined(read.determination(), Optional.of(read.spans()), Origin.IMPORTED);
            for (Fault fault : Checks.examine(letter).faults()) {
                if (fault.words().isEmpty()) continue;
                Span field = read.spans().of(fault.path()).orElseThrow();
                Span words = fault.finding().span().orElseThrow();
                assertThat(words.start()).as("seed " + seed).isGreaterThanOrEqualTo(field.start());
                assertThat(words.end()).as("seed " + seed).isLessThanOrEqualTo(field.end());
            }
        }
    }

    /** Twenty times the longest real letter, of the words that the checks look hardest at. */
    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void a_letter_without_end_is_examined_in_time() {
        String words =
                "The physician he claimant denied. No evidence of any L4-5 MTUS (ABC) 10/10/2016, by , ESI requests. ";
        Draft draft = Draft.letter("A 41 year old female. " + words.repeat(3_000))
                .item("Knee brace " + "Facet injection L4-5 ".repeat(2_000), words.repeat(3_000));
        assertThat(Checks.examine(draft.words(Words.few()).examined()).faults()).isNotEmpty();
    }

    /** Whatever a line may hold over and over; each is tried in the summary, the rationale and the heading. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "a",
                "1",
                "a-",
                ".",
                ")",
                "any ",
                "the ",
                "Word ",
                "x request ",
                "L4-5 ",
                "#60 ",
                "1/1/15 ",
                "left ",
                "mtus is ",
                "by , ",
                "Jane Doe, MD ",
                "Aa Aa (AA) ",
                "medically necessary ",
                "no record of ",
                "cervical mri ct mri "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void nothing_said_a_hundred_thousand_times_stops_the_checks(String said) {
        String much = said.repeat(100_000 / said.length());
        String rationale = "It is no any evidence of the medical necessity" + much + ".";
        examine(Draft.letter("A 41 year old female. Blood A" + much + "1").item("Knee L4-5", "Necessary."));
        examine(Draft.letter("A 41 year old female.").item("Left knee L4-5 #3", rationale));
        examine(Draft.letter("A 41 year old female.").item(much + "1", "Necessary."));
    }

    private static void examine(Draft draft) {
        assertThatCode(() -> Checks.examine(draft.words(Words.few()).examined()))
                .doesNotThrowAnyException();
    }

    private static void examine(Determination d) {
        Checks.examine(
                new Examined(d, Optional.empty(), Origin.ISSUED_HERE, Optional.empty(), Optional.of(Words.few())));
    }
}
