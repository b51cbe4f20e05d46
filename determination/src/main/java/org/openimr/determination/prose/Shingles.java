package org.openimr.determination.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs of words of a text: what two texts have in common, whatever stands around it. */
public final class Shingles {
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private final Set<String> runs;

    private Shingles(Set<String> runs) {
        this.runs = runs;
    }

    /** Runs of {@code length} words; a shorter text is one run. */
    public static Shingles of(String text, int length) {
        return new Shingles(runs(words(text), length));
    }

    /** The same of {@code text} with every word left out that {@code name} has too. */
    public static Shingles without(String name, String text, int length) {
        List<String> words = words(text);
        words.removeAll(Set.copyOf(words(name)));
        return new Shingles(runs(words, length));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(LowerCase.of(text), -1)) if (!word.isEmpty()) words.add(word);
        return words;
    }

    private static Set<String> runs(List<String> words, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) runs.add(String.join(" ", words.subList(i, i + length)));
        if (runs.isEmpty() && !words.isEmpty()) runs.add(String.join(" ", words));
        return runs;
    }

    /** Runs that both have among all that either has, 0 to 1. */
    public double likeness(Shingles other) {
        if (runs.isEmpty() || other.runs.isEmpty()) return 0;
        long shared = runs.stream().filter(other.runs::contains).count();
        return shared / (double) (runs.size() + other.runs.size() - shared);
    }
}
