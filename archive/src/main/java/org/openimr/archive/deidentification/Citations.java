package org.openimr.archive.deidentification;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Span;
import org.openimr.determination.prose.LowerCase;

/**
 * Where a letter cites: the guideline paragraphs, and the authors of a study. Names there are published already and
 * belong to the reasons (Lab. Code 4610.6(d), 4610.5(c)(2)); what a title marks is a name all the same.
 */
final class Citations {
    private static final int LONGEST_PARAGRAPH = 2_500;
    private static final int AUTHORS_BEFORE_YEAR = 240;
    private static final String FROM = "decision based on";
    private static final String TO = "decision rationale";

    private final Tokens tokens;
    private final List<Span> paragraphs = new ArrayList<>();

    Citations(Tokens tokens) {
        this.tokens = tokens;
        String lower = LowerCase.of(tokens.text);
        int at = lower.indexOf(FROM);
        while (at >= 0) {
            int end = lower.indexOf(TO, at);
            if (end < 0) end = lower.length();
            end = Math.min(end, at + LONGEST_PARAGRAPH);
            paragraphs.add(new Span(at, end));
            at = lower.indexOf(FROM, end);
        }
    }

    /** Whether these tokens stand in a guideline paragraph or are authors. */
    boolean protects(int first, int last) {
        return isInParagraph(tokens.start(first)) || isAuthor(first, last);
    }

    boolean isInParagraph(int place) {
        return paragraphs.stream().anyMatch(p -> place >= p.start() && place < p.end());
    }

    /** "Chou R," or "Smith et al", "(Boswell, 2007)", "Boswell (2007)". */
    boolean isAuthor(int first, int last) {
        int next = last + 1;
        if (isEtAl(next)) return true;
        if (tokens.is(next, Role.ORDINARY) && tokens.lower(next).equals("and") && isAuthorEnd(next + 1)) return true;
        if (isYear(next) && tokens.gapIs(last, next, ",(") && (has(last, next, '(') || has(first - 1, first, '(')))
            return true;
        return hasAuthorInitials(last) && yearFollows(last);
    }

    private boolean isAuthorEnd(int i) {
        return i < tokens.count()
                && tokens.isNameShaped(i)
                && (isEtAl(i + 1) || (isYear(i + 1) && tokens.gapIs(i, i + 1, ",(")));
    }

    private boolean isEtAl(int i) {
        return i + 1 < tokens.count()
                && tokens.lower(i).equals("et")
                && tokens.lower(i + 1).equals("al");
    }

    private boolean isYear(int i) {
        if (i < 0 || i >= tokens.count()) return false;
        String word = tokens.word(i);
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && isFigures(word);
    }

    /** "Chou R, Qaseem A." */
    private boolean hasAuthorInitials(int last) {
        int next = last + 1;
        if (!tokens.spaceOnly(last, next) || next >= tokens.count()) return false;
        boolean initials = tokens.shape(next) == Tokens.Shape.INITIAL
                || (tokens.shape(next) == Tokens.Shape.CAPITALS && tokens.end(next) - tokens.start(next) <= 3);
        return initials && (tokens.followedBy(next, ",") || tokens.followedBy(next, ".") || isEtAl(next + 1));
    }

    private boolean yearFollows(int last) {
        for (int i = last + 1; i < tokens.count() && tokens.start(i) - tokens.end(last) < AUTHORS_BEFORE_YEAR; i++) {
            if (isYear(i)) return true;
        }
        return false;
    }

    private boolean has(int i, int j, char mark) {
        return tokens.gapHas(i, j, mark);
    }

    static boolean isFigures(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
