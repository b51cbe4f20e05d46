package org.openimr.panel.commitment;

/**
 * What hides a committed value: 256 bits, drawn anew for each assignment from a source that nobody can foresee, and kept
 * where the names are kept.
 *
 * @param hex  64 lower-case hexadecimal digits
 */
public record Salt(String hex) {
    public Salt {
        Octets.checked(hex);
    }

    /** Not the salt: it would be in the next log. */
    @Override
    public String toString() {
        return "a salt";
    }
}
