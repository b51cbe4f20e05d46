package org.openimr.server.log;

/** Rules for the characters of names. Each row that is read asks several, so there is neither a pattern nor a stream. */
final class Characters {
    private Characters() {}

    interface Rule {
        boolean holds(char c);
    }

    /** Also of an empty text. */
    static boolean all(String text, Rule rule) {
        for (int i = 0; i < text.length(); i++) if (!rule.holds(text.charAt(i))) return false;
        return true;
    }
}
