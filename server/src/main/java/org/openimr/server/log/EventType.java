package org.openimr.server.log;

/**
 * What kind of event, and in which form its payload is written.
 *
 * @param name    past tense and specific, for ever: {@code ApplicationFiled}
 * @param version form of the payload, from 1; an old form stays readable for ever
 */
public record EventType(String name, int version) {
    private static final int LONGEST = 100;

    public EventType {
        if (!isName(name)) throw new IllegalArgumentException("bad event name: \"" + name + "\"");
        if (version < 1) throw new IllegalArgumentException("event versions start at 1: " + version);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && isCapital(name.charAt(0))
                && Characters.all(name, c -> isCapital(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
