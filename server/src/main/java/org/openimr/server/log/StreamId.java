package org.openimr.server.log;

/**
 * Names one stream of events, such as one case.
 *
 * @param value 1 to 200 printable characters without spaces, for example {@code case/CM26-0000001}
 */
public record StreamId(String value) {
    private static final int LONGEST = 200;

    public StreamId {
        if (value.isEmpty()
                || value.length() > LONGEST
                || !Characters.all(value, c -> c > ' ' && c != 0x7f && !Character.isSurrogate(c))) {
            throw new IllegalArgumentException("bad stream name: \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
