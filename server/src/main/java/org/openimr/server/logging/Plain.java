package org.openimr.server.logging;

/**
 * Words of the program itself, as an argument of a line of the log. Other text in that place is withheld, for it may have
 * come from outside.
 *
 * @param words  constant text of ours, a permanent code, or the name of a setting or of a kind of job
 */
public record Plain(String words) {
    @Override
    public String toString() {
        return words;
    }
}
