package org.openimr.archive.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openimr.archive.text.EnglishText.Occurrence;

/**
 * The analysis of what stands between white space, remembered: letters say the same words again and again, and a look-up
 * costs a fraction of a stemming. White space always ends a word, so the pieces of a text analysed one by one have
 * exactly the words of the whole.
 */
final class KnownWords {
    private static final int LONGEST = 40;

    /** The analysis cuts words of 255 characters and more, and where depends on what follows. */
    private static final int LONGEST_PIECE = 200;

    private static final int MOST = 50_000;

    private final Map<String, List<Occurrence>> known = new ConcurrentHashMap<>();

    List<Occurrence> in(String text) {
        return in(text, Optional.empty());
    }

    /**
     * As {@link #in(String)}, but what has no word that begins like one of these terms stands as one word without a term:
     * where hits are looked for, most of a text is nothing but the distance between them.
     */
    List<Occurrence> beginningLike(List<List<String>> terms, String text) {
        BitSet beginnings = new BitSet();
        terms.forEach(each -> each.forEach(term -> beginnings.set(term.charAt(0))));
        return in(text, Optional.of(beginnings));
    }

    /** The terms of {@link #in(String)} alone, for whom their places do not matter. */
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) end++;
            if (end - at > LONGEST_PIECE || endsBroken(text, end)) {
                return EnglishText.analyzed(text).stream().map(Occurrence::term).toList();
            }
            if (end > at) {
                List<Occurrence> words = piece(text.substring(at, end));
                for (int i = 0; i < words.size(); i++) terms.add(words.get(i).term());
            }
            at = end + 1;
        }
        return Collections.unmodifiableList(terms);
    }

    private List<Occurrence> in(String text, Optional<BitSet> beginnings) {
        List<Occurrence> words = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !isSpace(text.charAt(end))) end++;
            if (end - at > LONGEST_PIECE || endsBroken(text, end)) return EnglishText.analyzed(text);
            if (beginnings.isPresent() && isOther(text, at, end, beginnings.get())) {
                words.add(new Occurrence("", at, end));
                at = end + 1;
                continue;
            }
            for (Occurrence word : piece(text.substring(at, end))) {
                words.add(new Occurrence(word.term(), at + word.start(), at + word.end()));
            }
            at = end + 1;
        }
        return words;
    }

    private List<Occurrence> piece(String piece) {
        if (piece.isEmpty()) return List.of();
        if (piece.length() > LONGEST) return EnglishText.analyzed(piece);
        List<Occurrence> found = known.getOrDefault(piece, List.of());
        if (!found.isEmpty()) return found;
        List<Occurrence> analyzed = List.copyOf(EnglishText.analyzed(piece));
        if (known.size() >= MOST) known.clear(); // what is common is soon known again
        if (!analyzed.isEmpty()) known.put(piece, analyzed);
        return analyzed;
    }

    /**
     * Whether the piece surely has a word, and none that begins so. A stem begins as its word does, and a word begins
     * where a letter or digit follows something else; anything beyond plain letters is left to the analysis.
     */
    private static boolean isOther(String text, int from, int to, BitSet beginnings) {
        boolean inside = false;
        boolean any = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '_') return false;
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain && !inside && beginnings.get(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)) return false;
            any |= plain;
            inside = plain;
        }
        return any;
    }

    /** After half a character the analysis sees an end of the text differently from white space. */
    private static boolean endsBroken(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
