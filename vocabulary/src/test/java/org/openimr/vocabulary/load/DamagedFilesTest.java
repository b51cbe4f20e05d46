package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is damaged is named with its line, and nothing else is lost. */
class DamagedFilesTest {
    private static final String HEADER = "code_dotted,description\n";

    @TempDir
    Path path = Path.of("");

    private Folder folder = new Folder(path);

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    private List<String> titles(String code) {
        return folder.vocabulary().diagnoses().withCode(code).stream()
                .map(diagnosis -> diagnosis.title())
                .toList();
    }

    @Test
    void a_row_with_too_few_or_too_many_fields_costs_only_itself() {
        folder.file("icd10cm.csv", HEADER + "T01.1\nT01.2,one,two\nT01.3,right\n");
        assertThat(folder.problems())
                .containsExactly(
                        "icd10cm.csv:2: VOC-ROW: the line has 1 fields, the header has 2.",
                        "icd10cm.csv:3: VOC-ROW: the line has 3 fields, the header has 2.");
        assertThat(titles("T01.3")).containsExactly("right");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_does_not_swallow_the_rows_below() {
        folder.file("icd10cm.csv", HEADER + "T01.1,\"open\nT01.2,right\nT01.3,\"quoted, with a comma\"\n");
        assertThat(folder.problems())
                .containsExactly("icd10cm.csv:2: VOC-ROW: the line has a quotation mark that is not closed.");
        assertThat(titles("T01.2")).containsExactly("right");
        assertThat(titles("T01.3")).containsExactly("quoted, with a comma");
    }

    @Test
    void letters_after_a_closing_quotation_mark_are_refused() {
        folder.file("icd10cm.csv", HEADER + "T01.1,\"a\"b\nT01.2,right\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("icd10cm.csv:2: VOC-ROW: the line is no row of CSV");
        assertThat(titles("T01.2")).containsExactly("right");
    }

    @Test
    void doubled_quotation_marks_are_one_and_spaces_around_a_field_are_not_its() {
        folder.file("icd10cm.csv", HEADER + " T01.1 ,\"so called \"\"whiplash\"\"\"\n");
        assertThat(titles("T01.1")).containsExactly("so called \"whiplash\"");
    }

    @Test
    void a_byte_order_mark_windows_line_ends_and_empty_lines_are_no_damage() {
        folder.file("icd10cm.csv", "\uFEFFCode_Dotted,Description\r\n\r\nT01.1,right\r\n   \r\nT01.2,too");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.rows("icd10cm.csv")).isEqualTo(2);
        assertThat(titles("T01.1")).containsExactly("right");
        assertThat(titles("T01.2")).containsExactly("too");
    }

    @Test
    void line_ends_of_an_old_kind_are_named() {
        folder.file("icd10cm.csv", "code_dotted,description\rT01.1,right\r");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("icd10cm.csv:1: VOC-HEADER: the line holds a line break");
    }

    @Test
    void a_missing_column_is_named_with_the_line_that_was_found_instead() {
        folder.file("icd10cm.csv", "code_dotted;description\nT01.1;right\n").file("hospitals.csv", "name\nFictional\n");
        assertThat(folder.problems())
                .containsExactly(
                        "icd10cm.csv:1: VOC-HEADER: there is no column code_dotted, description; the first line"
                                + " names the columns, separated by commas, and here it is: code_dotted;description");
        assertThat(folder.vocabulary().names().hospitals().contains("fictional"))
                .isTrue();
    }

    @Test
    void an_empty_file_and_one_of_blanks_have_no_header() {
        folder.file("icd10cm.csv", "").file("icd9cm_dx.csv", "\n  \n");
        assertThat(folder.problems()).hasSize(2).allMatch(problem -> problem.contains("VOC-HEADER: the file is empty"));
    }

    @Test
    void a_file_with_a_header_alone_is_a_list_of_nothing() {
        folder.file("icd10cm.csv", HEADER);
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.rows("icd10cm.csv")).isZero();
    }

