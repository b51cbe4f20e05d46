package org.openimr.panel.commitment;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Thirty-two bytes, written as 64 lower-case hexadecimal digits. */
final class Octets {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    private Octets() {}

    /** Does not repeat what was given: it may be a secret. */
    static String checked(String hex) {
        if (!DIGITS.matcher(hex).matches())
            throw new IllegalArgumentException("32 bytes are 64 lower-case hexadecimal digits");
        return hex;
    }

    static String hex(byte[] bytes) {
        return checked(HexFormat.of().formatHex(bytes));
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
