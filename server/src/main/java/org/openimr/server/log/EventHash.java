package org.openimr.server.log;

import java.util.HexFormat;

/**
 * A SHA-256 value.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record EventHash(String hex) {
    private static final int DIGITS = 64;

    /** Stands for the predecessor of a stream's first event: 32 zero bytes. */
    public static final EventHash BEFORE_FIRST = new EventHash("0".repeat(DIGITS));

    public EventHash {
        if (hex.length() != DIGITS || !Characters.all(hex, EventHash::isDigit))
            throw new IllegalArgumentException("bad hash: " + hex);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    static EventHash of(byte[] bytes) {
        return new EventHash(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