    @Test
    void columns_may_stand_in_any_order_and_others_between_them() {
        folder.file("icd10cm.csv", "note,description,code_dotted\n,right,T01.1\n");
        assertThat(titles("T01.1")).containsExactly("right");
    }

    @Test
    void a_line_that_is_not_utf_8_costs_only_itself() {
        folder.file("icd10cm.csv", (HEADER + "T01.1,Guillain-Barr\u00e9\nT01.2,right\n").getBytes(ISO_8859_1));
        assertThat(folder.problems())
                .containsExactly("icd10cm.csv:2: VOC-ROW: the line is not UTF-8 text; save the file as UTF-8.");
        assertThat(titles("T01.2")).containsExactly("right");
    }

    @Test
    void a_sign_for_what_somebody_else_could_not_decode_is_the_files_own() {
        folder.file("icd10cm.csv", HEADER + "T01.1,a\uFFFDb\n");
        assertThat(titles("T01.1")).containsExactly("a\uFFFDb");
    }

    @Test
    void a_file_in_utf_16_is_refused_whole() {
        folder.file("icd10cm.csv", (HEADER + "T01.1,right\n").getBytes(UTF_16));
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("icd10cm.csv:1: VOC-HEADER: the line is not UTF-8");
    }

    @Test
    void an_empty_field_that_has_to_be_filled_is_named() {
        folder.file("icd10cm.csv", HEADER + "T01.1,\n,right\n");
        assertThat(folder.problems())
                .containsExactly(
                        "icd10cm.csv:2: VOC-VALUE: description is empty.",
                        "icd10cm.csv:3: VOC-VALUE: code_dotted is empty.");
    }

    @Test
    void a_code_that_stands_twice_counts_by_its_first_row() {
        folder.file("icd10cm.csv", HEADER + "T01.1,first\nt01.1,second\n");
        assertThat(folder.problems())
                .containsExactly("icd10cm.csv:3: VOC-DUPLICATE: T011 stands in this file already; the first row counts,"
                        + " not this one.");
        assertThat(titles("T01.1")).containsExactly("first");
    }

    @Test
    void codes_whose_zeros_a_spreadsheet_dropped_are_refused() {
        folder.file("icd9cm_dx.csv", HEADER + "1.0,Cholera\n72210,no point\n001.0,Cholera\n")
                .file("specialty_codes.csv", "code,specialty\n1,General practice\n02,General surgery\n");
        assertThat(folder.problems()).hasSize(3).allMatch(problem -> problem.contains("zero"));
        assertThat(titles("001.0")).containsExactly("Cholera");
        assertThat(folder.vocabulary().specialties().withCode("02")).isPresent();
    }

    @Test
    void of_very_many_damaged_rows_the_first_are_named_and_the_rest_counted() {
        folder.file("icd10cm.csv", HEADER + "no code,x\n".repeat(1_000) + "T01.1,right\n");
        FileReport report = folder.report().files().getFirst();
        assertThat(report.refusedRows()).isEqualTo(1_000);
        assertThat(report.rows()).isEqualTo(1);
        assertThat(report.problems()).hasSize(21);
        assertThat(report.problems().getLast().printed())
                .isEqualTo("icd10cm.csv: VOC-ROW: 980 more rows of this file cannot be used.");
    }

    @Test
    void twenty_damaged_rows_are_all_named_and_nothing_is_counted() {
        folder.file("icd10cm.csv", HEADER + "no code,x\n".repeat(20));
        assertThat(folder.report().files().getFirst().problems()).hasSize(20).allMatch(problem -> problem.line() > 1);
        assertThat(folder.load().problems()).hasSize(20);
    }

