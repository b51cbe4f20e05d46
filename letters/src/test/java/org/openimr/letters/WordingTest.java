package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole letters against texts that a person has read and approved. To change one on purpose, read the new text in
 * {@code letters/target/received} and copy it over the approved one.
 */
final class WordingTest {
    private static final Path LETTERS = Path.of(System.getProperty("openimr.root"), "letters");
    private static final Path APPROVED = LETTERS.resolve("src/test/resources/org/openimr/letters/approved");
    private static final Path RECEIVED = LETTERS.resolve("target/received");

    @ParameterizedTest
    @MethodSource("org.openimr.letters.Samples#oneOfEachWording")
    void a_letter_says_what_was_approved(Samples sample) throws IOException {
        String name = sample.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        String received = Words.ofPage(sample.letter());
        Files.createDirectories(RECEIVED);
        Files.writeString(RECEIVED.resolve(name), received);

        assertThat(APPROVED.resolve(name)).hasContent(received);
    }

    @ParameterizedTest
    @EnumSource
    void the_file_says_what_the_page_says(Samples sample) throws IOException {
        byte[] pdf = LetterPdf.render(sample.letter());

        assertThat(Words.ofFile(pdf)).containsExactlyElementsOf(Words.inOrder(Words.ofPage(sample.letter())));
    }
}
