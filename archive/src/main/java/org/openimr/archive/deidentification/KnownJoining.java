package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.List;

/** Joins the words of one person with the initials beside them; a weak word counts only if it is joined. */
final class KnownJoining {
    private static final int MOST_SPACES = 16;
    private static final int MOST_MARKS = 3;

    private final Tokens tokens;
    private final KnownPatterns made;

    KnownJoining(Tokens tokens, KnownPatterns made) {
        this.tokens = tokens;
        this.made = made;
    }

    /** @param hits  in the text's order, none over another */
    List<KnownSpan> joined(List<KnownHit> hits) {
        List<KnownSpan> spans = new ArrayList<>();
        for (int i = 0; i < hits.size(); ) {
            int last = i;
            while (last + 1 < hits.size() && belongTogether(hits.get(last), hits.get(last + 1))) last++;
            List<KnownHit> group = hits.subList(i, last + 1);
            if (group.stream().anyMatch(KnownHit::strong) || isTitled(group.getFirst())) spans.add(span(group));
            i = last + 1;
        }
        return spans;
    }

    private KnownSpan span(List<KnownHit> group) {
        KnownHit first = group.getFirst();
        Reason.Match worst = group.stream().map(KnownHit::match).max(Enum::compareTo).orElseThrow();
        int start = first.start();
        int end = group.getLast().end();
        String initials = made.initials(first.owner());
        if (!initials.isEmpty()) {
            start = withInitialsBefore(start, initials);
            end = withInitialBehind(end, initials);
        }
        boolean ordinary = group.stream()
                .allMatch(hit -> hit.pattern().use() == KnownPattern.Use.WORD
                        && tokens.is(tokens.at(hit.start()), Role.ORDINARY));
        return new KnownSpan(start, end, first.pattern().kind(), worst, ordinary);
    }

    private boolean belongTogether(KnownHit a, KnownHit b) {
        return a.owner() == b.owner() && isJoint(a.end(), b.start(), made.initials(a.owner()));
    }

    /** White space, a few marks, and initials of that name. */
    private boolean isJoint(int from, int to, String initials) {
        int spaces = 0;
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = tokens.text.charAt(i);
            if (Character.isWhitespace(c)) spaces++;
            else if (",.-‐'’\u00AD".indexOf(c) >= 0) marks++;
            else if (Character.isLetterOrDigit(c)) {
                boolean alone = !isLetter(i - 1) && !isLetter(i + 1);
                if (!alone || initials.indexOf(Character.toUpperCase(c)) < 0) return false;
            } else return false;
        }
        return spaces <= MOST_SPACES && marks <= MOST_MARKS;
    }

    private boolean isTitled(KnownHit hit) {
        int i = tokens.at(hit.start());
        return tokens.is(i - 1, Role.TITLE) && tokens.gapIs(i - 1, i, ".");
    }

    private int withInitialsBefore(int start, String initials) {
        int from = start;
        for (int times = 0; times < 2; times++) {
            int i = from - 1;
            while (i >= 0 && Character.isWhitespace(tokens.text.charAt(i))) i--;
            if (i >= 0 && tokens.text.charAt(i) == '.') i--;
            boolean initial = i >= 0
                    && i < from - 1
                    && Character.isUpperCase(tokens.text.charAt(i))
                    && !isLetter(i - 1)
                    && initials.indexOf(tokens.text.charAt(i)) >= 0;
            if (!initial) return from;
            from = i;
        }
        return from;
    }

    private int withInitialBehind(int end, String initials) {
        int to = end;
        for (int times = 0; times < 2; times++) {
            int i = to;
            boolean comma = i < tokens.text.length() && tokens.text.charAt(i) == ',';
            if (comma) i++;
            while (i < tokens.text.length() && Character.isWhitespace(tokens.text.charAt(i))) i++;
            boolean initial = i > to
                    && i < tokens.text.length()
                    && Character.isUpperCase(tokens.text.charAt(i))
                    && !isLetter(i + 1)
                    && initials.indexOf(tokens.text.charAt(i)) >= 0;
            boolean point = i + 1 < tokens.text.length() && tokens.text.charAt(i + 1) == '.';
            if (!initial || !(point || comma)) return to;
            to = point ? i + 2 : i + 1;
        }
        return to;
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < tokens.text.length() && Character.isLetterOrDigit(tokens.text.charAt(i));
    }
}
