package org.openimr.archive.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

    /** Places for pieces, a power of two; of two with the same place the later one stays. */
    private static final int PLACES = 1 << 16;

    private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(PLACES);

    /** A piece and its words. */
    private record Known(String piece, List<Occurrence> words, List<String> terms) {
        static final Known NOTHING = of("", List.of());

        static Known of(String piece, List<Occurrence> words) {
            return new Known(piece, words, words.stream().map(Occurrence::term).toList());
        }

        boolean is(String text, int from, int to) {
            return piece.length() == to - from && text.startsWith(piece, from);
        }
    }

    KnownWords() {
        for (int i = 0; i < PLACES; i++) known.setPlain(i, Known.NOTHING);
    }

    List<Occurrence> in(String text) {
        List<Occurrence> words = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end - at > LONGEST_PIECE || endsBroken(text, end)) return EnglishText.analyzed(text);
            add(words, text, at, end);
            at = end + 1;
        }
        return words;
    }

    /**
     * As {@link #in(String)}, but all that stands between words that begin like one of these terms stands as one word
     * without a term: where hits are looked for, most of a text is nothing but a distance.
     */
    List<Occurrence> beginningLike(List<List<String>> terms, String text) {
        Beginnings beginnings = Beginnings.of(terms);
        List<Occurrence> words = new ArrayList<>();
        int other = -1;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end - at > LONGEST_PIECE || endsBroken(text, end)) return EnglishText.analyzed(text);
            if (beginnings.isOther(text, at, end)) {
                if (other < 0) other = at;
            } else {
                if (other >= 0) words.add(new Occurrence("", other, at - 1));
                other = -1;
                add(words, text, at, end);
            }
            at = end + 1;
        }
        return words;
    }

    /** The terms of {@link #in(String)} alone, for whom their places do not matter. */
    List<String> terms(String text) {
        List<String> terms = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end - at > LONGEST_PIECE || endsBroken(text, end)) {
                return EnglishText.analyzed(text).stream().map(Occurrence::term).toList();
            }
            terms.addAll(piece(text, at, end).terms);
            at = end + 1;
        }
        return Collections.unmodifiableList(terms);
    }

    private void add(List<Occurrence> words, String text, int at, int end) {
        for (Occurrence word : piece(text, at, end).words) {
            words.add(new Occurrence(word.term(), at + word.start(), at + word.end()));
        }
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !isSpace(text.charAt(end))) end++;
        return end;
    }

    private Known piece(String text, int from, int to) {
        if (from == to) return Known.NOTHING;
        if (to - from > LONGEST) return analyzed(text.substring(from, to));
        int hash = 0;
        for (int i = from; i < to; i++) hash = 31 * hash + text.charAt(i);
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        Known found = known.getAcquire(place);
        if (found.is(text, from, to)) return found;
        Known analyzed = analyzed(text.substring(from, to));
        known.setRelease(place, analyzed);
        return analyzed;
    }

    private static Known analyzed(String piece) {
        return Known.of(piece, List.copyOf(EnglishText.analyzed(piece)));
    }

    /** After half a character the analysis sees an end of the text differently from white space. */
    private static boolean endsBroken(String text, int end) {
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
