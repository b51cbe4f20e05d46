package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A letter is in its language throughout; what stays in another says so. */
final class BothLanguagesTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> ENGLISH_ONLY = Set.of(
            "the",
            "of",
            "and",
            "to",
            "is",
            "are",
            "was",
            "this",
            "that",
            "which",
            "with",
            "from",
            "for",
            "by",
            "days",
            "day",
            "not",
            "be",
            "must",
            "may",
            "who",
            "if",
            "it",
            "your",
            "you",
            "we",
            "case",
            "review",
            "treatment",
            "records",
            "application",
            "received",
            "decision",
            "denial",
            "on",
            "or",
            "an",
            "each",
            "will");
    private static final Set<String> SPANISH_ONLY = Set.of(
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "que",
            "y",
            "en",
            "por",
            "para",
            "con",
            "su",
            "una",
            "un",
            "se",
            "caso",
            "día",
            "días",
            "revisión",
            "tratamiento",
            "solicitud",
            "plazo");
    /** Names of laws, forms and units are not translated. */
    private static final Pattern NOT_A_WORD_OF_THE_LANGUAGE = Pattern.compile(
            "Lab\\. Code|Code Civ\\. Proc\\.|Gov\\. Code|DWC Form IMR|\\bMD o DO\\b|Martin Luther King, Jr\\.");
    /** Texts that both languages share: a clause alone, a total. */
    private static final Pattern SAME =
            Pattern.compile("Regular|Total: \\$[\\d,]+|\\((Lab\\. Code|Code Civ\\. Proc\\.|8 CCR) \\d[\\w.()]*\\)");

    private static final Set<String> NAMES = Set.of(
            "Robin Quillfeather",
            "14 Invented Lane",
            "Fresno, CA 93799",
            "Fictional Claims Services",
            "7 Pretend Plaza",
            "Oakland, CA 94699");

    @ParameterizedTest
    @EnumSource
    void no_word_of_the_other_language_stands_unmarked(Samples sample) {
        Letter letter = sample.letter();
        Set<String> foreign = switch (letter.language()) {
            case ENGLISH -> SPANISH_ONLY;
            case SPANISH -> ENGLISH_ONLY;
        };

        for (String text : ownTexts(letter)) {
            String words = NOT_A_WORD_OF_THE_LANGUAGE.matcher(text).replaceAll(" ");
            List<String> found = WORD.matcher(words.toLowerCase(Locale.ROOT))
                    .results()
                    .map(result -> result.group())
                    .filter(foreign::contains)
                    .toList();
            assertThat(found).as(text).isEmpty();
        }
    }

    /** Finds a forgotten label that has no telltale word in it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = ".*_SPANISH")
    void no_text_is_the_same_in_both_languages(Samples sample) {
        Letter english = Samples.valueOf(sample.name().replace("_SPANISH", "")).letter();
        Set<String> there = new HashSet<>(ownTexts(english));

        List<String> untranslated = ownTexts(sample.letter()).stream()
                .filter(there::contains)
                .filter(text -> !SAME.matcher(text).matches())
                .map(text -> text.replaceAll("CM\\d\\d-\\d{7}", " "))
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .filter(text -> !NAMES.contains(text))
                .toList();
        assertThat(untranslated).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_says_its_language(Samples sample) {
        Letter letter = sample.letter();

        assertThat(LetterHtml.render(letter))
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                        + letter.language().tag() + "\">");
    }

    @Test
    void every_kind_has_a_title_of_its_own_in_each_language() {
        for (Language language : Language.values()) {
            Set<String> titles = Arrays.stream(LetterKind.values())
                    .map(kind -> kind.title(language))
                    .collect(Collectors.toSet());
            assertThat(titles).hasSize(LetterKind.values().length);
        }
        assertThat(LetterKind.values())
                .allSatisfy(
                        kind -> assertThat(kind.title(Language.ENGLISH)).isNotEqualTo(kind.title(Language.SPANISH)));
    }

    /** Texts of the head's title and of the body that are in the letter's own language. */
    private static List<String> ownTexts(Letter letter) {
        var texts = new ArrayList<String>();
        texts.add(letter.title());
        collect(Words.body(letter), letter.language().tag(), letter.language().tag(), texts);
        return texts;
    }

    private static void collect(Node node, String own, String around, List<String> texts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words
                    && around.equals(own)
                    && !words.getData().isBlank()) texts.add(words.getData().strip());
            if (!(child instanceof Element element)) continue;
            boolean asItIs = element.getAttribute("class").equals("quoted");
            if (asItIs && element.getAttribute("lang").isEmpty()) continue;
            String lang = element.getAttribute("lang");
            collect(element, own, lang.isEmpty() ? around : lang, texts);
        }
    }
}
