package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleArrowsTest {
    private static final ModuleRules HOUSE = new ModuleRules("org.openimr");
    private static final ModuleRules PLANTED = new ModuleRules("org.openimr.planted");
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages("org.openimr.planted");

    static List<String> modules() {
        return Arrows.MAY_USE.keySet().stream().sorted().toList();
    }

    static List<String> pureModules() {
        return Arrows.PURE.stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_uses_only_what_the_table_allows(String module) {
        HOUSE.arrowsOf(module).check(House.classes());
    }

    @ParameterizedTest
    @MethodSource("pureModules")
    void a_pure_module_touches_no_clock_file_framework_or_chance(String module) {
        HOUSE.purityOf(module).check(House.classes());
    }

    @Test
    void spring_is_known_to_the_server_alone() {
        HOUSE.springOnlyInTheServer().check(House.classes());
    }

    @Test
    void every_class_belongs_to_a_module_of_the_table() {
        HOUSE.everyClassBelongsToAModule().check(House.classes());
    }

    /** A guard that sees no classes passes for ever. Benchmarks are absent where only the app was asked for. */
    @Test
    void the_guard_sees_every_module_that_has_sources() {
        List<String> unseen = House.modules().stream()
                .filter(module -> !module.equals("bench"))
                .filter(module -> !House.mainSources(module).isEmpty())
                .filter(module -> House.classes().stream()
                        .noneMatch(type -> type.getPackageName().startsWith("org.openimr." + module)))
                .toList();
        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "law, LawThatAsksTheProcess",
        "determination, DeterminationThatAsksTheArchive",
        "process, ProcessThatWritesLetters",
        "letters, LetterThatAsksTheServer",
        "archive, ArchiveThatAsksTheLaw",
        "server, ServerThatAsksTheApp"
    })
    void a_planted_arrow_is_reported(String module, String culprit) {
        assertThat(violations(PLANTED.arrowsOf(module))).anyMatch(line -> line.contains(culprit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LocalDate.now(",
                "System.currentTimeMillis()",
                "Clock.systemUTC()",
                "java.nio.file.Files",
                "java.io.FileWriter",
                "java.sql.Connection",
                "Math.random()",
                "System.out",
                "System.getenv"
            })
    void a_planted_impurity_is_reported(String deed) {
        assertThat(violations(PLANTED.purityOf("process"))).anyMatch(line -> line.contains(deed));
    }

    @Test
    void a_planted_reference_to_the_clock_is_reported() {
        assertThat(violations(PLANTED.purityOf("law")))
                .anyMatch(line -> line.contains("LawThatRefersToTheClock") && line.contains("Instant.now()"));
    }

    @Test
    void a_planted_use_of_spring_outside_the_server_is_reported() {
        assertThat(violations(PLANTED.springOnlyInTheServer()))
                .anyMatch(line -> line.contains("LetterThatKnowsSpring"))
                .noneMatch(line -> line.contains("ServerThatKnowsSpring"));
    }

    @Test
    void a_planted_class_outside_the_modules_is_reported() {
        assertThat(violations(PLANTED.everyClassBelongsToAModule()))
                .anyMatch(line -> line.contains("org.openimr.planted.common.Homeless"));
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(PLANTED_CLASSES).getFailureReport().getDetails();
    }
}
