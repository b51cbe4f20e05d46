package org.openimr.records.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a file as it may be shown and written: no path, nothing invisible, nothing that reverses the reading
 * order, at most {@value #LONGEST} characters. A name is cleaned, never a reason to refuse.
 */
public record DocumentName(String value) {
    /** Characters. */
    public static final int LONGEST = 120;

    private static final int LONGEST_ENDING = 10;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");
    private static final Pattern UNWANTED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    public DocumentName {
        if (!value.equals(cleaned(value))) throw new IllegalArgumentException("not a clean name: " + value);
    }

    /** Whatever was sent as a name, made safe; {@code document} where nothing is left. */
    public static DocumentName clean(String sent) {
        return new DocumentName(cleaned(sent));
    }

    /** Small letters after the last full stop; empty where there is none. */
    public String ending() {
        int dot = value.lastIndexOf('.');
        return dot <= 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** What one cleaning leaves may need another: a letter joins its accent, a name cut short ends in a full stop. */
    private static String cleaned(String sent) {
        String name = sent;
        String next = cleanedOnce(name);
        while (!next.equals(name)) {
            name = next;
            next = cleanedOnce(name);
        }
        return name;
    }

    private static String cleanedOnce(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC).replace('\\', '/');
        name = INVISIBLE.matcher(name).replaceAll("");
        name = name.substring(name.lastIndexOf('/') + 1);
        name = UNWANTED.matcher(name).replaceAll("_").strip();
        while (name.startsWith(".")) name = name.substring(1).strip();
        while (name.endsWith(".")) name = name.substring(0, name.length() - 1).strip();
        name = shortened(name);
        if (name.isEmpty()) return "document";
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        int kept = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(kept - 1))) kept--;
        return name.substring(0, kept).strip() + ending;
    }
}
