package org.openimr.determination.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Severity;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonReading;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Laterality;

class ChecksTest {
    @Test
    void every_check_of_the_package_is_registered() throws Exception {
        Path classes = Path.of(
                Check.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("org/openimr/determination/check"))) {
            List<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(ChecksTest::isCheck)
                    .toList();
            assertThat(written).isNotEmpty();
            assertThat(Checks.all())
                    .extracting(check -> check.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void codes_are_unique_and_in_order() {
        assertThat(Checks.all()).extracting(Check::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void every_title_states_the_whole_norm() {
        assertThat(Checks.all())
                .allSatisfy(
                        check -> assertThat(check.title()).contains(" must ").endsWith("."));
    }

    @TestFactory
    Stream<DynamicTest> every_fixture_is_judged_as_its_name_says() throws Exception {
        return fixtures().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Check check = checkOf(file);
                    List<Fault> findings = check.run(examined(file, Origin.ISSUED_HERE));
                    if (file.toString().contains("-pass-")) assertThat(findings).isEmpty();
                    else
                        assertThat(findings).isNotEmpty().allSatisfy(fault -> assertWellFormed(check, fault.finding()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_judged_as_it_says() {
        return Examples.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    Check check = Checks.withCode(example.code()).orElseThrow();
                    List<Fault> faults = check.run(example.letter());
                    if (example.isGood())
                        assertThat(faults).as(example.toString()).isEmpty();
                    else
                        assertThat(faults)
                                .as(example.toString())
                                .isNotEmpty()
                                .allSatisfy(fault -> assertWellFormed(check, fault.finding()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_check_is_seen_to_pass_and_to_fail() throws Exception {
        List<String> names = Stream.concat(
                        fixtures().stream().map(file -> file.getFileName().toString()),
                        Examples.all().stream().map(Example::toString))
                .toList();
        return Checks.all().stream()
                .map(check -> DynamicTest.dynamicTest(check.id().code(), () -> {
                    assertThat(names)
                            .anyMatch(name -> name.startsWith(check.id().code()) && name.contains("-pass-"));
                    assertThat(names)
                            .anyMatch(name -> name.startsWith(check.id().code()) && name.contains("-fail-"));
                }));
    }

    @Test
    void what_needs_the_case_file_is_silent_without_it_and_the_report_says_so() {
        CheckReport report = Checks.examine(Draft.letter("Fictional.")
                .item("Knee brace", "It is not medically necessary.")
                .examined());
        assertThat(report.notApplied())
                .extracting(Check::needs)
                .containsOnly(Needs.CASE_FILE, Needs.VOCABULARY)
                .hasSizeGreaterThan(5);
        assertThat(report.faults())
                .extracting(fault -> fault.finding().code())
                .doesNotContainAnyElementsOf(report.notApplied().stream()
                        .map(check -> check.id().code())
                        .toList());
    }

    @Test
    void a_request_names_its_parts_and_sides_in_one_order() {
        RequestedItem item =
                RequestedItem.read(1, "MRI of both knees, neck, head, foot, hip and elbow", LocalDate.EPOCH);
        assertThat(item.parts())
                .containsExactly(
                        BodyPart.HEAD, BodyPart.NECK, BodyPart.ELBOW, BodyPart.HIP, BodyPart.KNEE, BodyPart.FOOT);
        assertThat(item.sides()).containsExactly(Laterality.LEFT, Laterality.RIGHT);
    }

    @Test
    void words_apart_by_more_than_one_blank_are_quoted_whole() {
        Examined letter = Draft.letter("Fictional.")
                .item("Labs Spinal  Muscular \n Atrophy 7", "It is not medically necessary.")
                .words(Words.few())
                .examined();
        assertThat(Checks.examine(letter).findings())
                .filteredOn(finding -> finding.code().equals("CHECK-137"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("\"Spinal  Muscular \n Atrophy 7\""));
    }

    @Test
    void nobody_releases_a_letter_that_leaves_an_item_undecided_or_prints_a_name() {
        assertThat(Checks.all().stream().filter(check -> check.release() == Release.NEVER))
                .extracting(check -> check.id().code())
                .containsExactly("CHECK-101", "CHECK-123");
    }

    @Test
    void what_blocks_here_only_warns_on_an_imported_letter_where_it_can_no_longer_be_mended() throws Exception {
        Path file = fixture("CHECK-104-t01-fail-a.json");
        assertThat(run(file, Origin.ISSUED_HERE)).extracting(Finding::severity).containsExactly(Severity.BLOCKING);
        assertThat(run(file, Origin.IMPORTED)).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(Checks.block(run(file, Origin.ISSUED_HERE))).isTrue();
        assertThat(Checks.block(run(file, Origin.IMPORTED))).isFalse();
    }

    @Test
    void a_verdict_that_cannot_be_told_informs_and_does_not_block() throws Exception {
        assertThat(run(fixture("CHECK-102-t03-fail-a.json"), Origin.ISSUED_HERE))
                .filteredOn(finding -> finding.code().equals("CHECK-102"))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFORMATION);
    }

    private static void assertWellFormed(Check check, Finding finding) {
        assertThat(finding.code()).isEqualTo(check.id().code());
        assertThat(finding.message()).contains("(" + check.authority().printed() + ")");
        assertThat(finding.severity()).isGreaterThanOrEqualTo(check.severity(Origin.ISSUED_HERE));
    }

    private static List<Finding> run(Path file, Origin origin) throws IOException {
        Examined letter = examined(file, origin);
        return Checks.run(letter.determination(), letter.spans(), origin);
    }

    private static Examined examined(Path file, Origin origin) throws IOException {
        JsonReading reading = DeterminationJson.read(Files.readString(file));
        assertThat(reading.findings()).as(file.toString()).isEmpty();
        Determination d = ((JsonReading.Read) reading).determination();
        return new Examined(d, Optional.empty(), origin);
    }

    private static Check checkOf(Path file) {
        String name = file.getFileName().toString();
        return Checks.all().stream()
                .filter(check -> name.startsWith(check.id().code()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no check for fixture " + name));
    }

    private static List<Path> fixtures() throws IOException, URISyntaxException {
        try (Stream<Path> files =
                Files.list(fixture("CHECK-101-t01-pass-a.json").getParent())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Path fixture(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(ChecksTest.class.getResource(name), name).toURI());
    }

    private static boolean isCheck(String simpleName) {
        try {
            Class<?> type = Class.forName("org.openimr.determination.check." + simpleName);
            return Check.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
