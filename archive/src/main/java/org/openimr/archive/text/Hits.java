package org.openimr.archive.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openimr.archive.text.EnglishText.Occurrence;
import org.openimr.determination.Span;

/** Where what was searched for stands in a text. */
public final class Hits {
    private Hits() {}

    /**
     * One span per word that belongs to a hit, in order; of a phrase only the words of a whole occurrence.
     *
     * @param sought  each the terms of a word or phrase; one that ends with a star stands for every term that begins so
     */
    public static List<Span> in(String text, List<List<String>> sought) {
        if (sought.isEmpty()) return List.of();
        List<Occurrence> words = EnglishText.wordsLike(sought, text);
        BitSet hit = new BitSet(words.size());
        for (List<String> terms : sought) {
            for (int at = 0; at + terms.size() <= words.size(); at++) {
                if (standsAt(words, at, terms)) hit.set(at, at + terms.size());
            }
        }
        List<Span> spans = new ArrayList<>();
        hit.stream()
                .forEach(i ->
                        spans.add(new Span(words.get(i).start(), words.get(i).end())));
        return spans;
    }

    private static boolean standsAt(List<Occurrence> words, int at, List<String> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (!is(words.get(at + i).term(), terms.get(i))) return false;
        }
        return true;
    }

    private static boolean is(String term, String sought) {
        int letters = sought.length() - 1;
        return sought.charAt(letters) == '*' ? term.regionMatches(0, sought, 0, letters) : term.equals(sought);
    }

    /** The characters {@code from} to {@code to} (exclusive) as fragments, adjoining words of hits kept apart. */
    public static List<Fragment> marked(String text, int from, int to, List<Span> hits) {
        List<Fragment> fragments = new ArrayList<>();
        int at = from;
        for (Span hit : hits) {
            if (hit.start() < at || hit.end() > to) continue;
            if (hit.start() > at) fragments.add(new Fragment(text.substring(at, hit.start()), false));
            fragments.add(new Fragment(text.substring(hit.start(), hit.end()), true));
            at = hit.end();
        }
        if (at < to) fragments.add(new Fragment(text.substring(at, to), false));
        return fragments;
    }
}
