package org.openimr.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.server.environment.Environment;
import org.openimr.server.environment.Variable;

/** No variable of the environment is read, or written of, that is not declared; and none is declared for nothing. */
class DeclaredVariablesTest {
    private static final Pattern NAME = Pattern.compile("OPENIMR_[A-Z][A-Z_]*");
    private static final Set<String> DECLARED =
            Arrays.stream(Variable.values()).map(Variable::variable).collect(Collectors.toSet());

    private static final ArchRule ONE_PLACE_ASKS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Environment.class.getName())
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .because("what the program may be told stands in Variable, and Environment alone asks the process");

    @Test
    void one_place_alone_asks_the_process() {
        ONE_PLACE_ASKS.check(House.classes());
    }

    @Test
    void a_planted_question_to_the_process_is_reported() {
        assertThat(ONE_PLACE_ASKS
                        .evaluate(new ClassFileImporter().importPackages("org.openimr.planted"))
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("ImpureProcess.print()"));
    }

    @Test
    void every_name_in_sources_launcher_deployment_and_documents_is_declared() {
        Map<Path, Set<String>> undeclared = new TreeMap<>();
        texts().forEach(file -> {
            Set<String> unknown = unknown(read(file));
            if (!unknown.isEmpty()) undeclared.put(House.ROOT.relativize(file), unknown);
        });
        assertThat(undeclared)
                .as(
                        "declare it in %s, and write the page again: %s",
                        Variable.class, "./openimr settings --reference > docs/settings-reference.md")
                .isEmpty();
    }

    @Test
    void a_planted_name_is_reported() {
        assertThat(unknown("said.get(\"OPENIMR_" + "PLANTED\") and $OPENIMR_HOST"))
                .containsExactly("OPENIMR_" + "PLANTED");
        assertThat(unknown("\"OPENIMR_" + "SMTP_\" + name")).containsExactly("OPENIMR_" + "SMTP_");
    }

    @Test
    void none_is_declared_that_nobody_reads() {
        String all = Stream.concat(
                        House.modules().stream().flatMap(module -> House.mainSources(module).stream()),
                        Stream.of(House.ROOT.resolve("openimr")))
                .filter(file -> !file.endsWith("environment/Variable.java"))
                .map(DeclaredVariablesTest::read)
                .collect(Collectors.joining("\n"));
        assertThat(Arrays.stream(Variable.values())
                        .filter(variable -> !Pattern.compile(
                                        "Variable\\." + variable.name() + "\\b|[\"{]" + variable.variable() + "\\b")
                                .matcher(all)
                                .find()))
                .isEmpty();
    }

    private static Set<String> unknown(String text) {
        return NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !DECLARED.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> texts() {
        List<Path> top = List.of(
                House.ROOT.resolve("openimr"), House.ROOT.resolve("README.md"), House.ROOT.resolve("SECURITY.md"));
        return Stream.of(
                        top.stream(),
                        House.modules().stream().flatMap(module -> House.mainSources(module).stream()),
                        files("docs"),
                        files("deploy"))
                .flatMap(found -> found)
                .filter(Files::isRegularFile);
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> found = Files.walk(House.ROOT.resolve(folder))) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
