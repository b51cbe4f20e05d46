package org.openimr.determination.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openimr.determination.Determination;
import org.openimr.determination.PublishedLetters;
import org.openimr.determination.PublishedLetters.Letter;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.json.JsonReading;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

class PublishedLettersRoundTripTest {
    @Test
    void all_102_letters_are_at_hand() {
        assertThat(PublishedLetters.all()).hasSize(102);
    }

    @TestFactory
    Stream<DynamicTest> what_is_read_from_the_written_letter_is_what_was_written() {
        return each(letter -> {
            Determination d = letter.read().determination();
            assertThat(DeterminationReader.read(DeterminationWriter.text(d)))
                    .isInstanceOfSatisfying(
                            Reading.Read.class,
                            back -> assertThat(back.determination()).isEqualTo(d));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_section_of_the_written_letter_equals_the_original() {
        return each(letter -> {
            Determination d = letter.read().determination();
            SectionComparison comparison = SectionComparison.of(letter.text(), DeterminationWriter.text(d));
            assertThat(comparison.different()).as(letter.name()).isEmpty();
            int header = d.caseNumber().isPresent() ? 1 : 0;
            assertThat(comparison.sections())
                    .hasSize(header + 3 + 4 * d.issues().size());
        });
    }

    @TestFactory
    Stream<DynamicTest> the_json_of_every_letter_reads_back_equal() {
        return each(letter -> {
            Reading.Read read = letter.read();
            StringWriter out = new StringWriter();
            DeterminationJson.write(letter.name(), read, out, JsonLayout.LINE);
            assertThat(DeterminationJson.read(out.toString()))
                    .isEqualTo(new JsonReading.Read(read.determination(), Optional.of(letter.name()), List.of()));
        });
    }

    private interface Law {
        void holdsFor(Letter letter) throws Exception;
    }

    private static Stream<DynamicTest> each(Law law) {
        return PublishedLetters.all().stream()
                .map(letter -> DynamicTest.dynamicTest(letter.name(), () -> law.holdsFor(letter)));
    }
}
