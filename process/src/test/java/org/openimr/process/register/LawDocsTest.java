package org.openimr.process.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.law.Citation;
import org.openimr.process.ProcessSettings;

/** {@code docs/law} says what the rules say: {@code -Dopenimr.write.docs=true} writes it anew. */
class LawDocsTest {
    private static final Path ROOT = Path.of(System.getProperty("openimr.root", ".."));
    private static final Path FOLDER = ROOT.resolve("docs/law");

    private static Map<String, String> pages() {
        Fixtures fixtures = Fixtures.in(ClassPath.beside(LawDocsTest.class, "org.openimr.process"));
        return new LawDocs(ProcessSettings.defaults(), fixtures).pages();
    }

    @Test
    void the_pages_are_those_that_the_register_makes() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("openimr.write.docs")) {
            Files.createDirectories(FOLDER);
            for (var page : pages.entrySet()) Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) kept.put(file.getFileName().toString(), Files.readString(file));
        }
        assertThat(kept).containsKey(LawDocs.ON_REVIEWERS);
        kept.remove(LawDocs.ON_REVIEWERS);
        assertThat(kept)
                .as("docs/law is not what the rules say; write it with -Dopenimr.write.docs=true")
                .isEqualTo(pages);
    }

    @Test
    void every_clause_of_the_described_process_has_a_rule_or_a_reason() throws IOException {
        Path described = ROOT.resolve("../shared/domain/process.md");
        assumeThat(Files.exists(described))
                .as("the description of the process is not beside the project")
                .isTrue();
        List<Citation> open = CitedClauses.in(Files.readString(described)).stream()
                .filter(clause -> Registers.rules().stream()
                        .noneMatch(rule -> applies(rule.norm().clause(), clause)))
                .filter(clause -> ClauseNotes.all().stream()
                        .noneMatch(note -> note.clause().equals(clause)))
                .toList();
        assertThat(open).isEmpty();
    }

    @Test
    void a_clause_without_rule_or_reason_is_found() {
        assertThat(CitedClauses.in("See LC 4610.5(z), (y) and §9792.10.99."))
                .containsExactlyInAnyOrder(
                        Citation.laborCode("4610.5(z)"),
                        Citation.laborCode("4610.5(y)"),
                        Citation.regulation("9792.10.99"))
                .noneMatch(clause -> Registers.rules().stream()
                        .anyMatch(rule -> applies(rule.norm().clause(), clause)));
    }

    @Test
    void no_clause_with_a_reason_for_having_no_rule_has_one_of_its_own() {
        assertThat(ClauseNotes.all())
                .noneMatch(note -> Registers.rules().stream()
                        .anyMatch(rule -> rule.norm().clause().equals(note.clause())));
        assertThat(ClauseNotes.all()).extracting(ClauseNote::clause).doesNotHaveDuplicates();
    }

    /** Whether a rule under {@code ruled} applies {@code cited}: the same clause, a part of it, or the whole of it. */
    private static boolean applies(Citation ruled, Citation cited) {
        return ruled.code() == cited.code()
                && (ruled.section().equals(cited.section())
                        || ruled.section().startsWith(cited.section() + "(")
                        || cited.section().startsWith(ruled.section() + "("));
    }
}
