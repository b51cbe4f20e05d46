package org.openimr.panel.parties.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.ties.Tie;

/** docs/parties.md says what the program does. */
class PartiesDocTest {
    private static final String DOC = read();

    @Test
    void its_example_is_taken_whole() {
        String example =
                DOC.substring(DOC.indexOf("```csv\n") + 7, DOC.indexOf("\n```\n", DOC.indexOf("```csv\n")) + 1);
        EntryPreview preview =
                PartyImport.preview(new StringReader(example), PartyImportTest.context(PartyBook.empty()));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.taken()).hasSize(4);
        PartyBook book = PartyImportTest.after(PartyBook.empty(), preview);
        assertThat(book.parties()).hasSize(2);
        assertThat(book.ties()).hasSize(2);
    }

    @Test
    void it_names_every_column_and_no_other() {
        assertThat(new TreeSet<>(DOC.lines()
                        .filter(line -> line.startsWith("| `"))
                        .flatMap(line -> Pattern.compile("`([a-z_]+)`")
                                .matcher(line.split("\\|", -1)[1])
                                .results()
                                .map(match -> match.group(1)))
                        .toList()))
                .isEqualTo(new TreeSet<>(PartyImport.COLUMNS));
    }

    @Test
    void it_names_every_kind_of_tie() {
        assertThat(Stream.of(Tie.Kind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)))
                .allMatch(DOC::contains);
    }

    private static String read() {
        try {
            return Files.readString(Path.of(System.getProperty("openimr.root", ".."), "docs", "parties.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
