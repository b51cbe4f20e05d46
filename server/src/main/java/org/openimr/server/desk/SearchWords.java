package org.openimr.server.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is searched for: words, and phrases in quotation marks. A word finds what begins with it; of a phrase the last
 * word does. Accents and capitals make no difference.
 *
 * @param terms  each a row of words that follow each other; every term must be on the page
 */
public record SearchWords(List<List<String>> terms) {
    private static final Pattern TERM = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]?|(\\S+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public SearchWords {
        terms = terms.stream().map(List::copyOf).toList();
    }

    /** A word in a line: characters {@code from} to {@code to}, the latter exclusive. */
    record Word(String folded, int from, int to) {}

    /** As it was typed; without terms where no word was. */
    public static SearchWords parse(String typed) {
        List<List<String>> terms = new ArrayList<>();
        Matcher term = TERM.matcher(typed);
        while (term.find()) {
            String words = term.group(1) != null ? term.group(1) : term.group(2);
            List<String> row = words(words).stream().map(Word::folded).toList();
            if (!row.isEmpty()) terms.add(row);
        }
        return new SearchWords(terms);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) words.add(new Word(folded(word.group()), word.start(), word.end()));
        return words;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
