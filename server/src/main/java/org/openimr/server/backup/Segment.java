package org.openimr.server.backup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A segment of PostgreSQL's write-ahead log, 16 MB of it.
 *
 * @param timeline  counts the restores that the line of events has behind it, from 1
 * @param number    place in the log, without a gap
 */
record Segment(long timeline, long number) {
    static final long BYTES = 16L << 20;
    private static final long PER_FILE = (1L << 32) / BYTES;
    private static final Pattern FORM = Pattern.compile("([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})");
    private static final Pattern PLACE = Pattern.compile("([0-9A-F]{1,8})/([0-9A-F]{1,8})");
    private static final int HEXADECIMAL = 16;

    /** By its file's name; empty for a file that is none. */
    static Optional<Segment> named(String name) {
        Matcher form = FORM.matcher(name);
        return form.matches()
                ? Optional.of(new Segment(hex(form, 1), hex(form, 2) * PER_FILE + hex(form, 3)))
                : Optional.empty();
    }

    /** In which a place of the log stands, as PostgreSQL writes places. */
    static Segment of(long timeline, String place) {
        Matcher form = PLACE.matcher(place);
        if (!form.matches()) throw new IllegalArgumentException("no place in the log: " + place);
        return new Segment(timeline, ((hex(form, 1) << 32) + hex(form, 2)) / BYTES);
    }

    private static long hex(Matcher form, int group) {
        return Long.parseLong(form.group(group), HEXADECIMAL);
    }

    Segment next() {
        return new Segment(timeline, number + 1);
    }

    String name() {
        return "%08X%08X%08X".formatted(timeline, number / PER_FILE, number % PER_FILE);
    }

    @Override
    public String toString() {
        return name();
    }
}
