package org.openimr.determination.prose;

/** Lower case that keeps every character in its place; {@link String#toLowerCase} may make one letter two. */
public final class LowerCase {
    private LowerCase() {}

    public static String of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) letters[i] = Character.toLowerCase(letters[i]);
        return new String(letters);
    }
}
