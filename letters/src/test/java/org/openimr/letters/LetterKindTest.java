package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

final class LetterKindTest {
    @Test
    void names_are_permanent_because_stored_data_holds_them() {
        assertThat(LetterKind.values())
                .extracting(LetterKind::name)
                .containsExactly(
                        "ACKNOWLEDGEMENT",
                        "DUPLICATE_NOTICE",
                        "ELIGIBILITY_INQUIRY",
                        "INELIGIBILITY_NOTICE",
                        "ELIGIBILITY_NOTICE",
                        "DEFERRAL_NOTICE",
                        "LIABILITY_CLOSING",
                        "ASSIGNMENT_NOTICE",
                        "LATE_RECORDS_NOTICE",
                        "EXPEDITED_CONVERSION",
                        "CONSOLIDATION_NOTICE",
                        "SPLIT_NOTICE",
                        "REQUEST_FOR_INFORMATION",
                        "TERMINATION_NOTICE",
                        "FINAL_DETERMINATION",
                        "CLERICAL_CORRECTION",
                        "REMAND_NOTICE",
                        "FEE_INVOICE",
                        "EXTENSION_NOTICE");
    }

    @ParameterizedTest
    @EnumSource
    void each_goes_to_somebody_and_the_worker_gets_all_but_the_invoice(LetterKind kind) {
        assertThat(kind.recipients()).isNotEmpty();
        assertThat(kind.recipients().contains(Recipient.EMPLOYEE)).isEqualTo(kind != LetterKind.FEE_INVOICE);
    }

    /** What we chose ourselves is never shown as law. */
    @ParameterizedTest
    @EnumSource
    void a_choice_of_ours_is_graded_as_one(LetterKind kind) {
        if (kind.basis().code() == Citation.Code.DESIGN)
            assertThat(kind.grade()).isEqualTo(Grade.DESIGN_CHOICE);
    }

    @Test
    void there_is_a_sample_of_every_kind_in_every_language_with_one_a_few_and_many_items() {
        for (LetterKind kind : LetterKind.values()) {
            for (Language language : Language.values()) {
                List<String> sizes = Stream.of("1", "6", "21")
                        .filter(size -> Arrays.stream(Samples.values())
                                .filter(sample ->
                                        sample.name().replace("_SPANISH", "").endsWith("_" + size))
                                .map(Samples::letter)
                                .anyMatch(letter -> letter.kind() == kind && letter.language() == language))
                        .toList();
                assertThat(sizes).as("%s in %s", kind, language).containsExactly("1", "6", "21");
            }
        }
    }
}
