package org.openimr.panel.commitment;

/**
 * The secret of one chain: of a case with all its seats, and of what comes after a remand. 256 bits, drawn when the first
 * reviewer is assigned, kept where the names are kept, and used for no other chain.
 *
 * @param hex  64 lower-case hexadecimal digits
 */
public record ChainKey(String hex) {
    public ChainKey {
        Octets.checked(hex);
    }

    /** Not the key: it would be in the next log. */
    @Override
    public String toString() {
        return "a chain key";
    }
}
