package org.openimr.archive.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.openimr.determination.Span;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Stretch;

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
        List<Stretch> sentences = Sentences.of(rationale);
        if (sentences.isEmpty()) return List.of();
        int best = best(rationale, sentences, hits);
        Stretch chosen = sentences.get(best);
        if (best > 0
                && length(chosen) <= SHORT
                && chosen.end() - sentences.get(best - 1).start() <= LONGEST) {
            chosen = new Stretch(sentences.get(best - 1).start(), chosen.end());
        }
        return clipped(rationale, chosen, hits);
    }

    private static int best(String text, List<Stretch> sentences, List<Span> hits) {
        BitSet verdicts = verdicts(text);
        int best = 0;
        int bestScore = -1;
        for (int i = 0; i < sentences.size(); i++) {
            Stretch sentence = sentences.get(i);
            int verdict = verdicts.nextSetBit(sentence.start());
            boolean speaksIt = verdict >= 0 && verdict < sentence.end();
            int score = 4 * distinctHits(text, sentence, hits) + (speaksIt ? 3 : 0);
            if (score >= bestScore) { // the later of equals: a rationale ends with its conclusion
                best = score == 0 ? 0 : i;
                bestScore = score;
            }
        }
        return best;
    }

    private static int distinctHits(String text, Stretch sentence, List<Span> hits) {
        Set<String> distinct = new HashSet<>();
        for (Span hit : hits) {
            if (hit.start() >= sentence.start() && hit.end() <= sentence.end()) {
                distinct.add(text.substring(hit.start(), hit.end()).toLowerCase(Locale.ROOT));
            }
        }
        return distinct.size();
    }

    /** Where words of a verdict begin. */
    private static BitSet verdicts(String text) {
        String lower = LowerCase.of(text);
        BitSet at = new BitSet(text.length());
        for (String verdict : VERDICTS) {
            for (int i = lower.indexOf(verdict); i >= 0; i = lower.indexOf(verdict, i + 1)) at.set(i);
        }
        return at;
    }

    /** A long sentence is cut between words, to a part with its first hit, or to its beginning. */
    private static List<Fragment> clipped(String text, Stretch chosen, List<Span> hits) {
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

    private static int length(Stretch stretch) {
        return stretch.end() - stretch.start();
    }
}
