package org.openimr.server.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.server.log.StoredRow;

/**
 * What a checkpoint says of one event: a line of the list beside it, and, byte for byte, a leaf of its tree.
 *
 * @param position   in the whole log
 * @param version    in its stream, from 1
 * @param hash       over all of the event but its position, 64 hexadecimal digits
 * @param recordedAt in UTC, with six decimals
 * @param stream     without spaces
 */
public record Leaf(long position, int version, String hash, String recordedAt, String stream) {
    private static final Pattern LINE =
            Pattern.compile("(\\d{1,18}) (\\d{1,9}) ([0-9a-f]{64}) ([-+0-9T:.]{1,40}Z) ([^\\s\\p{Cntrl}]{1,200})");

    /** @throws IllegalArgumentException if it is no such line */
    public static Leaf parse(String line) {
        Matcher form = LINE.matcher(line);
        if (!form.matches()) throw new IllegalArgumentException("not a line of a list of events");
        return new Leaf(
                Long.parseLong(form.group(1)),
                Integer.parseInt(form.group(2)),
                form.group(3),
                form.group(4),
                form.group(5));
    }

    /** Of a row that is sound in itself. */
    static Leaf of(StoredRow row) {
        return new Leaf(row.position(), row.version(), row.hash(), row.recordedAt(), row.stream());
    }

    String line() {
        return position + " " + version + " " + hash + " " + recordedAt + " " + stream;
    }

    byte[] content() {
        return line().getBytes(StandardCharsets.UTF_8);
    }

    boolean isAtPlaceOf(StoredRow row) {
        return version == row.version() && stream.equals(row.stream());
    }
}
