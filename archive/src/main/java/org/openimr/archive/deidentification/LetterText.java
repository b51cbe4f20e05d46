package org.openimr.archive.deidentification;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** One letter as its finders see it. */
final class LetterText {
    final String text;
    final Tokens tokens;
    final Lexicon lexicon;
    final Mode mode;
    final Citations citations;
    final Candidates found;
    private Set<String> small = Set.of();

    LetterText(String text, Lexicon lexicon, Mode mode, Substitute substitute) {
        this.text = text;
        this.lexicon = lexicon;
        this.mode = mode;
        tokens = new Tokens(text, lexicon);
        citations = new Citations(tokens);
        found = new Candidates(text, substitute);
    }

    boolean isOrdinary(int i) {
        return tokens.is(i, Role.ORDINARY);
    }

    /** Looks like a name and is no word that is known for something else. */
    boolean isUnusual(int i) {
        if (!tokens.isNameShaped(i)) return false;
        int not = Role.ORDINARY.bit
                | Role.EPONYM.bit
                | Role.PUBLIC.bit
                | Role.TITLE.bit
                | Role.DEGREE.bit
                | Role.MONTH.bit
                | Role.STATE.bit
                | Role.SUBJECT.bit;
        return (tokens.roles(i) & not) == 0 && !lexicon.isDrug(tokens.word(i));
    }

    /** The letter writes the word in small letters elsewhere, so it is no name by itself. */
    boolean isSmallElsewhere(int i) {
        if (small.isEmpty()) {
            small = new HashSet<>();
            for (int t = 0; t < tokens.count(); t++) {
                if (tokens.shape(t) == Tokens.Shape.SMALL) small.add(tokens.word(t));
            }
        }
        return small.contains(tokens.word(i).toLowerCase(Locale.ROOT));
    }

    void name(int first, int last, Reason reason, Confidence confidence) {
        found.add(tokens.start(first), tokens.end(last), Identifier.NAME, reason, confidence);
    }
}
