package org.openimr.archive.deidentification;

/** One way in which a known value may stand in a letter. Equal patterns are sought once. */
final class KnownPattern {
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

    private final String letters;
    private final byte[] codes;
    private final int owner;
    private final KnownKind kind;
    private final Use use;
    private final boolean exactOnly;

    /**
     * @param owner      which of the case's values, by its place
     * @param exactOnly  not sought with an error
     */
    KnownPattern(String words, int owner, KnownKind kind, Use use, boolean exactOnly) {
        letters = BuiltInData.letters(words);
        codes = Fold.codes(words);
        this.owner = owner;
        this.kind = kind;
        this.use = use;
        this.exactOnly = exactOnly;
    }

    /** In capitals, without what stands between. */
    String letters() {
        return letters;
    }

    /** Not to be changed. */
    byte[] codes() {
        return codes;
    }

    int owner() {
        return owner;
    }

    KnownKind kind() {
        return kind;
    }

    Use use() {
        return use;
    }

    boolean exactOnly() {
        return exactOnly;
    }

    int length() {
        return codes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownPattern that
                && owner == that.owner
                && use == that.use
                && letters.equals(that.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode() * 31 + owner;
    }

    @Override
    public String toString() {
        return letters + " of " + owner;
    }
}
