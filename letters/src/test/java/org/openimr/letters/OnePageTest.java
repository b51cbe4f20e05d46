package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.Outcome;

/** What was decided, what happens now, by when, what you can do: on the first page, and the law after it. */
final class OnePageTest {
    @ParameterizedTest
    @EnumSource
    void the_plain_words_fill_the_first_page_and_no_more(Samples sample) throws IOException {
        Letter letter = sample.letter();
        if (letter instanceof FinalDeterminationLetter it && it.party().isEmpty()) return; // has no such page

        try (var pdf = Loader.loadPDF(LetterPdf.render(letter))) {
            String first = page(pdf, 1);
            String second = page(pdf, 2);

            assertThat(first)
                    .contains(
                            letter.language() == Language.ENGLISH
                                    ? List.of(
                                            "What was decided",
                                            "What happens now",
                                            "By when",
                                            "What you can do",
                                            "How to get help")
                                    : List.of(
                                            "Qué se decidió",
                                            "Qué pasa ahora",
                                            "Para cuándo",
                                            "Qué puede hacer usted",
                                            "Cómo obtener ayuda"));
            assertThat(first)
                    .contains(folded(
                            Words.division(letter, "plain").getLastChild().getTextContent()));
            assertThat(second)
                    .contains(folded(
                            Words.division(letter, "formal").getFirstChild().getTextContent()));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_long_address_still_leaves_room(Language language) throws IOException {
        var to = new Addressee(
                "Robin Quillfeather-Featherstonehaugh",
                List.of(
                        "c/o Invented Boarding House",
                        "Building 7, Apartment 12",
                        "14 Invented Lane",
                        "Fresno, CA 93799"));
        Letter letter = Fictional.determination(
                List.of(Outcome.UPHELD, Outcome.OVERTURNED), Optional.of(Fictional.copy(to, language)));

        try (var pdf = Loader.loadPDF(LetterPdf.render(letter))) {
            assertThat(page(pdf, 2))
                    .contains(folded(
                            Words.division(letter, "formal").getFirstChild().getTextContent()));
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return folded(stripper.getText(pdf));
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
