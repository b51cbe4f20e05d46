package org.openimr.archive.deidentification;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.prose.LowerCase;

/**
 * Keeps ordinary words from being taken for known values. A word one letter off a name is none of it if it is an
 * ordinary word, a drug or an eponym, or has fewer than five letters and no capital; a name that is an ordinary word
 * ("Brown", "Pain") counts where it has a capital and is no part of a heading; a date one figure off the birth date
 * does not count if it reads as a day later in life.
 */
final class KnownGuard {
    private static final int LONG_ENOUGH = 5;
    private static final int SHORTEST_ALONE = 3;
    /** With so many letters the rest of the value tells, even where the damaged word reads as another one. */
    private static final int TELLS_BY_LENGTH = 10;

    /** So few figures of a date, one of them wrong, have to be written as a date. */
    private static final int SHORT_DATE = 6;

    private final Tokens tokens;
    private final SqueezedText text;
    private final Lexicon lexicon;

    KnownGuard(Tokens tokens, SqueezedText text, Lexicon lexicon) {
        this.tokens = tokens;
        this.text = text;
        this.lexicon = lexicon;
    }

    /**
     * What a match is worth.
     *
     * @param first  of the squeezed text
     * @param last   inclusive
     */
    Optional<KnownHit> judged(KnownPattern pattern, int first, int last, Reason.Match match, KnownValue value) {
        int start = text.at[first];
        int end = text.at[last] + 1;
        return switch (pattern.use()) {
            case NUMBER -> Optional.of(new KnownHit(start, end, pattern, match, true));
            case DATE ->
                date(pattern, start, end, match, value)
                        ? Optional.of(new KnownHit(start, end, pattern, match, true))
                        : Optional.empty();
            case WORD, CONFUSED -> word(pattern, first, last, match);
            case WORDS -> words(pattern, first, last, match);
        };
    }

    private boolean date(KnownPattern pattern, int start, int end, Reason.Match match, KnownValue value) {
        String words = text.text.substring(start, end);
        boolean strokeBefore = start > 0 && "/-.".indexOf(text.text.charAt(start - 1)) >= 0;
        if (!strokeBefore && !DatePatterns.isGroupedAsDate(words)) return false;
        return switch (match) {
            case EXACT, CONFUSED -> true;
            case ONE_OFF ->
                DatePatterns.mayBeMisread(LocalDate.parse(value.value()), words)
                        && (pattern.length() > SHORT_DATE
                                || DatePatterns.isWrittenAsDate(
                                        strokeBefore ? "0" + text.text.substring(start - 1, end) : words));
        };
    }

    private Optional<KnownHit> word(KnownPattern pattern, int first, int last, Reason.Match match) {
        int start = text.at[first];
        int end = text.at[last] + 1;
        int from = tokens.at(start);
        int to = tokens.at(end);
        if (from >= tokens.count() || tokens.start(from) != start) return hit(pattern, start, end, match, true);
        boolean single = to - from <= 1;
        if (!single) {
            boolean brokenLine = isBroken(start, end) || hasApostrophe(start, end);
            if (match == Reason.Match.EXACT && brokenLine) return hit(pattern, start, end, match, true);
            return isAllOrdinary(from, to) && !hasApostrophe(start, end)
                    ? Optional.empty()
                    : hit(pattern, start, end, match, true);
        }
        Tokens.Shape shape = tokens.shape(from);
        boolean capital = tokens.isNameShaped(from);
        boolean known = isKnownWord(text.text.substring(start, end), capital);
        return switch (match) {
            case EXACT -> {
                boolean doubtful = known || pattern.length() < SHORTEST_ALONE;
                boolean strong = !doubtful || (capital && stands(from, shape, pattern));
                yield hit(pattern, start, end, match, strong);
            }
            case CONFUSED, ONE_OFF -> {
                if (!known && pattern.length() >= LONG_ENOUGH) yield hit(pattern, start, end, match, true);
                if (known && !capital) yield Optional.empty();
                yield hit(pattern, start, end, match, !known && capital && shape != Tokens.Shape.CAPITALS);
            }
        };
    }

    private Optional<KnownHit> words(KnownPattern pattern, int first, int last, Reason.Match match) {
        int start = text.at[first];
        int end = text.at[last] + 1;
        if (match == Reason.Match.ONE_OFF && pattern.length() < TELLS_BY_LENGTH) {
            int place = text.at[Alignment.errorAt(pattern.codes(), text.codes, first, last + 1)];
            int damaged = tokens.at(place);
            if (damaged == tokens.count() || tokens.start(damaged) > place) damaged--;
            if (tokens.end(damaged) - tokens.start(damaged) > 1 && tokens.is(damaged, Role.ORDINARY))
                return Optional.empty();
        }
        if (pattern.kind().shape() == KnownKind.Shape.PERSON) {
            int from = tokens.at(start);
            int to = tokens.at(end);
            // "an and" is no "Anand"
            if (to - from > 1 && !isBroken(start, end) && isAllOrdinary(from, to) && !tokens.isNameShaped(to - 1))
                return Optional.empty();
        }
        return hit(pattern, start, end, match, true);
    }

    private static Optional<KnownHit> hit(
            KnownPattern pattern, int start, int end, Reason.Match match, boolean strong) {
        return Optional.of(new KnownHit(start, end, pattern, match, strong));
    }

    /** A name that is a word too: it has a capital, and no other word with a capital stands beside it as in a heading. */
    private boolean stands(int i, Tokens.Shape shape, KnownPattern pattern) {
        if (tokens.is(i - 1, Role.TITLE) || tokens.isPossessive(i)) return true;
        if (shape == Tokens.Shape.CAPITALS && pattern.length() < LONG_ENOUGH) return false;
        boolean before = tokens.spaceOnly(i - 1, i) && isHeadingWord(i - 1);
        boolean after = tokens.spaceOnly(i, i + 1) && isHeadingWord(i + 1);
        return !before && !after;
    }

    private boolean isHeadingWord(int i) {
        return tokens.isNameShaped(i) && tokens.is(i, Role.ORDINARY) && !tokens.is(i, Role.SUBJECT);
    }

    private boolean isKnownWord(String word, boolean capital) {
        String lower = LowerCase.of(word);
        int roles = lexicon.roles(lower);
        return (roles & (Role.ORDINARY.bit | Role.EPONYM.bit | Role.PUBLIC.bit)) != 0
                || (!capital && lexicon.isDrug(word));
    }

    private boolean isAllOrdinary(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word = tokens.shape(i) != Tokens.Shape.INITIAL && tokens.end(i) - tokens.start(i) > 1;
            if (word && (!tokens.is(i, Role.ORDINARY) || tokens.is(i, Role.PARTICLE))) return false;
        }
        return true;
    }

    /** "o'banks" in small letters. */
    private boolean hasApostrophe(int start, int end) {
        String words = text.text.substring(start, end);
        return words.indexOf('\'') > 0 || words.indexOf('’') > 0;
    }

    /** A hyphen at the end of a line. */
    private boolean isBroken(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            char c = text.text.charAt(i);
            if ((c == '-' || c == '\u00AD' || c == '‐') && isLineEnd(i + 1, end)) return true;
        }
        return false;
    }

    private boolean isLineEnd(int from, int end) {
        for (int i = from; i < end && Character.isWhitespace(text.text.charAt(i)); i++) {
            char c = text.text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f') return true;
        }
        return false;
    }
}
