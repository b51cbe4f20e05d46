package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.archive.statistics.Statistics;

class StatsCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Path letters = Path.of("");
    private Path table = Path.of("");

    /** Two letters of nobody: the example of the documentation, and the same under another number and decided otherwise. */
    @BeforeEach
    void two_letters() throws IOException {
        letters = Files.createDirectories(folder.resolve("letters/below"));
        table = folder.resolve("table");
        String text =
                Files.readString(Path.of(System.getProperty("openimr.root", ".."), "docs/example/determination.txt"));
        Files.writeString(letters.resolve("one.txt"), text);
        Files.writeString(letters.resolve("one-again.txt"), text);
    }

    private Console stats(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "stats";
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = "--data";
        arguments[more.length + 2] = folder.resolve("letters").toString();
        return Console.run(arguments);
    }

    @Test
    void without_a_name_it_lists_every_question() {
        Console printed = Console.run("stats");
        assertThat(printed.status()).isEqualTo(ExitStatus.DONE);
        assertThat(printed.out().lines()).hasSize(Statistics.queries().size() + 1);
        assertThat(printed.out())
                .contains("outcome-by-year: Outcome by year\n")
                .endsWith("ended-without-decision: Cases that ended without a decision\n");
    }

    @Test
    void an_answer_comes_with_its_definition_its_question_and_the_hash() {
        Console printed = stats("outcomes-of-items");
        assertThat(printed.status()).as(printed.err()).isEqualTo(ExitStatus.DONE);
        assertThat(printed.out())
                .startsWith("Outcome per item\nEvery disputed item of every published letter counts once")
                .contains(
                        "\nquery outcomes-of-items\n  from disputed-items\n  count items\n  show outcomes\nsnapshot ");
    }

    @Test
    void letters_and_their_table_give_the_same_answer() {
        Console made =
                Console.run("export", "--data", letters.toString(), "--to", table.toString(), "--format", "jsonl");
        assertThat(made.status()).as(made.err()).isEqualTo(ExitStatus.DONE);
        assertThat(made.out()).contains(" of 1 letters\n  repeated copies left out: 1\n  sha256 ");
        assertThat(table).isDirectoryContaining("glob:**disputed-items.jsonl");
        for (String format : new String[] {"text", "csv", "json"}) {
            Console ofTable = Console.run("stats", "outcome-by-year", "--data", table.toString(), "--format", format);
            Console ofLetters = stats("outcome-by-year", "--format", format);
            assertThat(ofTable.out()).isNotBlank().isEqualTo(ofLetters.out());
        }
    }

    @Test
    void what_narrows_stands_in_the_question() {
        assertThat(stats("outcomes-of-items", "--from", "2016", "--to", "2016", "--category", "drug")
                        .out())
                .contains("\n  where year from 2016 to 2016\n  where category under drug\n");
    }

    @Test
    void another_programs_table_is_counted_through_its_mapping() throws IOException {
        Path csv = folder.resolve("other.csv");
        Files.writeString(csv, """
                ReferenceID,ReportYear,DiagnosisCategory,DiagnosisSubCategory,TreatmentCategory,TreatmentSubCategory,\
                Determination,Type,AgeRange,PatientGender,IMRType,DaysToReview,DaysToAdopt,Findings,Snapshot
                MN16-1,2016,Mental,,,,Upheld Decision of Health Plan,Medical Necessity,11_20,Female,,,,,example
                MN16-2,2016,Mental Disorder,,,,Overturned Decision of Health Plan,Medical Necessity,,,,,,,example
                """);
        Console printed = Console.run("stats", "program-by-diagnosis", "--data", csv.toString(), "--format", "csv");
        assertThat(printed.status()).as(printed.err()).isEqualTo(ExitStatus.DONE);
        assertThat(printed.out()).contains("\nmental,2,1,1,0,0.500000,");
        Files.writeString(csv, Files.readString(csv).replace("Mental Disorder", "Moon"));
        Console some = Console.run("stats", "program-by-age", "--data", csv.toString(), "--format", "csv");
        assertThat(some.status()).isEqualTo(ExitStatus.NO);
        assertThat(some.err()).contains("row 2: TABLE-101 DiagnosisCategory Moon");
        assertThat(some.out()).contains("\n11 to 20,1,").contains("\nall,1,");
    }

    @Test
    void what_is_no_letter_is_named_and_the_answer_is_no() throws IOException {
        Files.writeString(letters.resolve("note.txt"), "Not a letter.");
        Console printed = stats("outcomes-of-items");
        assertThat(printed.status()).isEqualTo(ExitStatus.NO);
        assertThat(printed.err()).contains("note.txt: passed over: ");
    }

    @Test
    void what_cannot_be_answered_says_why() throws IOException {
        assertThat(stats("outcome-by-moon").err())
                .contains("CLI-STATISTICS: outcome-by-moon: there is no such question");
        assertThat(Console.run("stats", "outcome-by-year").err()).contains("CLI-STATISTICS: of which letters?");
        assertThat(Console.run(
                                "stats",
                                "outcome-by-year",
                                "--data",
                                folder.resolve("gone").toString())
                        .err())
                .contains("CLI-FILE-MISSING");
        Console.run("export", "--data", letters.toString(), "--to", table.toString());
        Files.writeString(table.resolve("disputed-items.csv"), "letter\n");
        Console changed = Console.run("stats", "outcome-by-year", "--data", table.toString());
        assertThat(changed.err()).contains("CLI-SNAPSHOT");
        assertThat(changed.status()).isEqualTo(ExitStatus.CANNOT);
    }
}
