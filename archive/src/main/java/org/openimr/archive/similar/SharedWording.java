package org.openimr.archive.similar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openimr.archive.text.EnglishText;
import org.openimr.archive.text.EnglishText.Occurrence;
import org.openimr.archive.text.Fragment;

/**
 * Passages that two texts have in common: at least {@value #LEAST_WORDS} words one after another, inflection aside. It does
 * not say whether they are a thought of both or the form of a letter.
 */
final class SharedWording {
    /** Fewer words in a row are common to almost any two texts of English. */
    static final int LEAST_WORDS = 4;

    private SharedWording() {}

    /**
     * The text whole, in pieces; a piece is a hit where the other text has it too.
     *
     * @param text   any, also empty: then there is no piece
     * @param other  with which it is compared
     */
    static List<Fragment> marked(String text, String other) {
        List<Occurrence> words = EnglishText.words(text);
        BitSet shared = shared(words, runs(EnglishText.words(other)));
        List<Fragment> pieces = new ArrayList<>();
        int at = 0;
        for (int from = shared.nextSetBit(0); from >= 0; ) {
            int to = shared.nextClearBit(from);
            int start = words.get(from).start();
            int end = words.get(to - 1).end();
            add(pieces, text.substring(at, start), false);
            add(pieces, text.substring(start, end), true);
            at = end;
            from = shared.nextSetBit(to);
        }
        add(pieces, text.substring(at), false);
        return pieces;
    }

    private static void add(List<Fragment> pieces, String text, boolean hit) {
        if (!text.isEmpty()) pieces.add(new Fragment(text, hit));
    }

    private static BitSet shared(List<Occurrence> words, Set<List<String>> theirs) {
        BitSet shared = new BitSet(words.size());
        for (int i = 0; i + LEAST_WORDS <= words.size(); i++) {
            if (theirs.contains(run(words, i))) shared.set(i, i + LEAST_WORDS);
        }
        return shared;
    }

    private static Set<List<String>> runs(List<Occurrence> words) {
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + LEAST_WORDS <= words.size(); i++) runs.add(run(words, i));
        return runs;
    }

    private static List<String> run(List<Occurrence> words, int from) {
        return words.subList(from, from + LEAST_WORDS).stream()
                .map(Occurrence::term)
                .toList();
    }
}
