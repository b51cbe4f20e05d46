package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The page in plain words is plain. Asked for is the eighth grade in English and "normal" in Spanish; it is held to the
 * sixth and to "quite easy", so that a page does not slide to the edge unseen.
 */
final class ReadingEaseTest {
    private static final double HIGHEST_GRADE = 6.0;
    /** INFLESZ: from 65 a text is "quite easy". */
    private static final double LOWEST_INDEX = 65.0;
    /** One hard sentence hides in a mean; this finds it. */
    private static final int MOST_WORDS = 25;

    @ParameterizedTest
    @EnumSource
    void the_first_page_is_easy_to_read(Samples sample) {
        Letter letter = sample.letter();
        if (letter instanceof FinalDeterminationLetter it && it.party().isEmpty()) return; // has no such page
        List<String> blocks = plainWords(letter);

        switch (letter.language()) {
            case ENGLISH ->
                assertThat(ReadingEase.englishGrade(blocks)).as("%s", blocks).isLessThanOrEqualTo(HIGHEST_GRADE);
            case SPANISH ->
                assertThat(ReadingEase.spanishIndex(blocks)).as("%s", blocks).isGreaterThanOrEqualTo(LOWEST_INDEX);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_of_the_first_page_is_long_and_none_cites_a_clause(Samples sample) {
        Letter letter = sample.letter();
        if (letter instanceof FinalDeterminationLetter it && it.party().isEmpty()) return; // has no such page
        List<String> blocks = plainWords(letter);

        assertThat(ReadingEase.longestSentence(blocks)).as("%s", blocks).isLessThanOrEqualTo(MOST_WORDS);
        assertThat(blocks).noneMatch(block -> block.matches(".*(Code|CCR|\\d{4}\\.\\d).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "case, 1",
        "doctor, 2",
        "review, 2",
        "reviewed, 2",
        "decided, 3",
        "treatment, 2",
        "medical, 3",
        "independent, 4",
        "utilization, 5",
        "administrator, 5",
        "claims, 1",
        "application, 4",
        "appeal, 2",
        "records, 2",
        "people, 2",
        "table, 2",
        "needed, 2",
        "changes, 2",
        "times, 1",
        "closed, 1",
        "question, 2",
        "organization, 5",
        "denial, 3",
        "approve, 2",
        "employee, 3",
        "you, 1",
        "days, 1",
        "evaluate, 4",
        "science, 2",
        "serious, 3",
        "period, 3",
        "2026, 1"
    })
    void syllables_of_english_words(String word, int syllables) {
        assertThat(ReadingEase.english(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "el, 1",
        "caso, 2",
        "médico, 3",
        "revisión, 3",
        "tratamiento, 4",
        "solicitud, 4",
        "día, 2",
        "días, 2",
        "administrador, 5",
        "reclamos, 3",
        "autorización, 5",
        "trabajador, 4",
        "lesión, 2",
        "ley, 1",
        "leyes, 2",
        "que, 1",
        "quien, 1",
        "siguiente, 3",
        "negativa, 4",
        "aún, 2",
        "apelación, 4",
        "río, 2",
        "cuidado, 3",
        "expediente, 4",
        "muy, 1",
        "ahora, 3",
        "leer, 2",
        "averigüe, 4",
        "todavía, 4",
        "2026, 1"
    })
    void syllables_of_spanish_words(String word, int syllables) {
        assertThat(ReadingEase.spanish(word)).isEqualTo(syllables);
    }

    @Test
    void known_texts_have_known_values() {
        // 6 words, 1 sentence, 6 syllables; 10 words, 2 sentences, 10 syllables
        assertThat(ReadingEase.englishGrade(List.of("The cat sat on the mat."))).isCloseTo(-1.45, within(0.01));
        assertThat(ReadingEase.englishGrade(List.of("The man can see us. We can see the man.")))
                .isCloseTo(-1.84, within(0.01));
        // 5 words, 1 sentence, 9 syllables
        assertThat(ReadingEase.spanishIndex(List.of("El médico lee el caso."))).isCloseTo(89.695, within(0.01));
    }

    @Test
    void legal_prose_is_found_out() {
        assertThat(ReadingEase.englishGrade(List.of(
                        "The determination is presumed correct and is set aside only upon proof by clear and convincing"
                                + " evidence of one or more of the enumerated statutory grounds for appeal.")))
                .isGreaterThan(HIGHEST_GRADE);
        assertThat(ReadingEase.spanishIndex(List.of(
                        "La determinación administrativa se presume correcta y únicamente podrá anularse mediante"
                                + " pruebas claras y convincentes de alguno de los motivos legalmente establecidos.")))
                .isLessThan(LOWEST_INDEX);
    }

    /**
     * The blocks of the first page, without its fixed headings, which would flatter it, the names of treatments and
     * other words that stay as they are.
     */
    static List<String> plainWords(Letter letter) {
        var blocks = new ArrayList<String>();
        var plain = Words.division(letter, "plain");
        var block = new StringBuilder();
        collect(plain, block, blocks);
        return blocks;
    }

    private static void collect(Node node, StringBuilder block, List<String> blocks) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) block.append(words.getData());
            if (!(child instanceof Element element)
                    || element.getTagName().equals("h2")
                    || element.getAttribute("class").equals("quoted")) continue;
            boolean own = Words.OWN_LINE.contains(element.getTagName());
            collect(element, block, blocks);
            if (own) {
                if (!block.toString().isBlank()) blocks.add(block.toString().strip());
                block.setLength(0);
            }
        }
    }
}
