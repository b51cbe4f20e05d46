package org.openimr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PomArrowsTest {
    static List<String> modules() {
        return House.modules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_pom_declares_only_what_the_table_allows(String module) {
        Pom pom = Pom.read(House.ROOT.resolve(module).resolve("pom.xml"));
        assertThat(PomRules.violations(module, pom)).isEmpty();
    }

    @Test
    void the_root_pom_hands_down_neither_a_module_nor_spring() {
        assertThat(PomRules.inheritedViolations(Pom.read(House.ROOT.resolve("pom.xml"))))
                .isEmpty();
    }

    @Test
    void the_guard_reads_the_dependencies_it_judges() {
        Pom server = Pom.read(House.ROOT.resolve("server/pom.xml"));
        assertThat(server.dependencies())
                .contains(new Pom.Dependency("org.openimr", "openimr-process", ""))
                .anyMatch(d -> d.groupId().startsWith("org.springframework"));
    }

    @Test
    void a_planted_arrow_in_a_pom_is_reported_whatever_its_scope() {
        assertThat(PomRules.violations("determination", planted("determination-uses-server.xml")))
                .hasSize(3)
                .anyMatch(line -> line.contains("may not use openimr-server"))
                .anyMatch(line -> line.contains("may not use openimr-process"))
                .anyMatch(line -> line.contains("may not use Spring (spring-jdbc)"));
    }

    @Test
    void what_a_module_may_test_with_it_may_not_ship() {
        assertThat(PomRules.violations("archive", planted("archive-ships-searchnode.xml")))
                .containsExactly("archive may not use openimr-searchnode; allowed are "
                        + Arrows.MAY_USE.getOrDefault("archive", Set.of()));
    }

    @Test
    void a_planted_root_pom_that_hands_down_spring_is_reported() {
        assertThat(PomRules.inheritedViolations(planted("root-hands-down-spring.xml")))
                .containsExactly(
                        "the root pom hands openimr-law to every module",
                        "the root pom hands spring-core to every module");
    }

    @Test
    void a_module_outside_the_table_is_reported() {
        assertThat(PomRules.violations("helpers", planted("determination-uses-server.xml")))
                .containsExactly("helpers is not a module of the table");
    }

    private static Pom planted(String name) {
        return Pom.read(House.ROOT.resolve(Path.of("app/src/test/resources/planted", name)));
    }
}
