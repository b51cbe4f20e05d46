package org.openimr.process.records;

import java.util.Locale;

/** Compares persons as papers name them, "F. Wendlemoor, MD" and "Ferris Wendlemoor, M.D.": by the surname. */
final class Surname {
    private Surname() {}

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        String plain = name.replaceFirst("^(?i)(dra?|mr|mrs|ms)\\.? ", "").strip();
        int comma = plain.indexOf(',');
        String person = comma < 0 ? plain : plain.substring(0, comma);
        String surname = person.substring(person.lastIndexOf(' ') + 1);
        return surname.toLowerCase(Locale.ROOT);
    }
}
