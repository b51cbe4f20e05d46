package org.openimr.server.log;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 value.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record EventHash(String hex) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** Stands for the predecessor of a stream's first event: 32 zero bytes. */
    public static final EventHash BEFORE_FIRST = new EventHash("0".repeat(64));

    public EventHash {
        if (!HEX.matcher(hex).matches()) throw new IllegalArgumentException("bad hash: " + hex);
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
