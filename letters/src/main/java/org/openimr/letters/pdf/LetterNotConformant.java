package org.openimr.letters.pdf;

/** A file that breaks its standard: such a letter is not issued. The message names the clause and what broke it. */
public final class LetterNotConformant extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String clause;

    LetterNotConformant(String clause, String finding) {
        super("The letter's file does not conform to " + clause + ": " + finding + ". It cannot be issued.");
        this.clause = clause;
    }

    /** Such as "ISO 14289-1, 7.1". */
    public String clause() {
        return clause;
    }
}
