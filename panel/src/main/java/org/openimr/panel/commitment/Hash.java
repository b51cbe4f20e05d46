package org.openimr.panel.commitment;

/**
 * A SHA-256.
 *
 * @param hex  64 lower-case hexadecimal digits
 */
public record Hash(String hex) {
    public Hash {
        Octets.checked(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
