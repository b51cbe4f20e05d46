package org.openimr.archive.deidentification;

import java.util.Arrays;

/**
 * One way in which a known value may stand in a letter.
 *
 * @param owner      which of the case's values, by its place
 * @param exactOnly  not sought with an error
 */
record KnownPattern(String letters, byte[] codes, int owner, KnownKind kind, Use use, boolean exactOnly) {
    /** How it was made, and so how a match is judged. */
    enum Use {
        /** One word of a person's name, or an organization's name of one word. */
        WORD,
        /** Several words. */
        WORDS,
        /** Another spelling that scanning makes: "rn" for "m". */
        CONFUSED,
        NUMBER,
        DATE
    }

    static KnownPattern of(String words, int owner, KnownKind kind, Use use, boolean exactOnly) {
        return new KnownPattern(BuiltInData.letters(words), Fold.codes(words), owner, kind, use, exactOnly);
    }

    int length() {
        return codes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownPattern that
                && owner == that.owner
                && use == that.use
                && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes) * 31 + owner;
    }
}
