package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows is what the program does. */
class ReadmeTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("openimr.root")));
    private static final Pattern CONSOLE =
            Pattern.compile("```console\\n\\$ \\./openimr ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);
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

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/decisions/README.md", "docs/settings.md"})
    void every_link_leads_somewhere(String page) throws IOException {
        Path file = ROOT.resolve(page);
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
