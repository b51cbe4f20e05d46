package org.openimr.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.law.Assumed;
import org.openimr.server.OperatorSettings;

/** The file of settings, by option and by environment. */
class SettingsCommandTest {
    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("openimr.settings"), text);
    }

    static Stream<String> keys() {
        return OperatorSettings.defaults().all().stream().map(Assumed::key);
    }

    /** One that the setting does not have while nobody sets it, as it is printed. */
    private static String another(String key) {
        return switch (key) {
            case "quality.sign-off" -> "drawn";
            case "register.least-source" -> "ISSUER";
            case "register.practice-needed", "register.contract-needed", "matching.by-offer" -> "false";
            case "register.reverify-years", "ties.reach", "ties.same-steps" -> "1";
            case "emergency.minutes" -> "30";
            default -> "3";
        };
    }

    @Test
    void every_setting_is_printed_with_its_default_grade_clause_and_meaning() {
        Console printed = Console.run("settings");
        assertThat(printed.status()).isEqualTo(ExitStatus.DONE);
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out().lines()).allMatch(line -> line.length() <= 100);
        for (Assumed<?> setting : OperatorSettings.defaults().all())
            assertThat(printed.out()).contains("\n" + setting.key() + " = " + setting.printed() + "\n");
        assertThat(printed.out()).contains("""
                # Records of the worker or the physician, in days from the notice of assignment.
                # Default: 15. Secondary source [S]: 8 CCR 9792.10.5(b).
                deadlines.support-days = 15
                """);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_set_value_is_printed_as_set_and_the_print_is_a_file_of_the_same(String key) throws IOException {
        String value = another(key);
        Console set =
                Console.run("settings", "--settings", file(key + " = " + value).toString());
        assertThat(set.status()).as(set.err()).isEqualTo(ExitStatus.DONE);
        assertThat(set.out())
                .containsOnlyOnce("# Set by the operator; default: ")
                .containsPattern(key + " = \\$?" + value + "\n");
        Console again = Console.run("settings", "--settings", file(set.out()).toString());
        assertThat(again.out()).isEqualTo(set.out());
    }

    @Test
    void the_standard_input_can_be_the_file_and_an_empty_one_sets_nothing() {
        String defaults = Console.run("settings").out();
        assertThat(Console.runWith("", "settings", "--settings", "-").out()).isEqualTo(defaults);
        assertThat(Console.runWith(defaults, "settings", "--settings", "-").out())
                .isEqualTo(defaults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "serve", "simulate", "replay letter.txt"})
    void a_line_that_cannot_be_used_stops_the_command(String command) throws IOException {
        String file = file("# ours\ndeadlines.support-days = soon\n").toString();
        String[] arguments = Stream.concat(Stream.of(command.split(" ", -1)), Stream.of("--settings", file))
                .toArray(String[]::new);
        Console refused = Console.run(arguments);
        assertThat(refused.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualToIgnoringNewLines("openimr: CLI-SETTINGS: " + file
                        + ": cannot be used; \"openimr settings\" prints every setting."
                        + "Line 2: The setting deadlines.support-days is a whole number from 1; \"soon\" is not.");
    }

    @Test
    void a_file_that_is_missing_or_no_text_or_too_large_is_refused() throws IOException {
        String missing = folder.resolve("missing").toString();
        assertThat(Console.run("settings", "--settings", missing).err())
                .startsWith("openimr: CLI-FILE-MISSING: " + missing);
        assertThat(Console.run("settings", "--settings", folder.toString()).err())
                .startsWith("openimr: CLI-FILE-UNREADABLE: " + folder);
        Path latin = Files.write(folder.resolve("latin"), "# a\u00f1o".getBytes(ISO_8859_1));
        assertThat(Console.run("settings", "--settings", latin.toString()).err())
                .startsWith("openimr: CLI-SETTINGS: " + latin + ": is not UTF-8 text");
        Console large = Console.run(
                "settings", "--settings", file("#".repeat((1 << 20) + 1)).toString());
        assertThat(large.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(large.err()).contains("CLI-SETTINGS").contains("is larger than 1048576 bytes");
    }

    @Test
    void the_environment_names_the_file_where_the_option_does_not() throws IOException, Cannot {
        SettingsOptions options = new SettingsOptions();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(new StringWriter()),
                false);
        String file = file("deadlines.support-days = 20").toString();
        assertThat(options.read(terminal, Map.of("OPENIMR_SETTINGS_FILE", file))
                        .process()
                        .deadlines()
                        .supportDays()
                        .value())
                .isEqualTo(20);
        assertThat(options.read(terminal, Map.of("OPENIMR_SETTINGS_FILE", " "))).isEqualTo(OperatorSettings.defaults());
        assertThat(options.read(terminal, Map.of())).isEqualTo(OperatorSettings.defaults());
        assertThatThrownBy(() -> options.read(
                        terminal,
                        Map.of("OPENIMR_SETTINGS_FILE", folder.resolve("none").toString())))
                .isInstanceOf(Cannot.class);
    }

    @Test
    void a_simulation_says_by_which_settings_and_comes_out_another_way() throws IOException {
        String settings = file("publication.confirmations = 4").toString();
        Console usual = Console.run("simulate", "--cases", "300");
        Console set = Console.run("simulate", "--cases", "300", "--settings", settings);
        assertThat(usual.out()).contains("Settings: the defaults.");
        assertThat(set.status()).as(set.out()).isEqualTo(ExitStatus.DONE);
        assertThat(set.out()).contains("Settings: 1 of ").doesNotContain(result(usual));
    }

    private static String result(Console simulated) {
        return simulated
                .out()
                .lines()
                .filter(line -> line.startsWith("Result "))
                .findFirst()
                .orElseThrow();
    }
}
