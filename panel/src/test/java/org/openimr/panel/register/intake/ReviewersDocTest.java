package org.openimr.panel.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openimr.law.Assumed;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.RegisterState;
import org.openimr.panel.register.Standing;

/** docs/reviewers.md says what the program does. */
class ReviewersDocTest {
    private static final String DOC = read();

    @Test
    void its_example_is_taken_whole_and_makes_a_file_that_holds() {
        String example =
                DOC.substring(DOC.indexOf("```csv\n") + 7, DOC.indexOf("\n```\n", DOC.indexOf("```csv\n")) + 1);
        ImportPreview preview = CredentialImport.preview(
                new StringReader(example), CredentialImportTest.context(RegisterState.empty(), 0, 1));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.taken()).hasSize(7);
        RegisterState register = CredentialImportTest.after(RegisterState.empty(), 0, preview);
        assertThat(Standing.of(register.files().iterator().next(), RegisterSettings.defaults())
                        .lapses(ENROLLED))
                .isEmpty();
    }

    @Test
    void it_names_every_column_and_no_other() {
        String table = DOC.substring(DOC.indexOf("| column |"), DOC.indexOf("Before anything is taken"));
        assertThat(new TreeSet<>(table.lines()
                        .filter(line -> line.startsWith("| `"))
                        .flatMap(line -> quoted(line.split("\\|", -1)[1]).stream())
                        .toList()))
                .isEqualTo(new TreeSet<>(CredentialImport.COLUMNS));
    }

    @Test
    void it_names_the_first_and_the_last_code_of_the_import() {
        ImportFault[] faults = ImportFault.values();
        assertThat(DOC)
                .contains(
                        "`" + faults[0].code() + "` to `" + faults[faults.length - 1].code() + "`",
                        "`" + ImportFault.NOT_TAKEN.code() + "`, and `" + ImportFault.HEADER.code() + "` for a column");
    }

    @Test
    void it_names_every_setting_with_its_value() {
        for (Assumed<?> setting : RegisterSettings.defaults().all()) {
            assertThat(DOC).contains("| `" + setting.key() + "` | " + setting.printed() + " |");
            assertThat(DOC.lines().filter(line -> line.startsWith("| `" + setting.key())))
                    .allMatch(line -> line.contains("[" + setting.grade().mark() + "]"));
        }
    }

    @Test
    void it_names_every_kind_of_row_and_every_column_of_the_national_register() {
        for (CredentialKind kind : CredentialKind.values()) {
            assertThat(DOC).contains(kind.name().toLowerCase(Locale.ROOT));
        }
        for (String column : NppesColumns.REQUIRED)
            assertThat(DOC.replaceAll("\\s+", " ")).contains("`" + column + "`");
    }

    private static List<String> quoted(String text) {
        return Pattern.compile("`([a-z_]+)`")
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of(System.getProperty("openimr.root", ".."), "docs", "reviewers.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