    @Test
    void a_packed_file_that_was_cut_off_gives_its_rows_up_to_the_cut() {
        String text = HEADER
                + IntStream.range(0, 2_000)
                        .mapToObj(i ->
                                "T%02d.%d,words that do not pack well %d\n".formatted(i / 10 % 100, i % 10, i * 7919))
                        .distinct()
                        .limit(1_000)
                        .collect(Collectors.joining());
        byte[] packed = Folder.packed(text);
        folder.file("icd10cm.csv.gz", Arrays.copyOf(packed, packed.length / 2));
        assertThat(folder.rows("icd10cm.csv.gz")).isBetween(100, 900);
        assertThat(titles("T00.0")).containsExactly("words that do not pack well 0");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("VOC-FILE-DAMAGED: its compression is damaged");
    }

    @Test
    void a_packed_file_damaged_in_its_middle_is_named() {
        byte[] packed = Folder.packed(HEADER + "T01.1,right\n".repeat(50));
        packed[packed.length / 2] ^= 0x55;
        folder.file("icd10cm.csv.gz", packed);
        assertThat(folder.problems()).isNotEmpty().last().asString().contains("VOC-FILE-DAMAGED");
    }

    @Test
    void packed_or_not_is_told_from_the_bytes_and_not_the_name() {
        folder.file("icd10cm.csv", Folder.packed(HEADER + "T01.1,packed\n"))
                .file("icd9cm_dx.csv.gz", HEADER + "001.0,not packed\n");
        assertThat(folder.problems()).isEmpty();
        assertThat(titles("T01.1")).containsExactly("packed");
        assertThat(titles("001.0")).containsExactly("not packed");
    }

    @Test
    void what_unpacks_to_too_much_is_read_up_to_the_limit() {
        assertThat(Content.unpacked(Folder.packed("x".repeat(1 << 18)), 1 << 18).damage())
                .isEmpty();
        Content bomb = Content.unpacked(Folder.packed("x".repeat(1 << 20)), 1 << 18);
        assertThat(bomb.bytes().length).isLessThanOrEqualTo(1 << 18);
        assertThat(bomb.damage())
                .hasValueSatisfying(reason -> assertThat(reason).contains("more than 262144 bytes"));
    }

    @Test
    void of_a_file_that_stands_there_packed_and_not_the_plain_one_is_read() {
        folder.file("icd10cm.csv", HEADER + "T01.1,plain\n")
                .file("icd10cm.csv.gz", Folder.packed(HEADER + "T01.1,packed\n"));
        assertThat(folder.problems())
                .containsExactly(
                        "icd10cm.csv.gz: VOC-FILE-TWICE: the file stands there unpacked too, and that one is read.");
        assertThat(titles("T01.1")).containsExactly("plain");
    }

    @Test
    void files_of_no_list_are_named_and_hidden_ones_are_not() throws Exception {
        folder.file("icd10cm.csv", HEADER)
                .file("README.md", "")
                .file("other.csv", "a\n")
                .file(".hidden", "");
        Files.createDirectory(path.resolve("old"));
        assertThat(folder.report().notUsed()).containsExactly("README.md", "old/", "other.csv");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_folder_of_that_name_inside_is_a_file_that_cannot_be_read() throws Exception {
        Files.createSymbolicLink(path.resolve("icd10cm.csv"), path.resolve("gone"));
        assertThat(folder.problems()).anyMatch(problem -> problem.startsWith("icd10cm.csv: VOC-FILE-UNREADABLE"));
    }

    @Test
    void a_folder_without_a_list_is_a_problem() {
        folder.file("notes.txt", "");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("VOC-NO-LIST: no file of the folder holds a list");
    }

    @Test
    void what_is_no_folder_is_refused() {
        folder.file("icd10cm.csv", HEADER);
        for (String name : List.of("none", "icd10cm.csv")) {
            assertThatThrownBy(() -> Vocabularies.load(List.of(path.resolve(name))))
                    .isInstanceOf(FolderUnreadable.class)
                    .hasMessage(path.resolve(name) + ": there is no such folder.");
        }
    }
}
