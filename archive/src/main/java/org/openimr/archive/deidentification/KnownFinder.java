package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.prose.LowerCase;

/** Finds the known values of one case; made once for a case, used for each of its letters. */
final class KnownFinder {
    /** A word may be glued to another one where this many of its letters stand there exactly. */
    private static final int SHORTEST_GLUED = 5;

    private final KnownValues known;
    private final Lexicon lexicon;
    private final List<KnownPattern> patterns;
    private final KnownPatterns made;
    private final OneErrorAutomaton automaton;

    KnownFinder(KnownValues known, Lexicon lexicon) {
        this.known = known;
        this.lexicon = lexicon;
        made = new KnownPatterns(known, lexicon);
        patterns = made.all();
        boolean[] exactOnly = new boolean[patterns.size()];
        for (int p = 0; p < exactOnly.length; p++)
            exactOnly[p] = patterns.get(p).exactOnly();
        automaton =
                new OneErrorAutomaton(patterns.stream().map(KnownPattern::codes).toList(), exactOnly);
    }

    /** What was found, in the text's order; words of one person beside each other are one. */
    List<KnownSpan> find(Tokens tokens) {
        if (patterns.isEmpty()) return List.of();
        SqueezedText text = new SqueezedText(tokens.text);
        KnownGuard guard = new KnownGuard(tokens, text, lexicon);
        List<KnownHit> hits = new ArrayList<>();
        automaton.scan(text, (pattern, end) -> verify(patterns.get(pattern), text, end, guard, hits));
        hits.sort(Comparator.comparingInt((KnownHit hit) -> hit.strong() ? 0 : 1)
                .thenComparingInt(hit -> -weight(hit))
                .thenComparing(KnownHit::match)
                .thenComparingInt(hit -> reach(hit, tokens.text))
                .thenComparingInt(KnownHit::start));
        return new KnownJoining(tokens, made).joined(apart(hits));
    }

    /** The longer value tells more; a date has forms of several lengths, and as much of it as stands there counts. */
    private static int weight(KnownHit hit) {
        return hit.pattern().use() == KnownPattern.Use.DATE
                ? hit.end() - hit.start()
                : hit.pattern().length();
    }

    /** Of a number that reads in two ways the longer one is meant, of a name the one without its neighbor. */
    private static int reach(KnownHit hit, String text) {
        int length = hit.end() - hit.start();
        if (text.substring(hit.start(), hit.end()).indexOf("-\n") > 0) return -length;
        return switch (hit.pattern().use()) {
            case NUMBER, DATE -> -length;
            case WORD, WORDS, CONFUSED -> length;
        };
    }

    private void verify(KnownPattern pattern, SqueezedText text, int sought, KnownGuard guard, List<KnownHit> hits) {
        int end = sought + Math.max(0, pattern.length() - OneErrorAutomaton.LONGEST);
        int slack = pattern.exactOnly() ? 0 : 1;
        int longer = pattern.length() > OneErrorAutomaton.LONGEST ? slack : 0;
        for (int last = end - longer; last <= Math.min(end + longer, text.length - 1); last++) {
            for (int length = pattern.length() - slack; length <= pattern.length() + slack; length++) {
                int first = last - length + 1;
                if (first >= 0) compare(pattern, text, first, last, guard, hits);
            }
        }
    }

    private void compare(
            KnownPattern pattern, SqueezedText text, int first, int last, KnownGuard guard, List<KnownHit> hits) {
        boolean starts = text.startsWord(first);
        boolean ends = text.endsWord(last);
        if (!starts && !ends) return;
        int distance = Alignment.of(pattern.codes(), text.codes, first, last + 1);
        if (distance == Alignment.TOO_FAR || (pattern.exactOnly() && distance == Alignment.ONE_OFF)) return;
        if (!text.hangsTogether(first, last)) return;
        boolean glued = !starts || !ends;
        if (glued && !(distance != Alignment.ONE_OFF && isGlued(pattern, text, first, last, starts))) return;
        Reason.Match match = pattern.use() == KnownPattern.Use.CONFUSED || distance == Alignment.CONFUSED
                ? Reason.Match.CONFUSED
                : distance == Alignment.EXACT ? Reason.Match.EXACT : Reason.Match.ONE_OFF;
        // What is known by its confusions must not itself be damaged further.
        if (pattern.use() == KnownPattern.Use.CONFUSED && distance != Alignment.EXACT) return;
        Optional<KnownHit> hit =
                guard.judged(pattern, first, last, match, known.values().get(pattern.owner()));
        hit.ifPresent(hits::add);
    }

    /** "Garciareported": a space is missing, and what is left is a word. */
    private boolean isGlued(KnownPattern pattern, SqueezedText text, int first, int last, boolean starts) {
        boolean name = pattern.use() == KnownPattern.Use.WORD || pattern.use() == KnownPattern.Use.WORDS;
        if (!name || pattern.length() < SHORTEST_GLUED) return false;
        int from = starts ? last + 1 : first - 1;
        int step = starts ? 1 : -1;
        int to = from;
        while (to + step >= 0 && to + step < text.length && text.at[to + step] == text.at[to] + step) to += step;
        String rest = text.text.substring(text.at[Math.min(from, to)], text.at[Math.max(from, to)] + 1);
        String whole = text.text.substring(text.at[Math.min(first, to)], text.at[Math.max(last, to)] + 1);
        boolean word = rest.length() > 1 && lexicon.isOrdinary(LowerCase.of(rest));
        return word && !lexicon.isOrdinary(LowerCase.of(whole));
    }

    /** The best ones; two sure ones of different values may overlap, then both go. */
    private static List<KnownHit> apart(List<KnownHit> bestFirst) {
        List<KnownHit> apart = new ArrayList<>();
        for (KnownHit hit : bestFirst) {
            boolean covered = apart.stream()
                    .anyMatch(kept -> hit.overlaps(kept) && (kept.owner() == hit.owner() || !hit.strong()));
            if (!covered) apart.add(hit);
        }
        apart.sort(Comparator.comparingInt(KnownHit::start));
        return apart;
    }
}
