package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What the README shows is what the program does. */
class ReadmeTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openimr.root")));
    private static final Pattern CONSOLE =
            Pattern.compile("```console\\n\\$ \\./openimr ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND_LINE = Pattern.compile("\\./openimr((?: [^\\s`#|>\\\\]+)+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @Test
    void the_letter_shown_is_the_example() throws IOException {
        assertThat(readme())
                .contains("```text\n" + Files.readString(ROOT.resolve("docs/example/determination.txt")) + "```");
    }

    @Test
    void every_command_shown_gives_exactly_the_output_shown() throws IOException {
        List<Shown> shown = CONSOLE.matcher(readme())
                .results()
                .map(m -> new Shown(m.group(1), m.group(2)))
                .toList();
        assertThat(shown).isNotEmpty();
        for (Shown example : shown) {
            String[] arguments = Stream.of(example.command().split(" "))
                    .map(word -> word.startsWith("docs/") ? ROOT.resolve(word).toString() : word)
                    .toArray(String[]::new);
            assertThat(Console.run(arguments).out().stripTrailing())
                    .as(example.command())
                    .isEqualTo(example.output().stripTrailing());
        }
    }

    /** Those that are read beside the README. */
    private static Stream<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(
                ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md"), ROOT.resolve("docs/decisions/README.md")));
        for (String folder : List.of("docs", "docs/records", "docs/law", "docs/operations")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
            }
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_command_line_of_a_document_is_one_that_the_program_takes(Path file) throws IOException {
        for (MatchResult shown :
                COMMAND_LINE.matcher(Files.readString(file)).results().toList()) {
            assertThat(isTaken(shown.group(1).strip())).as(shown.group()).isTrue();
        }
    }

    @Test
    void a_command_line_that_the_program_does_not_take_is_told_from_one_that_it_takes() throws IOException {
        assertThat(isTaken("bench read")).isTrue();
        assertThat(isTaken("vocabulary lookup ESI --on 2026-05-04")).isTrue();
        assertThat(isTaken("vocabulary lookup ESI --in 2026-05-04")).isFalse();
        assertThat(isTaken("vocabularies")).isFalse();
    }

    /** By the start script itself, or by the program. */
    private static boolean isTaken(String line) throws IOException {
        String script = Files.readString(ROOT.resolve("openimr"));
        String first = line.split(" ", 2)[0];
        if (script.substring(script.lastIndexOf("case ${1:-} in")).contains("\n  " + first + ")\n")) return true;
        CommandLine command = OpenImr.commandLine(new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(Writer.nullWriter()),
                false));
        List<String> words = List.of(line.split(" "));
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            CommandLine inner = command.getSubcommands().get(word);
            if (inner != null) {
                command = inner;
            } else if (word.startsWith("-")) {
                OptionSpec option = command.getCommandSpec().findOption(word.replaceFirst("=.*", ""));
                if (option == null) return false;
                if (!word.contains("=")) at += option.arity().min();
            } else if (command.getCommandSpec().positionalParameters().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_somewhere(Path file) throws IOException {
        List<String> broken = LINK.matcher(Files.readString(file))
                .results()
                .map(m -> m.group(1))
                .filter(target -> !Files.exists(file.resolveSibling(target)))
                .toList();
        assertThat(broken).isEmpty();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private record Shown(String command, String output) {}
}
