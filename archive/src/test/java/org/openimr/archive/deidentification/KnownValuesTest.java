package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownValuesTest {
    private static final KnownValues CASE = KnownValues.none()
            .with(KnownKind.WORKER, "María J. García-López")
            .with(KnownKind.PROVIDER, "Thomas Brown, M.D.")
            .with(KnownKind.CLAIM_NUMBER, "WC-2016-0012345")
            .with(KnownKind.PHONE, "(510) 555-0142")
            .with(KnownKind.BIRTH_DATE, "1971-03-14");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "García-López",
                "GARCIA LOPEZ, MARIA J.",
                "garcia-lopez, m.",
                "Garcia-\n\fLopez",
                "Gar-\ncia",
                "MariaGarcia-Lopez",
                "Garcla-Lopez",
                "Gorcia-Lopez",
                "GARClA-L0PEZ",
                "WC 2016 0012345",
                "WC2O160012345",
                "WC-2016-\n0012345",
                "510.555.0142",
                "+1 510 555 0142",
                "3/14/71",
                "03-14-1971",
                "March 14th, 1971",
                "14-MAR-71",
                "1971-03-14",
                "O3/l4/1971",
                "Brown, Thomas",
                "Dr. Brown"
            })
    void a_known_value_is_found_in_every_form(String form) {
        String text = "As to " + form + " the file is silent.";
        assertThat(found(text)).as(text).hasSize(1);
        assertThat(form).contains(found(text).getFirst());
        assertThat(found(text).getFirst().length()).isGreaterThanOrEqualTo(form.length() - 6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a brown discharge was seen",
                "on 3/14/11 the knee was examined",
                "pages 314-71 and 3147",
                "on 03/14/2016 he returned",
                "garlic is no pear",
                "the thoracic spine"
            })
    void an_ordinary_word_and_a_later_date_are_no_known_value(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void a_value_that_would_match_anything_is_refused() {
        assertThatThrownBy(() -> new KnownValue(KnownKind.WORKER, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(KnownValues.none().with(KnownKind.EMPLOYER, "").values()).isEmpty();
        assertThat(KnownValue.born(LocalDate.of(1971, 3, 14)).value()).isEqualTo("1971-03-14");
    }

    private static List<String> found(String text) {
        return new KnownFinder(CASE, Lexicon.builtIn())
                .find(new Tokens(text, Lexicon.builtIn())).stream()
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList();
    }
}
