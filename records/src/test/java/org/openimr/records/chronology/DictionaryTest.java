package org.openimr.records.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DictionaryTest {
    private static final Dictionary DICTIONARY = Dictionary.builtIn();

    private static List<String> names(TermList list, String text) {
        return new Passage(text, List.of(), SectionKind.HEAD, true)
                .hits(DICTIONARY).getOrDefault(list, List.of()).stream()
                        .map(Hit::name)
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(TermList.class)
    void every_list_has_terms(TermList list) {
        assertThat(DICTIONARY.terms(list)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARTS,      pain of the lower back,             lumbar spine",
        "PARTS,      dolor de cuello,                    cervical spine",
        "PARTS,      both KNEES,                         knee",
        "STUDIES,    an MR arthrogram of the shoulder,   MR arthrogram",
        "STUDIES,    radiografías,                       X-ray",
        "PROCEDURES, right total knee arthroplasty,      knee replacement",
        "THERAPIES,  acupuncture visits,                 ACU",
        "FREQUENCIES, one tablet tres veces al día,      TID",
        "WORK,       temporarily totally disabled,       TTD"
    })
    void a_phrase_is_found_in_any_case_with_and_without_accents_and_plural(TermList list, String text, String name) {
        assertThat(names(list, text)).containsExactly(name);
    }

    @Test
    void the_longest_phrase_takes_its_words() {
        assertThat(names(TermList.PROCEDURES, "lumbar medial branch block")).containsExactly("medial branch block");
        assertThat(names(TermList.PARTS, "she is right-handed")).isEmpty();
    }

    @Test
    void a_phrase_that_asks_for_its_capitals_is_found_in_no_other() {
        assertThat(names(TermList.STUDIES, "XR of the knee")).containsExactly("X-ray");
        assertThat(names(TermList.STUDIES, "xr of the knee")).isEmpty();
    }

    @Test
    void the_names_that_the_rules_need_are_names_they_know() {
        for (Term term : DICTIONARY.terms(TermList.SECTIONS)) {
            assertThatCode(() -> SectionKind.valueOf(term.name())).doesNotThrowAnyException();
        }
        for (Term term : DICTIONARY.terms(TermList.ACTIONS)) {
            assertThatCode(() -> MedicationAction.valueOf(term.name())).doesNotThrowAnyException();
        }
        for (Term term : DICTIONARY.terms(TermList.WORK)) {
            assertThatCode(() -> WorkState.valueOf(term.name())).doesNotThrowAnyException();
        }
        for (Term term : DICTIONARY.terms(TermList.ROLES)) {
            assertThatCode(() -> ClinicianRole.valueOf(term.name())).doesNotThrowAnyException();
        }
        for (Term term : DICTIONARY.terms(TermList.SIDES)) {
            assertThatCode(() -> Side.valueOf(term.name())).doesNotThrowAnyException();
        }
    }
}
