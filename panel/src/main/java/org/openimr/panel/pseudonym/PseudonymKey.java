package org.openimr.panel.pseudonym;

import java.util.regex.Pattern;

/**
 * The organization's secret from which all pseudonyms come. Whoever has it and the register can name every reviewer in
 * every series; without it nobody can.
 *
 * @param hex  256 bits as 64 lower-case hexadecimal digits
 */
public record PseudonymKey(String hex) {
    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    public PseudonymKey {
        if (!DIGITS.matcher(hex).matches())
            throw new IllegalArgumentException("a key of 256 bits is 64 lower-case hexadecimal digits");
    }

    /** Not the key: it would be in the next log. */
    @Override
    public String toString() {
        return "a pseudonym key";
    }
}
