package org.openimr.server.log;

import java.util.regex.Pattern;

/**
 * What kind of event, and in which form its payload is written.
 *
 * @param name    past tense and specific, for ever: {@code ApplicationFiled}
 * @param version form of the payload, from 1; an old form stays readable for ever
 */
public record EventType(String name, int version) {
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]{0,99}");

    public EventType {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("bad event name: \"" + name + "\"");
        if (version < 1) throw new IllegalArgumentException("event versions start at 1: " + version);
    }
}
