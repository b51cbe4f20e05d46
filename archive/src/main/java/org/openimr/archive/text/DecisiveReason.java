package org.openimr.archive.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.openimr.determination.Span;

/**
 * The part of a rationale worth a line in a list: the sentence with the most of what was searched for, or, without
 * hits, the one that speaks the verdict; with the sentence before it where both are short. It is always the letter's
 * own words, never a summary.
 */
public final class DecisiveReason {
    /** Characters shown at most, without the ellipses. */
    static final int LONGEST = 320;

    private static final int SHORT = 160;
    private static final String ELLIPSIS = "…";
    private static final List<String> VERDICTS = List.of(
            "medically necessary",
            "medical necessity",
            "medically appropriate",
            "not supported",
            "is supported",
            "not indicated",
            "not recommended",
            "not established");

    private DecisiveReason() {}

    /**
     * @param hits  as {@link Hits#in} gives them
     */
    public static List<Fragment> of(String rationale, List<Span> hits) {
        List<Span> sentences = sentences(rationale);
        if (sentences.isEmpty()) return List.of();
        int best = best(rationale, sentences, hits);
        Span chosen = sentences.get(best);
        if (best > 0
                && length(chosen) <= SHORT
                && chosen.end() - sentences.get(best - 1).start() <= LONGEST) {
            chosen = new Span(sentences.get(best - 1).start(), chosen.end());
        }
        return clipped(rationale, chosen, hits);
    }

    private static int best(String text, List<Span> sentences, List<Span> hits) {
        int best = 0;
        int bestScore = -1;
        for (int i = 0; i < sentences.size(); i++) {
            int score =
                    4 * distinctHits(text, sentences.get(i), hits) + (speaksVerdict(text, sentences.get(i)) ? 3 : 0);
            if (score >= bestScore) { // the later of equals: a rationale ends with its conclusion
                best = score == 0 ? 0 : i;
                bestScore = score;
            }
        }
        return best;
    }

    private static int distinctHits(String text, Span sentence, List<Span> hits) {
        Set<String> distinct = new HashSet<>();
        for (Span hit : hits) {
            if (hit.start() >= sentence.start() && hit.end() <= sentence.end()) {
                distinct.add(text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT));
            }
        }
        return distinct.size();
    }

    private static boolean speaksVerdict(String text, Span sentence) {
        String words = text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
        return VERDICTS.stream().anyMatch(words::contains);
    }

    private static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) last--;
            if (last > start) sentences.add(new Span(start, last));
        }
        return sentences;
    }

    /** A long sentence is cut between words, to a part with its first hit, or to its beginning. */
    private static List<Fragment> clipped(String text, Span chosen, List<Span> hits) {
        int from = chosen.start();
        int to = chosen.end();
        if (length(chosen) > LONGEST) {
            int firstHit = hits.stream()
                    .mapToInt(Span::start)
                    .filter(s -> s >= chosen.start() && s < chosen.end())
                    .findFirst()
                    .orElse(chosen.start());
            if (firstHit - chosen.start() > LONGEST / 2) {
                int target = Math.min(firstHit - LONGEST / 4, chosen.end() - LONGEST);
                from = IntStream.range(target, firstHit)
                        .filter(i -> startsWord(text, i))
                        .findFirst()
                        .orElse(firstHit);
            }
            int end = Math.min(from + LONGEST, chosen.end());
            int earliest = Math.max(from + 1, firstHit + 1);
            to = end == chosen.end() ? end : lastBreak(text, earliest, end);
        }
        List<Fragment> fragments = new ArrayList<>();
        if (from > chosen.start()) fragments.add(new Fragment(ELLIPSIS + " ", false));
        fragments.addAll(Hits.marked(text, from, to, hits));
        if (to < chosen.end()) fragments.add(new Fragment(" " + ELLIPSIS, false));
        return fragments;
    }

    private static boolean startsWord(String text, int at) {
        return at > 0 && Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
    }

    private static int lastBreak(String text, int earliest, int end) {
        for (int i = end; i > earliest; i--) {
            if (Character.isWhitespace(text.charAt(i))) return i;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end; // one word longer than a line
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }
}
