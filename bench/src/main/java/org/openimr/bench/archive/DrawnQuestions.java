package org.openimr.bench.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openimr.archive.search.Facet;
import org.openimr.archive.text.EnglishText;
import org.openimr.determination.Issue;

/**
 * Questions drawn from the text of the letters themselves, so that each has an answer. How rare a word is is counted in
 * the index, not guessed.
 */
final class DrawnQuestions {
    /** A rare word stands in so many of all items, or in a few. */
    private static final double RARE = 0.0005;

    private static final int FEW = 5;
    private static final int MOST_TRIES = 20_000;

    private final LetterStream letters;
    private final BareLucene counted;
    private final Dice dice;

    private DrawnQuestions(LetterStream letters, BareLucene counted) {
        this.letters = letters;
        this.counted = counted;
        this.dice = Dice.of(letters.seed(), -1);
    }

    /** {@code each} different questions of every class; fewer where the letters have no more. */
    static Map<SearchClass, List<Question>> from(LetterStream letters, BareLucene counted, int each)
            throws IOException {
        DrawnQuestions drawn = new DrawnQuestions(letters, counted);
        Map<SearchClass, List<Question>> questions = new EnumMap<>(SearchClass.class);
        for (SearchClass kind : SearchClass.values()) {
            Set<Question> some = new LinkedHashSet<>();
            for (int tries = 0; some.size() < each && tries < MOST_TRIES; tries++) drawn.draw(kind, some);
            questions.put(kind, List.copyOf(some));
        }
        return questions;
    }

    private void draw(SearchClass kind, Set<Question> into) throws IOException {
        GeneratedDetermination letter = letters.letter(dice.between(0, letters.letters() - 1));
        Issue item = dice.of(letter.determination().issues());
        String rationale = item.rationale().orElse("");
        List<String> words = switch (kind) {
            case RARE -> within(rationale, 1, 0, Math.max(RARE, (double) FEW / counted.items()));
            case COMMON -> within(rationale, 1, 0.2, 1);
            case ALL_WORDS, ANY_WORD -> within(rationale, 3, 0.002, 0.3);
            case PHRASE -> neighbours(rationale);
            case NARROWED -> within(rationale, 2, 0.005, 0.5);
        };
        if (words.isEmpty()) return;
        Map<Facet, String> narrowed = new EnumMap<>(Facet.class);
        if (kind == SearchClass.NARROWED) {
            Map<Facet, List<String>> values = FlatItem.of(letter).stream()
                    .filter(flat -> flat.number() == item.number())
                    .findFirst()
                    .orElseThrow()
                    .facets();
            for (Facet facet : List.of(Facet.YEAR, Facet.OUTCOME)) {
                narrowed.put(
                        facet,
                        values.getOrDefault(facet, List.of(Facet.NOT_STATED)).getFirst());
            }
        }
        into.add(new Question(kind, words, narrowed));
    }

    /** Different words of the text that this share of all items has; empty where chance found too few. */
    private List<String> within(String text, int count, double least, double most) throws IOException {
        List<EnglishText.Occurrence> all = EnglishText.words(text);
        Set<String> terms = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        for (int tries = 0; tries < 60 && words.size() < count && !all.isEmpty(); tries++) {
            EnglishText.Occurrence one = dice.of(all);
            String word = text.substring(one.start(), one.end());
            double share = counted.share(one.term());
            if (!isPlain(word) || share < least || share > most || !terms.add(one.term())) continue;
            words.add(word);
        }
        return words.size() < count ? List.of() : words;
    }

    /** Three words in a row, not all of them common. */
    private List<String> neighbours(String text) {
        List<EnglishText.Occurrence> all = EnglishText.words(text);
        if (all.size() < 3) return List.of();
        int at = dice.between(0, all.size() - 3);
        List<String> words = all.subList(at, at + 3).stream()
                .map(one -> text.substring(one.start(), one.end()))
                .toList();
        boolean plain = words.stream().allMatch(w -> w.chars().allMatch(Character::isLetter));
        return plain && words.stream().anyMatch(DrawnQuestions::isPlain) ? words : List.of();
    }

    /** A word that no side leaves out or takes apart. */
    private static boolean isPlain(String word) {
        return word.length() > 2
                && word.chars().allMatch(Character::isLetter)
                && !EnglishText.isCommon(word.toLowerCase(Locale.ROOT));
    }
}
