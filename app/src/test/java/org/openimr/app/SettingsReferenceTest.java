package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openimr.law.Assumed;
import org.openimr.server.OperatorSettings;
import org.openimr.server.environment.Variable;

/** The reference of settings is the program's own. */
class SettingsReferenceTest {
    private static final Path PAGE = Path.of(
            Objects.requireNonNull(System.getProperty("openimr.root"), "openimr.root"), "docs/settings-reference.md");

    @Test
    void the_page_is_what_the_program_prints() throws IOException {
        Console printed = Console.run("settings", "--reference");
        assertThat(printed.status()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(PAGE))
                .as("write it again: ./openimr settings --reference > docs/settings-reference.md")
                .isEqualTo(printed.out());
    }

    @Test
    void each_variable_and_each_setting_has_its_row_with_every_cell_filled() {
        List<String> rows = SettingsReference.page()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
        List<Assumed<?>> settings = OperatorSettings.defaults().all();
        assertThat(rows).hasSize(Variable.values().length + settings.size());
        for (Variable variable : Variable.values())
            assertThat(rows).anyMatch(row -> row.startsWith("| `" + variable.variable() + "` | "));
        for (Assumed<?> setting : settings)
            assertThat(rows).anyMatch(row -> row.startsWith("| `" + setting.key() + "` | "));
        assertThat(rows).noneMatch(row -> row.contains("|  |"));
    }

    @Test
    void what_is_allowed_is_what_the_setting_says_when_it_refuses() {
        assertThat(SettingsReference.page())
                .containsPattern("\\| `matching.by-offer` \\| [^|]+ \\| true or false \\| true \\|")
                .containsPattern(
                        "\\| `deadlines.fee-days` \\| [^|]+ \\| a whole number from 1[^|]*, or not set \\| not set \\|")
                .containsPattern("\\| `fees.2014.regular` \\| [^|]+ \\| an amount in dollars");
    }
}
