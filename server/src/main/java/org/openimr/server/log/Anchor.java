package org.openimr.server.log;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One short text that stands for the whole log up to a position, to be kept somewhere else.
 *
 * <p>A hash chain shows an altered event, not a missing end: whoever may delete rows can cut the newest events off, or
 * drop a stream. Compared with an anchor kept elsewhere, that shows as well.
 *
 * @param position the last position covered, inclusive; 0 if the log was empty
 * @param events   how many events that is
 * @param digest   SHA-256 over position (8 bytes, big-endian) and hash (32 bytes) of each, in the order of positions
 */
public record Anchor(long position, long events, EventHash digest) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-(\\d{1,18})-([0-9a-f]{64})");

    public Anchor {
        if (position < 0 || events < 0) throw new IllegalArgumentException("bad anchor: " + position + ", " + events);
    }

    /** @throws IllegalArgumentException if it is not the text of an anchor */
    public static Anchor parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "not an anchor: \"" + text + "\"; expected position-events-digest as verify printed it");
        }
        return new Anchor(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)), new EventHash(form.group(3)));
    }

    @Override
    public String toString() {
        return position + "-" + events + "-" + digest;
    }
}
