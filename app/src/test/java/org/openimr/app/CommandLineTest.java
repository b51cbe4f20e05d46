package org.openimr.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Path EXAMPLE =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root")), "docs/example/determination.txt");

    @TempDir
    Path folder;

    @Test
    void read_gives_one_object_a_line() {
        Console read = Console.run("read", EXAMPLE.toString(), EXAMPLE.toString(), "--format", "jsonl");
        assertThat(read.status()).isZero();
        assertThat(read.out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"document\":\"determination.txt\",\"reading\":\"READ\""));
        assertThat(read.err()).isEmpty();
    }

    @Test
    void several_files_make_one_json_array() {
        Console read = Console.run("read", EXAMPLE.toString(), EXAMPLE.toString());
        assertThat(read.out()).startsWith("[\n{").endsWith("}\n]\n");
    }

    @Test
    void read_takes_the_standard_input() throws IOException {
        Console read = Console.runWith(Files.readString(EXAMPLE), "read", "-", "--format", "jsonl");
        assertThat(read.status()).isZero();
        assertThat(read.out()).contains("\"caseNumber\":\"CM16-9900042\"");
    }

    @Test
    void a_document_that_is_no_letter_gives_status_1_and_its_finding() {
        Console read = Console.runWith("Dear diary", "read", "-", "--format", "jsonl");
        assertThat(read.status()).isEqualTo(ExitStatus.NO);
        assertThat(read.out()).contains("UNREADABLE").contains("READ-NOT-A-DETERMINATION");
        assertThat(read.err()).startsWith("-: READ-NOT-A-DETERMINATION: ");
    }

    @Test
    void a_missing_file_gives_status_2_and_the_others_are_still_read() {
        Path missing = folder.resolve("missing.pdf");
        Console read = Console.run("read", missing.toString(), EXAMPLE.toString(), "--format", "jsonl");
        assertThat(read.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(read.err())
                .isEqualToIgnoringNewLines("openimr: CLI-FILE-MISSING: " + missing + ": there is no such file.");
        assertThat(read.out()).contains("CM16-9900042");
    }

    @Test
    void a_folder_is_refused_with_advice() {
        Console read = Console.run("read", folder.toString());
        assertThat(read.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(read.err()).contains("CLI-FILE-UNREADABLE").contains("name the files in it");
    }

    @Test
    void nothing_read_is_an_empty_json_array() {
        Console read =
                Console.run("read", folder.toString(), folder.resolve("x").toString());
        assertThat(read.out()).isEqualTo("[]\n");
    }

    @Test
    void what_read_gives_write_prints_again() throws IOException {
        String json = Console.run("read", EXAMPLE.toString()).out();
        Console written = Console.runWith(json, "write", "-");
        assertThat(written.status()).as(written.err()).isZero();
        assertThat(words(written.out())).isEqualTo(words(Files.readString(EXAMPLE)));
    }

    @Test
    void write_makes_a_pdf_that_read_reads() throws IOException {
        Path json = Files.writeString(
                folder.resolve("a.json"),
                Console.run("read", EXAMPLE.toString()).out());
        Path pdf = folder.resolve("a.pdf");
        Console written = Console.run(
                "write",
                json.toString(),
                "--format",
                "pdf",
                "-o",
                pdf.toString(),
                "--organization",
                "Example Review",
                "--address",
                "1 Example Street",
                "--contact",
                "555-0100");
        assertThat(written.status()).as(written.err()).isZero();
        assertThat(new String(Files.readAllBytes(pdf), ISO_8859_1)).startsWith("%PDF-");
        Console read = Console.run("read", pdf.toString(), "--format", "jsonl");
        assertThat(read.out()).contains("\"caseNumber\":\"CM16-9900042\"").contains("MR arthrogram, right shoulder");
    }

    @Test
    void a_pdf_without_its_head_is_refused() {
        String json = Console.run("read", EXAMPLE.toString()).out();
        Console written = Console.runWith(json, "write", "-", "--format", "pdf");
        assertThat(written.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(written.err()).contains("CLI-LETTER-INCOMPLETE").contains("--organization");
    }

    @Test
    void json_of_something_else_is_refused_with_the_place() {
        Console written = Console.runWith("{\"hello\": 1}", "write", "-");
        assertThat(written.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(written.err()).contains("CLI-NOT-A-DETERMINATION").contains("-:1:");
    }

    @Test
    void check_passes_a_letter_without_fault() {
        Console check = Console.run("check", EXAMPLE.toString());
        assertThat(check.status()).as(check.out()).isZero();
    }

    @Test
    void check_names_line_and_code_of_a_fault_and_blocks() throws IOException {
        String faulty = Files.readString(EXAMPLE)
                .replace(
                        "Therefore, the request is not medically necessary.",
                        "Therefore, the request is medically necessary.");
        Console check = Console.runWith(faulty, "check", "-");
        assertThat(check.status()).isEqualTo(ExitStatus.NO);
        assertThat(check.out()).containsPattern("(?m)^-:\\d+:\\d+: blocking CHECK-\\d{3}: .*2");
    }

    @Test
    void a_fault_of_form_blocks_a_draft_and_not_a_published_letter() throws IOException {
        String withoutYear = Files.readString(EXAMPLE).replace("Shoulder Complaints 2004", "Shoulder Complaints");
        assertThat(Console.runWith(withoutYear, "check", "-").status()).isEqualTo(ExitStatus.NO);
        Console published = Console.runWith(withoutYear, "check", "-", "--published");
        assertThat(published.status()).as(published.out()).isZero();
        assertThat(published.out()).contains(": warning CHECK-");
    }

    @Test
    void check_counts_what_it_found_and_names_what_it_could_not_look_at() throws IOException {
        String twoSided = Files.readString(EXAMPLE)
                .replace(
                        "Therefore, the request is not medically necessary.",
                        "The claimant limps. Therefore, the request is not medically necessary.");
        Console check = Console.runWith(twoSided, "check", "-");
        assertThat(check.status()).as(check.out()).isZero();
        assertThat(check.out())
                .containsPattern("(?m)^-:\\d+:\\d+: warning CHECK-141: \"claimant\"")
                .containsPattern("(?m)^-: \\d warnings? by \\d+ checks; silent without the case file: CHECK-106,")
                .doesNotContain("silent without a vocabulary");
    }

    @Test
    void check_knows_what_an_abbreviation_stands_for_by_the_lists_that_come_with_the_program() throws IOException {
        String expanded = Files.readString(EXAMPLE)
                .replace("Physical therapy, right shoulder, 8 visits:", "SMA-7 (Spinal Muscle Atrophy -7):");
        assertThat(Console.runWith(expanded, "check", "-").out()).contains("CHECK-137");
    }

    @Test
    void no_command_at_all_is_answered_with_the_list() {
        Console nothing = Console.run();
        assertThat(nothing.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(nothing.err()).contains("Which command?").contains("read").contains("write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "check", "write", "settings"})
    void every_command_helps_with_examples(String command) {
        Console help = Console.run(command, "--help");
        assertThat(help.status()).isZero();
        assertThat(help.out())
                .contains("Examples:")
                .contains("openimr " + command)
                .contains("Exit status:");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
