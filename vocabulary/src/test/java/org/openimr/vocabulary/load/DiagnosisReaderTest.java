package org.openimr.vocabulary.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.vocabulary.CodeSystem.ICD_10_CM;
import static org.openimr.vocabulary.CodeSystem.ICD_9_CM;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.vocabulary.CodeGroup;
import org.openimr.vocabulary.Diagnosis;
import org.openimr.vocabulary.Equivalent;
import org.openimr.vocabulary.Validity;
import org.openimr.vocabulary.Vocabulary;

class DiagnosisReaderTest {
    private static final String YEARS = "code_dotted,description,first_fiscal_year_seen,last_fiscal_year_seen\n";

    @TempDir
    Path path = Path.of("");

    private Folder folder = new Folder(path);

    @BeforeEach
    void write() {
        folder = new Folder(path)
                .file(
                        "icd10cm.csv",
                        YEARS
                                + "T01.1,seen all the time,2021,2026\nT01.2,dropped,2021,2022\nT01.3,new,2024,2026\n"
                                + "V45.4,in both,2021,2026\nT05.,ends with its point,2021,2026\nT01.9,without years,,\n")
                .file(
                        "icd9cm_dx.csv",
                        YEARS + "V45.4,in both,2010,2014\n001.0,zeros,2010,2014\nE812.0,a crash,2010,2010\n")
                .file(
                        "icd10cm_hierarchy.csv",
                        "code_dotted,description,chapter,section\nT01,heading,19,T00-T09\nT01.1,other words,19,T00-T09\nT05,more,20,T05-T06\n")
                .file("icd10cm_chapters.csv", "chapter,chapter_name\n19,Fictional injuries\n")
                .file("icd10cm_sections.csv", "section,section_name\nT00-T09,Several at once\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T01.1", "T011", "t01.1", " t011 "})
    void a_code_is_found_with_or_without_its_point_and_in_small_letters(String code) {
        assertThat(folder.vocabulary().diagnoses().withCode(code))
                .containsExactly(new Diagnosis(ICD_10_CM, "T01.1", "seen all the time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "T0.11", "T01.4", "01.0", "1.0", "T01.1.1", "nonsense words"})
    void what_is_no_code_of_any_list_is_not_found(String code) {
        assertThat(folder.vocabulary().diagnoses().withCode(code)).isEmpty();
    }

    @Test
    void a_code_of_both_revisions_is_answered_for_each() {
        assertThat(folder.vocabulary().diagnoses().withCode("V454"))
                .containsExactly(
                        new Diagnosis(ICD_9_CM, "V45.4", "in both"), new Diagnosis(ICD_10_CM, "V45.4", "in both"));
    }

    @Test
    void leading_zeros_and_the_point_after_four_of_an_e_code_are_kept() {
        assertThat(folder.vocabulary().diagnoses().withCode("0010"))
                .containsExactly(new Diagnosis(ICD_9_CM, "001.0", "zeros"));
        assertThat(folder.vocabulary().diagnoses().withCode("E8120"))
                .containsExactly(new Diagnosis(ICD_9_CM, "E812.0", "a crash"));
    }

    @Test
    void a_code_that_a_list_ends_with_its_point_is_written_without() {
        assertThat(folder.vocabulary().diagnoses().withCode("T05"))
                .containsExactly(new Diagnosis(ICD_10_CM, "T05", "ends with its point"));
    }

    @Test
    void a_heading_has_a_title_a_place_and_no_years() {
        Vocabulary vocabulary = folder.vocabulary();
        assertThat(vocabulary.diagnoses().withCode("T01")).containsExactly(new Diagnosis(ICD_10_CM, "T01", "heading"));
        assertThat(vocabulary.groups().isHeading(ICD_10_CM, "T01")).isTrue();
        assertThat(vocabulary.groups().isHeading(ICD_10_CM, "T01.1")).isFalse();
        assertThat(vocabulary.groups().isHeading(ICD_9_CM, "T01")).isFalse();
        assertThat(vocabulary.years().on(ICD_10_CM, "T01", LocalDate.of(2023, 1, 1)))
                .isEqualTo(Validity.UNKNOWN);
    }

    @Test
    void a_code_is_grouped_by_its_category_and_an_unknown_one_is_not() {
        assertThat(folder.vocabulary().groups().of(ICD_10_CM, "T01.3"))
                .hasValue(new CodeGroup("19", "Fictional injuries", "T00-T09", "Several at once"));
        assertThat(folder.vocabulary().groups().of(ICD_10_CM, "T05")).hasValue(new CodeGroup("20", "", "T05-T06", ""));
        assertThat(folder.vocabulary().groups().of(ICD_10_CM, "T01.4")).isEmpty();
        assertThat(folder.vocabulary().groups().of(ICD_9_CM, "V45.4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The list begins with fiscal year 2021, so the last day of 2020 is beyond what it knows.
        "T01.1, 2020-09-30, UNKNOWN", "T01.1, 2020-10-01, VALID", "T01.1, 2026-09-30, VALID",
        "T01.1, 2026-10-01, UNKNOWN", "T01.2, 2022-09-30, VALID", "T01.2, 2022-10-01, NOT_VALID",
        "T01.2, 2026-10-01, UNKNOWN", "T01.3, 2023-09-30, NOT_VALID", "T01.3, 2023-10-01, VALID",
        "T01.3, 2019-01-01, UNKNOWN", "T01.1, 2015-10-01, UNKNOWN", "T01.1, 2015-09-30, NOT_VALID",
        "T01.4, 2023-01-01, UNKNOWN", "T01.9, 2023-01-01, UNKNOWN", "t011, 2023-01-01, VALID"
    })
    void a_code_of_the_tenth_revision_on_a_day(String code, LocalDate day, Validity answer) {
        assertThat(folder.vocabulary().years().on(ICD_10_CM, code, day)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "001.0, 2009-09-30, UNKNOWN", "001.0, 2009-10-01, VALID", "001.0, 2014-09-30, VALID",
        "001.0, 2014-10-01, UNKNOWN", "001.0, 2015-10-01, NOT_VALID", "E812.0, 2010-10-01, NOT_VALID"
    })
    void a_code_of_the_ninth_revision_on_a_day(String code, LocalDate day, Validity answer) {
        assertThat(folder.vocabulary().years().on(ICD_9_CM, code, day)).isEqualTo(answer);
    }

    @Test
    void a_later_folder_gives_a_better_title_and_the_years_stay(@TempDir Path later) {
        new Folder(later).file("icd10cm.csv", "code_dotted,description\nT01.1,better\n");
        Vocabulary vocabulary = Folder.load(path, later).vocabulary();
        assertThat(vocabulary.diagnoses().withCode("T01.1").getFirst().title()).isEqualTo("better");
        assertThat(vocabulary.years().on(ICD_10_CM, "T01.1", LocalDate.of(2023, 1, 1)))
                .isEqualTo(Validity.VALID);
        assertThat(vocabulary.diagnoses().withCode("T01.2")).hasSize(1);
    }

    @Test
    void a_small_list_of_other_years_does_not_change_what_the_large_one_covers(@TempDir Path later) {
        new Folder(later).file("icd10cm.csv", YEARS + "T01.8,only of 2018,2018,2018\n");
        Vocabulary vocabulary = Folder.load(path, later).vocabulary();
        assertThat(vocabulary.years().on(ICD_10_CM, "T01.1", LocalDate.of(2018, 1, 1)))
                .isEqualTo(Validity.UNKNOWN);
        assertThat(vocabulary.years().on(ICD_10_CM, "T01.8", LocalDate.of(2018, 1, 1)))
                .isEqualTo(Validity.VALID);
    }

    @Test
    void years_that_cannot_be_are_refused_with_their_row() {
        folder.file("icd10cm.csv", YEARS + "T01.1,x,2026,2021\nT01.2,x,soon,2021\nT01.3,x,2021,\nT01.4,x,21,22\n");
        assertThat(folder.problems())
                .hasSize(4)
                .first()
                .isEqualTo("icd10cm.csv:2: VOC-VALUE: the last fiscal year 2021 lies before the first, 2026.");
        assertThat(folder.problems()).last().asString().contains("\"21\" is none");
    }

    @Test
    void hints_go_both_ways_and_keep_their_combinations() {
        String header = "source_code,target_code,approximate,no_map,combination,scenario,choice_list\n";
        folder.file(
                        "icd9_to_icd10_gem.csv",
                        header + "72210,M5126,1,0,0,0,0\n0730,A70,1,0,1,1,1\n0730,J17,1,0,1,1,2\n36570,,1,1,0,0,0\n")
                .file("icd10_to_icd9_gem.csv", header + "M51.26,722.10,0,0,0,0,0\n");
        assertThat(folder.problems()).isEmpty();
        var equivalents = folder.vocabulary().equivalents();
        assertThat(equivalents.of(ICD_9_CM, "722.10")).containsExactly(new Equivalent(ICD_10_CM, "M51.26", true, 0, 0));
        assertThat(equivalents.of(ICD_9_CM, "073.0"))
                .containsExactly(
                        new Equivalent(ICD_10_CM, "A70", true, 1, 1), new Equivalent(ICD_10_CM, "J17", true, 1, 2));
        assertThat(equivalents.of(ICD_9_CM, "365.70")).isEmpty();
        assertThat(equivalents.of(ICD_9_CM, "72.210")).isEmpty();
        assertThat(equivalents.of(ICD_10_CM, "m5126")).containsExactly(new Equivalent(ICD_9_CM, "722.10", false, 0, 0));
    }

    @Test
    void a_hint_without_a_target_or_with_odd_marks_is_refused() {
        folder.file(
                "icd9_to_icd10_gem.csv",
                "source_code,target_code,approximate,no_map\n72210,,1,0\n72210,M5126,yes,0\n1,M5126,1,0\n");
        assertThat(folder.problems())
                .containsExactly(
                        "icd9_to_icd10_gem.csv:2: VOC-VALUE: target_code is empty.",
                        "icd9_to_icd10_gem.csv:3: VOC-VALUE: approximate is one digit, and \"yes\" is not.",
                        "icd9_to_icd10_gem.csv:4: VOC-VALUE: 1 is no code of ICD-9-CM.");
    }
}
