package org.openimr.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Edition EDITION = new Edition("of this test", "1", "0".repeat(64));

    private static final Vocabulary FOUR = Vocabulary.of(
            EDITION, code -> List.of(), name -> Optional.empty(), form -> List.of("epidural steroid injection"));

    @Test
    void lists_that_were_not_given_are_empty() {
        assertThat(FOUR.years().on(CodeSystem.ICD_10_CM, "M54.16", LocalDate.of(2020, 1, 1)))
                .isEqualTo(Validity.UNKNOWN);
        assertThat(FOUR.groups().of(CodeSystem.ICD_10_CM, "M54.16")).isEmpty();
        assertThat(FOUR.groups().isHeading(CodeSystem.ICD_10_CM, "M54")).isFalse();
        assertThat(FOUR.equivalents().of(CodeSystem.ICD_9_CM, "722.10")).isEmpty();
        assertThat(FOUR.hcpcs().withCode("E0730")).isEmpty();
        assertThat(FOUR.hcpcs().modifier("RT")).isEmpty();
        assertThat(FOUR.controlled().schedules("tramadol")).isEmpty();
        assertThat(FOUR.controlled().oralMme("tramadol")).isEmpty();
        assertThat(FOUR.specialties().certificates()).isEmpty();
        assertThat(FOUR.specialties().specialties()).isEmpty();
        assertThat(FOUR.specialties().withCode("01")).isEmpty();
        assertThat(FOUR.names().surnames().contains("Smith")).isFalse();
        assertThat(FOUR.names().surnames().size()).isZero();
        assertThat(FOUR.notices()).isEmpty();
    }

    @Test
    void a_plain_list_of_abbreviations_gives_expansions_of_no_known_source() {
        assertThat(FOUR.abbreviations().expansions("ESI"))
                .containsExactly(new Expansion("epidural steroid injection", ""));
    }

    @Test
    void the_values_open_nothing_and_know_nothing_of_files() throws IOException {
        Path folder =
                Path.of(System.getProperty("openimr.root", ".."), "vocabulary/src/main/java/org/openimr/vocabulary");
        List<Path> sources;
        try (Stream<Path> files = Files.list(folder)) {
            sources = files.filter(Files::isRegularFile).toList();
        }
        assertThat(sources).hasSizeGreaterThan(20);
        for (Path source : sources) {
            assertThat(Files.readString(source))
                    .as(source.toString())
                    .doesNotContain(
                            "java.io", "java.nio", "java.net", "org.openimr.vocabulary.load", ".now(", "System.");
        }
    }

    @Test
    void a_factor_is_above_zero() {
        assertThatThrownBy(() -> new MmeFactor("codeine", "", BigDecimal.ZERO, "nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above zero");
    }
}
