package org.openimr.letters;

import java.text.Normalizer;
import java.util.Map;
import org.openimr.letters.pdf.Typeface;

/** Words in characters of the letters' font. */
final class PrintableWords {
    /** Characters that read the same as one the font has. */
    private static final Map<Integer, String> SAME_READING = Map.ofEntries(
            Map.entry(0x00AD, ""), // soft hyphen
            Map.entry(0x03BC, "µ"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "–"),
            Map.entry(0x2015, "—"),
            Map.entry(0x200B, ""), // zero width
            Map.entry(0x200C, ""),
            Map.entry(0x200D, ""),
            Map.entry(0x2060, ""),
            Map.entry(0xFEFF, ""));

    private PrintableWords() {}

    /** Gives every character that cannot stand on paper its look-alike or its description. */
    static String of(String words, Legible legible) {
        if (words.chars().allMatch(c -> c >= ' ' && c <= '~')) return words;
        return legible.of(sameReading(legible.of(words, Legible::inMarkup)), PrintableWords::printable);
    }

    private static boolean printable(int codePoint) {
        return Typeface.prints(codePoint) || codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
    }

    private static String sameReading(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(PrintableWords::printable)) return composed;
        var fitted = new StringBuilder(composed.length());
        composed.codePoints().forEach(codePoint -> {
            if (printable(codePoint)) {
                fitted.appendCodePoint(codePoint);
            } else if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
                fitted.append(' ');
            } else {
                fitted.append(SAME_READING.getOrDefault(codePoint, Character.toString(codePoint)));
            }
        });
        return fitted.toString();
    }
}
