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

    /** @param hits  in the text's order */
    List<KnownSpan> joined(List<KnownHit> hits) {
        List<KnownSpan> spans = new ArrayList<>();
        for (int i = 0; i < hits.size(); ) {
            int last = i;
            while (last + 1 < hits.size() && belongTogether(hits.get(last), hits.get(last + 1))) last++;
            List<KnownHit> group = hits.subList(i, last + 1);
            if (counts(group)) spans.add(span(group));
            i = last + 1;
        }
        return spans;
    }

    /** One of them is sure, a title stands before, or whole words of the name stand beside each other: "young cates". */
    private boolean counts(List<KnownHit> group) {
        boolean words = group.size() > 1 && group.stream().allMatch(hit -> hit.match() == Reason.Match.EXACT);
        return words || group.stream().anyMatch(KnownHit::strong) || isTitled(group.getFirst());
    }

    private KnownSpan span(List<KnownHit> group) {
        KnownHit first = group.getFirst();
        Reason.Match worst =
                group.stream().map(KnownHit::match).max(Enum::compareTo).orElseThrow();
        int start = first.start();
        int end = group.getLast().end();
        String initials = made.initials(first.owner());
        start = withApostropheBefore(start);
        if (first.pattern().use() == KnownPattern.Use.NUMBER) {
            while (isLetter(start - 1)) start--;
            while (isLetter(end)) end++;
        }
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
                boolean point = i + 1 < to && tokens.text.charAt(i + 1) == '.';
                if (!alone || !(point || initials.indexOf(Character.toUpperCase(c)) >= 0)) return false;
            } else return false;
        }
        return spaces <= MOST_SPACES && marks <= MOST_MARKS;
    }

    private boolean isTitled(KnownHit hit) {
        int i = tokens.at(hit.start());
        return tokens.is(i - 1, Role.TITLE) && tokens.gapIs(i - 1, i, ".");
    }

    private int withInitialsBefore(int start, String initials) {
        int i = tokens.at(start) - 1;
        int from = start;
        for (int times = 0; times < 2 && i >= 0; times++, i--) {
            if (!tokens.gapIs(i, tokens.at(from), ".'’") || !isInitial(i, initials)) return from;
            from = tokens.start(i);
        }
        return from;
    }

    /** "K'Ortega" where the name is "O'Ortega": what an apostrophe joins belongs to the name. */
    private int withApostropheBefore(int start) {
        int i = start - 1;
        boolean apostrophe = i > 0 && (tokens.text.charAt(i) == '\'' || tokens.text.charAt(i) == '’');
        if (!apostrophe || !isLetter(i - 1)) return start;
        int from = i - 1;
        while (isLetter(from - 1) && i - from < MOST_MARKS) from--;
        return isLetter(from - 1) ? start : from;
    }

    private int withInitialBehind(int end, String initials) {
        int to = end;
        int i = tokens.at(end);
        for (int times = 0; times < 2 && i < tokens.count(); times++, i++) {
            boolean near = tokens.start(i) > to && tokens.gapIs(i - 1, i, ",.");
            boolean told = isPointed(i) || (near && tokens.gapHas(i - 1, i, ','));
            if (!near || !told || !isInitial(i, initials)) return to;
            to = tokens.end(i) + (tokens.followedBy(i, ".") ? 1 : 0);
        }
        return to;
    }

    /**
     * A letter with a point, which scanning may have changed; a capital that is one of the name's first letters; two
     * letters with a point of which one is.
     */
    private boolean isInitial(int i, String initials) {
        int length = tokens.end(i) - tokens.start(i);
        if (tokens.shape(i) == Tokens.Shape.DOTTED) return length <= 4;
        char first = plain(tokens.text.charAt(tokens.start(i)));
        if (length == 1) {
            boolean capital = Character.isUpperCase(tokens.text.charAt(tokens.start(i)));
            return isPointed(i) || (capital && initials.indexOf(first) >= 0);
        }
        char second = plain(tokens.text.charAt(tokens.start(i) + 1));
        boolean scannedM = first == 'R' && second == 'N' && initials.indexOf('M') >= 0;
        boolean own = initials.indexOf(first) >= 0 || initials.indexOf(second) >= 0;
        return length == 2 && isPointed(i) && (scannedM || (own && !tokens.is(i, Role.ORDINARY)));
    }

    /** In capitals, without marks. */
    private static char plain(char c) {
        byte code = Fold.of(c);
        return code >= 0 && code < 26 ? (char) ('A' + code) : c;
    }

    private boolean isPointed(int i) {
        return tokens.shape(i) == Tokens.Shape.DOTTED || tokens.followedBy(i, ".");
    }

    private boolean isLetter(int i) {
        return i >= 0 && i < tokens.text.length() && Character.isLetterOrDigit(tokens.text.charAt(i));
    }
}
