package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModesTest {
    private static final Zip3Populations ZIP =
            Zip3Populations.read("zip3,population,at_or_below_20000\n946,900000,N\n036,9000,Y\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seen on 10/12/2016 again|seen on [date in 2016] again",
                "seen on October 12, 2016 again|seen on [date in 2016] again",
                "a 92-year-old woman|a [90 or older]-year-old woman",
                "an 89-year-old woman|an 89-year-old woman",
                "lives in ZIP code 94607 now|lives in ZIP code [ZIP 946] now",
                "lives in ZIP code 03601 now|lives in ZIP code [ZIP 000] now",
                "lives in ZIP code 99999 now|lives in ZIP code [ZIP 000] now",
                "Case Number: CM16-0219557|Case Number: [case number]",
                "the Guidelines (July 28, 2016) say|the Guidelines (July 28, 2016) say"
            })
    void safe_harbor_leaves_the_year_and_no_more(String text, String redacted) {
        assertThat(redacted(text, Mode.SAFE_HARBOR)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen on 10/12/2016 again", "a 92-year-old woman", "Case Number: CM16-0219557"})
    void the_states_practice_leaves_dates_ages_and_the_case_number(String text) {
        assertThat(redacted(text, Mode.STATE_PRACTICE)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pain was 8/10 at L4-5, ICD 722.10, see pages 308-310.",
                "Norco 10/325 mg #120 and CPT 64493, HCPCS E0730.",
                "Positive Tinel's and Phalen's, negative Spurling, Hawkins test and O'Brien's sign.",
                "Chou et al. (2009) and Smith (2016) found no benefit (Brown, 2007).",
                "Chronic Pain Medical Treatment Guidelines, Low Back Complaints chapter, ACOEM.",
                "Blood pressure 128/82, NDC 00591-0349-01, strength 4/5, BMI 31.4."
            })
    void what_only_looks_like_an_identifier_stays(String text) {
        assertThat(redacted(text, Mode.STATE_PRACTICE)).isEqualTo(text);
        assertThat(redacted(text, Mode.SAFE_HARBOR)).isEqualTo(text);
    }

    @Test
    void a_birth_date_behind_its_label_goes_in_both_modes() {
        for (Mode mode : Mode.values())
            assertThat(redacted("DOB: 03/14/1971.", mode)).isEqualTo("DOB: [birth date].");
    }

    @Test
    void every_identifier_names_its_clause() {
        assertThat(Identifier.NAME.clause()).isEqualTo("45 CFR 164.514(b)(2)(i)(A)");
        assertThat(Identifier.IP_ADDRESS.clause()).isEqualTo("45 CFR 164.514(b)(2)(i)(O)");
    }

    @Test
    void a_list_of_zip_codes_that_says_nothing_is_refused() {
        assertThatThrownBy(() -> Zip3Populations.read("zip3\n946\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Zip3Populations.read("zip3,at_or_below_20000\n946,?\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Zip3Populations(Set.of("94"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_that_published_letters_write_small_are_no_names() {
        String text = "He was seen with Zanquil again.";
        Lexicon taught = Lexicon.builtIn().learning(List.of("zanquil lotion", "the zanquil patch"), 2);
        assertThat(taught.isOrdinary("zanquil")).isTrue();
        assertThat(Lexicon.builtIn().learning(List.of(text), 1).isOrdinary("zanquil"))
                .isFalse();
    }

    private static String redacted(String text, Mode mode) {
        ProposedRedactions proposed =
                new Deidentifier(Lexicon.builtIn(), ZIP, mode, Substitute.LABELLED).propose(text, KnownValues.none());
        RedactionReview review = proposed.review();
        DecidedBy by = new DecidedBy("clerk-7", Instant.EPOCH);
        for (ProposedRedaction span : proposed.spans()) review = review.confirm(span, by);
        return ReviewTest.closed(review).redactedText();
    }
}
