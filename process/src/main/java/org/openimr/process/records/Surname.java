package org.openimr.process.records;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares persons as papers name them, "F. Wendlemoor, MD" and "Ferris Wendlemoor M.D.": by the surname. */
final class Surname {
    private static final Pattern TITLE = Pattern.compile("^(?:dra?|mr|mrs|ms)\\.? ");

    /** Degrees and the like that stand behind a name without a comma. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?: +(?:m\\.?d|d\\.?o|d\\.?c|d\\.?p\\.?m|ph\\.?d|psy\\.?d|d\\.?p\\.?t|p\\.?t|o\\.?t|n\\.?p|p\\.?a(?:-c)?|r\\.?n|l\\.?ac|jr|sr|iii|ii)\\.?)++$");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Surname() {}

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        String letters = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String plain = TITLE.matcher(MARKS.matcher(letters).replaceAll("")).replaceFirst("");
        int comma = plain.indexOf(',');
        String person = (comma < 0 ? plain : plain.substring(0, comma)).strip();
        String bare = BEHIND.matcher(person).replaceFirst("");
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }
}
