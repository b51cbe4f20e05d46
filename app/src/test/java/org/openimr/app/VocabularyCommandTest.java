package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The lists of codes and words on the command line; the lists of this test are fictional. */
class VocabularyCommandTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file("vocabulary.manifest", """
                name = Fictional lists
                version = 7
                notice.abbreviations.csv = Collected for a test; show this.
                """);
        file("icd10cm.csv", """
                code_dotted,description,first_fiscal_year_seen,last_fiscal_year_seen
                T01.1,Fictional injury,2024,2026
                """);
        file("icd10cm_hierarchy.csv", "code_dotted,description,chapter,section\nT01,All such,19,T00-T09\n");
        file("icd10cm_sections.csv", "section,section_name\nT00-T09,Several at once\n");
        file("icd10cm_chapters.csv", "chapter,chapter_name\n19,Injuries\n");
        file("icd10_to_icd9_gem.csv", "source_code,target_code,approximate\nT011,72210,1\n");
        file("hcpcs_level2.csv", "code,long_description\nE0999,Fictional device\n");
        file("hcpcs_modifiers.csv", "modifier,description\nZQ,Fictional side\n");
        file("specialty_codes.csv", "code,specialty\n01,Fictional practice\n");
        file("drugs.csv", "drug_name,active_ingredient\nFictacet,acetaminophen; codeine\nFictpatch,fentanyl\n");
        file("abbreviations.csv", "short_form,long_form\nESI,extra sample item\n");
        file("surnames.csv", "surname\nEXAMPLESON\n");
        file("given_names.csv", "given_name\nEXAMPLESON\n");
        file("places.csv", "name\nExampleson\n");
        file("hospitals.csv", "name\nEXAMPLESON\n");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Console lookup(String... words) {
        String[] arguments = new String[words.length + 4];
        arguments[0] = "vocabulary";
        arguments[1] = "lookup";
        arguments[2] = "--vocabulary";
        arguments[3] = folder.toString();
        System.arraycopy(words, 0, arguments, 4, words.length);
        return Console.run(arguments);
    }

    @Test
    void load_prints_the_edition_every_list_with_its_count_and_what_is_not_used() throws IOException {
        file("README.md", "of the folder");
        Console loaded = Console.run("vocabulary", "load", folder.toString());
        assertThat(loaded.status()).as(loaded.out()).isEqualTo(ExitStatus.DONE);
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.out())
                .contains("OpenIMR built-in, version ")
                .contains("\nFictional lists, version 7\n  sha256 ")
                .contains("\n  Diagnoses, ICD-10-CM                         1  icd10cm.csv\n")
                .contains("\n  Not used: README.md\n")
                .contains("\n  Notice: abbreviations.csv: Collected for a test; show this.\n")
                .contains("\nTogether: OpenIMR built-in + Fictional lists, version ")
                .contains("\nNo problems.\n")
                .endsWith("To work with it: OPENIMR_VOCABULARY=" + folder + "\n");
        assertThat(loaded.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void damaged_rows_are_printed_with_file_and_line_and_give_status_1() throws IOException {
        file("surnames.csv", "surname\nEXAMPLESON,too much\nTESTMAN\n");
        Console loaded = Console.run("vocabulary", "load", folder.toString());
        assertThat(loaded.status()).isEqualTo(ExitStatus.NO);
        assertThat(loaded.out())
                .contains("  Surnames                                     1  surnames.csv  (1 rows left out)\n")
                .contains("  Problems:\n    surnames.csv:2: VOC-ROW: the line has 2 fields, the header has 1.\n")
                .contains("\n1 problem. What is named above was left out, and everything else was read.\n");
    }

    @Test
    void a_folder_that_is_not_there_gives_status_2() {
        Path none = folder.resolve("none");
        for (Console refused : new Console[] {
            Console.run("vocabulary", "load", none.toString()),
            Console.run("vocabulary", "show", "--vocabulary", none.toString()),
            Console.run("vocabulary", "lookup", "ESI", "--vocabulary", none.toString())
        }) {
            assertThat(refused.status()).isEqualTo(ExitStatus.CANNOT);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err())
                    .isEqualToIgnoringNewLines("openimr: CLI-VOCABULARY: " + none + ": there is no such folder.");
        }
    }

    @Test
    void without_a_folder_the_built_in_lists_are_shown_and_where_to_name_others() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(in(Map.of(), out)).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("OpenIMR built-in, version ")
                .endsWith("No problems.\nNo other lists are loaded; name their folder in $OPENIMR_VOCABULARY.\n");
    }

    @Test
    void the_environment_names_the_folder_and_the_option_wins() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> environment = Map.of("OPENIMR_VOCABULARY", folder.toString());
        assertThat(in(environment, out)).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Fictional lists, version 7")
                .endsWith("No problems.\n");
        String gone = folder.resolve("gone").toString();
        assertThat(in(Map.of("OPENIMR_VOCABULARY", gone), out)).isNotEqualTo(ExitStatus.DONE);
        assertThat(in(Map.of("OPENIMR_VOCABULARY", gone), out, "show", "--vocabulary", folder.toString()))
                .isEqualTo(ExitStatus.DONE);
    }

    private static int in(Map<String, String> environment, ByteArrayOutputStream out, String... arguments) {
        PrintWriter silent = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, silent, false);
        return new CommandLine(new VocabularyCommand(terminal, environment))
                .setErr(silent)
                .execute(arguments);
    }

    @Test
    void a_diagnosis_is_told_with_its_place_its_years_and_its_counterpart() {
        assertThat(lookup("t011", "--on", "2023-10-01").out())
                .contains("T01.1      ICD-10-CM          Fictional injury\n")
                .contains("in Several at once\n")
                .contains("in chapter 19, Injuries\n")
                .contains("could be reported on 2023-10-01\n")
                .contains("roughly ICD-9-CM 722.10: Displacement of lumbar intervertebral disc without myelopathy\n")
                .contains("\nBy OpenIMR built-in + Fictional lists, version ");
        assertThat(lookup("T01.1", "--on", "2015-01-01").out()).contains("could not be reported on 2015-01-01\n");
        assertThat(lookup("T01.1", "--on", "2022-01-01").out())
                .contains("the lists do not say whether it could be reported on 2022-01-01\n");
        assertThat(lookup("T01").out()).contains("All such  (a heading: too general to be reported)\n");
    }

    @Test
    void procedures_specialties_and_names_are_told() {
        assertThat(lookup("e0999", "ZQ", "01", "Exampleson").out())
                .contains("E0999      HCPCS II           Fictional device\n")
                .contains("ZQ         HCPCS modifier     Fictional side\n")
                .contains("01         Medicare specialty Fictional practice\n")
                .contains("Exampleson name               a given name, a surname, a place, a hospital\n");
    }

    @Test
    void a_drug_is_told_with_its_class_schedule_and_strength() {
        assertThat(lookup("fictacet").out())
                .contains("Fictacet   drug               acetaminophen, codeine\n")
                .contains("class: analgesic; opioid\n")
                .contains("in morphine by mouth: 0.15 times codeine  (CDC guideline of 2022)\n")
                .doesNotContain("schedule");
        assertThat(lookup("Fictpatch").out())
                .contains("controlled, schedule II\n")
                .contains("2.4 times fentanyl, transdermal patch (MCG/HR)  (CDC guideline of 2022)\n");
        assertThat(lookup("gabapentin").out()).contains("not a controlled drug\n");
    }

    @Test
    void an_abbreviation_is_told_with_its_lists_and_the_notice_they_are_owed() {
        assertThat(lookup("ESI").out())
                .contains("ESI        abbreviation       epidural steroid injection  (abbreviations.csv)\n")
                .contains("ESI        abbreviation       extra sample item  (abbreviations.csv)\n")
                .contains("  Notice: abbreviations.csv: Collected for a test; show this.\n");
        assertThat(lookup("T01.1").out()).doesNotContain("Notice");
    }

    @Test
    void a_word_that_nobody_knows_gives_status_1_and_the_others_are_still_told() {
        Console asked = lookup("qqqqq", "ESI");
        assertThat(asked.status()).isEqualTo(ExitStatus.NO);
        assertThat(asked.out()).startsWith("qqqqq: nobody knows it.\nESI ");
        assertThat(lookup("ESI").status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void a_day_that_is_none_is_refused() {
        Console refused = lookup("T01.1", "--on", "yesterday");
        assertThat(refused.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(refused.err()).contains("--on").contains("yesterday");
    }
}
