package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final Path EXAMPLE =
            Path.of(Objects.requireNonNull(System.getProperty("openimr.root")), "docs/example/determination.txt");

    @TempDir
    Path folder;

    private Console run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "import";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = folder.resolve("data").toString();
        return Console.run(all);
    }

    @Test
    void letters_of_an_archive_are_imported_told_and_withdrawn_and_the_report_names_what_was_not_read()
            throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
            zip.write(Files.readAllBytes(EXAMPLE));
            zip.putNextEntry(new ZipEntry("diary.txt"));
            zip.write("Dear diary".getBytes(StandardCharsets.UTF_8));
        }
        String zip =
                Files.write(folder.resolve("letters.zip"), bytes.toByteArray()).toString();
        Path report = folder.resolve("report.jsonl");

        Console first = run(zip, "--report", report.toString());
        assertThat(first.err()).isEmpty();
        assertThat(first.status()).isEqualTo(ExitStatus.NO);
        assertThat(first.out()).contains("1 added, 0 corrected, 0 unchanged, 0 in conflict, 1 not read.");
        assertThat(Files.readAllLines(report))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("letters.zip!/diary.txt")
                                .contains("\"kind\":\"UNREAD\"")
                                .contains("READ-NOT-A-DETERMINATION"),
                        line -> assertThat(line).contains("\"kind\":\"SUMMARY\",\"documents\":2,\"added\":1"));

        Console second = run(EXAMPLE.toString());
        assertThat(second.status()).isZero();
        assertThat(second.out()).contains("0 added, 0 corrected, 1 unchanged");

        Console withdrawn = run("--withdraw", "CM16-9900042", "--reason", "Published by mistake.");
        assertThat(withdrawn.status()).isZero();
        assertThat(run("--withdraw", "CM16-9900042", "--reason", "Again.").status())
                .isEqualTo(ExitStatus.NO);
        assertThat(run("--rebuild-index").out()).contains("The index was made again: 0 letters.");

        Path table = Files.writeString(
                folder.resolve("table.csv"),
                "ReferenceID,ReportYear,DiagnosisCategory,DiagnosisSubCategory,TreatmentCategory,TreatmentSubCategory,"
                        + "Determination,Type,AgeRange,PatientGender,IMRType,DaysToReview,DaysToAdopt,Findings,Snapshot\n"
                        + "XX1,2015,Cancer,,Pharmacy,,Upheld Decision of Health Plan,Medical Necessity,11_20,,,,,,\n"
                        + "XX2,2015,Cancer,,Pharmacy,,Upheld,Medical Necessity,,,,,,,\n");
        Console rows = run("--table", "dmhc", table.toString(), "--report", report.toString());
        assertThat(rows.status()).isEqualTo(ExitStatus.NO);
        assertThat(rows.out()).contains("2 rows of dmhc: 1 added").contains("1 not mapped; 1 with a damaged value");
        assertThat(Files.readString(report)).contains("TABLE-101").contains("\"column\":\"Determination\"");
    }

    @Test
    void conflicts_are_listed_with_what_differs_and_settled_and_who_did_it_is_recorded() throws Exception {
        String letter = Files.readString(EXAMPLE);
        run(EXAMPLE.toString());
        Path other = Files.writeString(folder.resolve("other.txt"), letter.replace("20 degrees", "30 degrees"));
        assertThat(run(other.toString()).out()).contains("1 in conflict").contains("--conflicts lists");

        Console listed = run("--conflicts");
        assertThat(listed.status()).isEqualTo(ExitStatus.NO);
        assertThat(listed.out())
                .startsWith("CM16-9900042: kept aside on ")
                .contains("other.txt")
                .contains("Version 1 counts.")
                .contains("'20' became '30'")
                .contains("1 unsettled conflict.");
        assertThat(run("--conflicts", "--format", "jsonl").out())
                .startsWith("{\"id\":\"CM16-9900042\"")
                .contains("\"known\":\"20\",\"aside\":\"30\"")
                .hasLineCount(1);

        assertThat(run("--take", "CM16-9900042").err()).contains("Say with --reason why it is settled so");
        Console taken = run("--take", "CM16-9900042", "--reason", "The number was misprinted.");
        assertThat(taken.status()).isZero();
        assertThat(taken.out()).contains("the letter kept aside is version 2 now");
        assertThat(run("--conflicts").out()).isEqualTo("No conflict is unsettled.\n");
        assertThat(run("--keep", "CM16-9900042", "--reason", "Again.").status()).isEqualTo(ExitStatus.NO);
        assertThat(run("--runs").out().lines().findFirst().orElseThrow())
                .contains("operator " + System.getProperty("user.name"))
                .contains("conflict of CM16-9900042")
                .contains(": taken: 0 added, 1 corrected");
    }

    @Test
    void letters_that_are_not_public_yet_wait_and_only_then_have_a_mode() {
        Console waiting = run(EXAMPLE.toString(), "--not-yet-public", "--mode", "safe-harbor");
        assertThat(waiting.err()).isEmpty();
        assertThat(waiting.out()).contains("1 added").contains("Nothing of them is public");
        assertThat(run("--rebuild-index").out()).contains("The index was made again: 0 letters.");
        assertThat(run(EXAMPLE.toString()).out())
                .as("what waits is not made public by importing it again")
                .contains("0 added, 0 corrected, 1 unchanged");
        assertThat(run(EXAMPLE.toString(), "--mode", "safe-harbor").err()).contains("--mode goes with");
        assertThat(run(EXAMPLE.toString(), "--not-yet-public", "--mode", "none").err())
                .contains("state-practice or safe-harbor");
    }

    @Test
    void what_is_missing_or_not_said_is_asked_for_before_anything_is_opened() {
        assertThat(run().err()).contains("CLI-IMPORT: Name what to import");
        assertThat(run(folder.resolve("missing").toString()).err()).contains("CLI-FILE-MISSING");
        assertThat(run("--table", "nowhere", EXAMPLE.toString()).err()).contains("There is no mapping nowhere");
        assertThat(run("--withdraw", "CM16-9900042").err()).contains("Say with --reason");
        assertThat(run("--withdraw", "letter", "--reason", "x").err()).contains("is not the number of a letter");
        assertThat(folder.resolve("data")).doesNotExist();
    }
}
