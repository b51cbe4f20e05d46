package org.openimr.panel.specialty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.vocabulary.Drug;
import org.openimr.vocabulary.Drugs;
import org.openimr.vocabulary.load.Vocabularies;

class SuitedFieldsTest {
    private static final Taxonomy TAXONOMY = Taxonomies.builtIn().taxonomy();
    private static final Drugs NO_DRUGS = _ -> Optional.empty();
    private static final SuitedFields BUILT_IN =
            SuitedFields.builtIn(TAXONOMY, Vocabularies.builtIn().vocabulary().drugs());

    private static SuitedFields lists(String conditions, String treatments, Drugs drugs) {
        return new SuitedFields(
                TAXONOMY,
                new ListText("conditions.csv", "condition,icd10,icd9,words,fields,grade\n" + conditions),
                new ListText("treatments.csv", "treatment,words,fields,grade\n" + treatments),
                drugs);
    }

    private static final SuitedFields SMALL = lists(
            """
            soft tissue,M60-M79,725-729,muscle,PM&R;Family Practice,D
            fibromyalgia,M79.7,729.1,fibromyalgia,Rheumatology,D
            shoulder,,,shoulder;rotator cuff,Orthopedic Surgery,O
            """,
            """
            injections,injection,Sports Medicine,D
            injections at the spine,epidural injection,Pain Medicine,D
            opioids,opioid,Pain Medicine,D
            """,
            name -> name.equals("fictionalone forte")
                    ? Optional.of(new Drug("Fictionalone Forte", Set.of("fictionalone"), Set.of("opioid", "other")))
                    : Optional.empty());

    @Test
    void a_condition_is_found_by_its_codes_and_its_words() {
        Suited suited = SMALL.forCondition(List.of("M62.830", "72885"), "Right shoulder, rotator cuff");
        assertThat(suited.fields())
                .containsExactly(
                        new Field("Family Medicine"),
                        new Field("Orthopaedic Surgery"),
                        new Field("Physical Medicine and Rehabilitation"));
        assertThat(suited.sentences())
                .containsExactly(
                        "“M62.830”, “72885”: soft tissue [D]: Family Medicine, Physical Medicine and Rehabilitation",
                        "“shoulder”, “rotator cuff”: shoulder [O]: Orthopaedic Surgery");
        assertThat(suited.reasons().getLast().line()).isEqualTo(4);
        assertThat(suited.reasons().getLast().list()).isEqualTo("conditions.csv");
        assertThat(suited.isUnknown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"M79.7, Rheumatology", "m797, Rheumatology", "729.1, Rheumatology", "7291, Rheumatology"})
    void of_two_lines_that_hold_a_code_the_narrower_counts(String code, String field) {
        assertThat(SMALL.forCondition(List.of(code), "").fields()).containsExactly(new Field(field));
    }

    @Test
    void what_no_line_knows_is_said_to_be_unknown() {
        Suited suited = SMALL.forCondition(List.of("Z99.9", "no code", "M79.7"), "a curse");
        assertThat(suited.unknown()).containsExactly("Z99.9", "no code", "a curse");
        assertThat(suited.isUnknown()).isFalse();
        assertThat(suited.sentences())
                .last()
                .asString()
                .isEqualTo("No line of the lists knows “Z99.9”, “no code”, “a curse”.");

        Suited nothing = SMALL.forTreatment("Exorcism x 3");
        assertThat(nothing.fields()).isEmpty();
        assertThat(nothing.isUnknown()).isTrue();
        assertThat(nothing.sentences())
                .containsExactly(
                        "No line of the lists knows “Exorcism x 3”.",
                        "Which fields suit is not known; a person has to say.");
        assertThat(SMALL.forCondition(List.of(), "").sentences())
                .containsExactly("Which fields suit is not known; a person has to say.");
    }

    @Test
    void a_treatment_is_found_by_its_longest_phrase() {
        assertThat(SMALL.forTreatment("Lumbar epidural injections").fields())
                .containsExactly(new Field("Pain Medicine"));
        assertThat(SMALL.forTreatment("Injection").fields()).containsExactly(new Field("Sports Medicine"));
    }

    @Test
    void a_drug_is_found_by_its_class_whatever_its_name() {
        Suited suited = SMALL.forTreatment("Fictionalone Forte 5mg #60");
        assertThat(suited.unknown()).isEmpty();
        assertThat(suited.sentences()).containsExactly("“fictionalone forte (opioid)”: opioids [D]: Pain Medicine");
    }

