package org.openimr.server.security.guesses;

/**
 * One count of failures.
 *
 * @param perWindow  most within a window
 * @param inARow     most in a row, until the owner signs in
 */
record Bucket(int number, int perWindow, int inARow) {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    /** What is counted. */
    private enum Kind {
        SENDER(0),
        ACCOUNT_ELSEWHERE(1),
        ACCOUNT_FAMILIAR(2),
        FAMILIAR_PLACE(3);

        /** The first bits of a bucket's number. */
        private final int first;

        Kind(int first) {
            this.first = first;
        }
    }

    static Bucket sender(KeyedHash hash, String sender, GuessLimits limits) {
        return of(Kind.SENDER, hash, sender, limits.perSource(), NO_LIMIT);
    }

    static Bucket elsewhere(KeyedHash hash, String what, GuessLimits limits) {
        return of(Kind.ACCOUNT_ELSEWHERE, hash, what, limits.perAccount(), GuessLimits.IN_A_ROW_ELSEWHERE);
    }

    static Bucket familiar(KeyedHash hash, String what) {
        return of(Kind.ACCOUNT_FAMILIAR, hash, what, NO_LIMIT, GuessLimits.IN_A_ROW_FAMILIAR);
    }

    static Bucket place(KeyedHash hash, String what, String place, GuessLimits limits) {
        return of(Kind.FAMILIAR_PLACE, hash, what + "\n" + place, limits.perAccount(), NO_LIMIT);
    }

    private static Bucket of(Kind kind, KeyedHash hash, String text, int perWindow, int inARow) {
        return new Bucket((kind.first << KeyedHash.BITS) | hash.number(kind + "\n" + text), perWindow, inARow);
    }
}
