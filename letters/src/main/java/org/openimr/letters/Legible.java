package org.openimr.letters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Puts a description where a character cannot stand: {@code [U+0007 bel]}. Nothing is dropped unseen, and each kind
 * is reported once.
 */
final class Legible {
    private final Map<Integer, Integer> counts = new TreeMap<>();

    /** What had to be described so far, in the order of Unicode. */
    List<Substitution> substitutions() {
        return counts.entrySet().stream()
                .map(entry -> new Substitution(entry.getKey(), described(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** {@code text} with every character that {@code canStand} refuses described. */
    String of(String text, IntPredicate canStand) {
        if (text.codePoints().allMatch(canStand)) return text;
        var legible = new StringBuilder(text.length() + 32);
        text.codePoints().forEach(codePoint -> {
            if (canStand.test(codePoint)) {
                legible.appendCodePoint(codePoint);
            } else {
                counts.merge(codePoint, 1, Integer::sum);
                legible.append(described(codePoint));
            }
        });
        return legible.toString();
    }

    /**
     * Whether a character may stand in an XML document (XML 1.0, production 2) and leaves the order of the words as
     * it is: control characters, halves of pairs and writing-direction controls may not.
     */
    static boolean inMarkup(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') return true;
        if (codePoint == 0xFFFE || codePoint == 0xFFFF) return false;
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> !changesDirection(codePoint);
            default -> true;
        };
    }

    /** For a file's properties, where nobody is told of what was described. */
    static String plain(String words) {
        return new Legible().of(words, Legible::inMarkup);
    }

    private static boolean changesDirection(int codePoint) {
        return codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    private static String described(int codePoint) {
        String name = Character.getType(codePoint) == Character.SURROGATE ? null : Character.getName(codePoint);
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return name == null ? "[" + number + "]" : "[" + number + " " + name.toLowerCase(Locale.ROOT) + "]";
    }
}
