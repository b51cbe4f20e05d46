package org.openimr.archive.deidentification;

/** How far a person's name goes, from a word that is known to be part of one. */
final class NameRun {
    private static final int MOST_WORDS = 5;

    private final LetterText letter;
    private final Tokens tokens;

    NameRun(LetterText letter) {
        this.letter = letter;
        tokens = letter.tokens;
    }

    /** The last token of the name that begins at {@code first}. */
    int end(int first) {
        int last = first;
        int words = 1;
        while (words < MOST_WORDS) {
            int next = next(last);
            if (next < 0) break;
            words++;
            last = next;
        }
        // A particle does not end a name.
        while (last > first && tokens.shape(last) == Tokens.Shape.SMALL) last--;
        return last;
    }

    private int next(int last) {
        int i = last + 1;
        if (i >= tokens.count() || tokens.isPossessive(last)) return -1;
        boolean afterInitial = isInitial(last) || tokens.is(last, Role.PARTICLE);
        if (!tokens.gapIs(last, i, afterInitial ? ".-" : "-")) return -1;
        boolean hyphen = tokens.gapHas(last, i, '-');
        if (hyphen) return tokens.isNameShaped(i) ? i : -1;
        if (isInitial(i)) return isNameInitial(i) ? i : -1;
        if (isParticle(i)) return leadsToName(i) ? i : -1;
        return goesOn(last, i) ? i : -1;
    }

    private boolean goesOn(int last, int i) {
        if (!tokens.isNameShaped(i) || tokens.is(i, Role.DEGREE) || tokens.is(i, Role.DEGREE_AFTER_COMMA)) return false;
        if (tokens.shape(i) == Tokens.Shape.CAPITALS && tokens.shape(last) == Tokens.Shape.CAPITAL) {
            // "Dr. Ortega MRI"
            return false;
        }
        if (tokens.is(i, Role.EPONYM_WITH_WORD) && tokens.gapHas(last, i, '\n')) return false;
        if (letter.isUnusual(i)) return true;
        int not = Role.SUBJECT.bit
                | Role.PUBLIC.bit
                | Role.GENERIC.bit
                | Role.FACILITY.bit
                | Role.MONTH.bit
                | Role.STATE.bit;
        if ((tokens.roles(i) & not) != 0 || tokens.gapHas(last, i, '\n') || isHeadingWord(i + 1, i)) return false;
        if (tokens.gapHas(i, i + 1, '-') && letter.isUnusual(i + 1)) return true;
        if (isInitial(last) || tokens.is(last, Role.PARTICLE) || letter.lexicon.isGivenName(tokens.word(last)))
            return true;
        boolean rare = letter.lexicon.isSurname(tokens.word(i)) || !letter.lexicon.isOrdinaryItself(tokens.lower(i));
        return rare && letter.isUnusual(last);
    }

    private boolean isHeadingWord(int next, int i) {
        return tokens.isNameShaped(next)
                && letter.isOrdinary(next)
                && !tokens.is(next, Role.SUBJECT)
                && tokens.spaceOnly(i, next)
                && !tokens.gapHas(i, next, '\n');
    }

    private boolean isParticle(int i) {
        return tokens.is(i, Role.PARTICLE);
    }

    boolean leadsToName(int i) {
        int j = i;
        while (j < tokens.count() && j < i + 3 && isParticle(j)) j++;
        int not = Role.SUBJECT.bit | Role.MONTH.bit | Role.STATE.bit | Role.GENERIC.bit;
        return j > i && tokens.isNameShaped(j) && (tokens.roles(j) & not) == 0 && tokens.gapIs(j - 1, j, ".");
    }

    boolean isInitial(int i) {
        return tokens.shape(i) == Tokens.Shape.INITIAL
                || (tokens.shape(i) == Tokens.Shape.DOTTED && !tokens.is(i, Role.DEGREE));
    }

    /** "J." or "J Ortega": a capital followed by a point or by a name. */
    private boolean isNameInitial(int i) {
        if (tokens.followedBy(i, ".") || tokens.shape(i) == Tokens.Shape.DOTTED) return true;
        return tokens.spaceOnly(i, i + 1) && letter.isUnusual(i + 1);
    }

    /** The first token of the name that ends at {@code last}. */
    int begin(int last) {
        int first = last;
        for (int words = 1; words < MOST_WORDS; words++) {
            int i = first - 1;
            if (i < 0) break;
            boolean inOne = tokens.gapIs(i, first, isInitial(i) || isParticle(i) ? ".-" : "-");
            if (!inOne) break;
            boolean hyphen = tokens.gapHas(i, first, '-');
            boolean belongs = isInitial(i)
                    || letter.isUnusual(i)
                    || (hyphen && tokens.isNameShaped(i))
                    || (isParticle(i) && tokens.shape(i) != Tokens.Shape.NUMBER)
                    || (tokens.isNameShaped(i)
                            && !tokens.is(i, Role.SUBJECT)
                            && !tokens.is(i, Role.TITLE)
                            && (letter.lexicon.isGivenName(tokens.word(i)) || isFirstWord(i)));
            if (!belongs) break;
            first = i;
        }
        while (first < last && tokens.shape(first) == Tokens.Shape.SMALL && !isParticleOfName(first)) first++;
        return first;
    }

    /** A word that no list knows as a name, before a name that is sure: "Long Haddox, M.D." */
    private boolean isFirstWord(int i) {
        int not = Role.PERSON_LEAD.bit
                | Role.WEAK_LEAD.bit
                | Role.PERSON_LABEL.bit
                | Role.STATE.bit
                | Role.MONTH.bit
                | Role.GENERIC.bit
                | Role.FACILITY.bit
                | Role.PERSON_VERB.bit
                | Role.PUBLIC.bit;
        return (tokens.roles(i) & not) == 0
                && !tokens.isNameShaped(i - 1)
                && !tokens.gapHas(i, i + 1, '\n')
                && tokens.shape(i) == Tokens.Shape.CAPITAL;
    }

    private boolean isParticleOfName(int i) {
        return isParticle(i) && i > 0 && tokens.isNameShaped(i - 1) && letter.isUnusual(i - 1);
    }
}
