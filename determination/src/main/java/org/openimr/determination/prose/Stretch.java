package org.openimr.determination.prose;

/** Characters of a text, {@code end} exclusive. */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end < start) throw new IllegalArgumentException("bad stretch " + start + ".." + end);
    }

    /** The characters themselves. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The same characters of a text in which {@code by} characters stand before. */
    public Stretch moved(int by) {
        return new Stretch(start + by, end + by);
    }

    public boolean contains(int at) {
        return at >= start && at < end;
    }
}