    @Test
    void lines_that_cannot_be_used_are_named_and_the_others_are_used() {
        SuitedFields lists = lists("""
                ,M40,,back,PM&R,D
                stars,M54-M40,,star,PM&R,D
                stars,,72,star,PM&R,D
                stars,,,star,Astrology,D
                stars,,,star,;,D
                stars,,,,PM&R,D
                stars,,,star;??,PM&R,D
                stars,,,star,PM&R,T
                back,,,back,PM&R,D
                """, "tides,moon,PM&R,\n", NO_DRUGS);
        assertThat(lists.unused().stream().map(UnusedLine::printed))
                .containsExactly(
                        "conditions.csv:2: condition is empty",
                        "conditions.csv:3: \"M54-M40\" does not lead from one code to a later one as long as it",
                        "conditions.csv:4: \"72\" is no code of ICD-9-CM",
                        "conditions.csv:5: no field is called \"Astrology\"; add it to the fields or mend its name",
                        "conditions.csv:6: it names no field",
                        "conditions.csv:7: it names nothing that it could be found by",
                        "conditions.csv:8: \"??\" holds no word",
                        "conditions.csv:9: the grade is D, O or S, and not \"T\"",
                        "treatments.csv:2: grade is empty");
        assertThat(lists.forCondition(List.of(), "back, star").fields())
                .containsExactly(new Field("Physical Medicine and Rehabilitation"));
    }

    @Test
    void the_edition_changes_with_either_list() {
        assertThat(List.of(
                        SMALL.edition(),
                        lists("", "", NO_DRUGS).edition(),
                        lists("back,,,back,PM&R,D\n", "", NO_DRUGS).edition(),
                        lists("", "tides,moon,PM&R,D\n", NO_DRUGS).edition(),
                        BUILT_IN.edition()))
                .doesNotHaveDuplicates();
        assertThat(BUILT_IN.edition().version()).matches("[0-9a-f]{12}");
    }

    @Test
    void every_line_that_the_program_brings_along_can_be_used() {
        assertThat(BUILT_IN.unused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "M54.16, Neurological Surgery",
        "722.10, Orthopaedic Surgery",
        "G56.01, Surgery of the Hand",
        "354.0, Neurology",
        "F32.9, Psychiatry",
        "311, Psychology",
        "M79.7, Rheumatology",
        "K40.90, Surgery",
        "S83.241A, Orthopaedic Surgery",
        "G90.50, Pain Medicine",
        "F07.81, Neurology",
        "H25.9, Ophthalmology",
        "M96.1, Pain Medicine",
        "M1A.00, Rheumatology",
        "S93.401A, Podiatry"
    })
    void common_diagnoses_of_work_injuries_have_their_fields(String code, String field) {
        Suited suited = BUILT_IN.forCondition(List.of(code), "");
        assertThat(suited.unknown()).isEmpty();
        assertThat(suited.fields()).contains(new Field(field));
    }

    @ParameterizedTest
    @CsvSource({
        "MRI of the lumbar spine without contrast, Orthopaedic Surgery, Psychiatry",
        "L4-5 transforaminal epidural steroid injections, Pain Medicine, Chiropractic",
        "L4-S1 lumbar fusion with instrumentation, Neurological Surgery, Pain Medicine",
        "Chiropractic care 2 times a week for 4 weeks, Chiropractic, Surgery",
        "Acupuncture x 6, Acupuncture, Surgery",
        "Norco 10/325mg #60, Pain Medicine, Surgery",
        "Viagra 50mg #10, Urology, Orthopaedic Surgery",
        "Cognitive behavioral therapy x 12, Psychology, Orthopaedic Surgery",
        "EMG/NCV of the upper extremities, Neurology, Psychiatry",
        "Right shoulder arthroscopy with rotator cuff repair, Orthopaedic Surgery, Family Medicine",
        "Urine drug screen, Addiction Medicine, Surgery",
        "Inguinal hernia repair, Surgery, Orthopaedic Surgery"
    })
    void common_requests_have_their_fields_and_not_others(String words, String field, String not) {
        assertThat(BUILT_IN.forTreatment(words).fields())
                .contains(new Field(field))
                .doesNotContain(new Field(not));
    }
}
