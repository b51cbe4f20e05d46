package org.openimr.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a stream into JSON objects without reading them: one a line, or objects that follow each other, also inside of one
 * list. What is no object comes out by the line, so that whoever reads it says what is wrong.
 */
final class JsonObjects {
    private final InputStream in;
    private final boolean byLine;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] kept = new byte[16 << 10];
    private int size;
    private int line = 1;
    private int ordinal;
    private int place;
    private boolean tooLarge;

    /**
     * @param byLine  every line is one object; a broken one costs no other
     * @param most    bytes of the longest object taken
     */
    JsonObjects(InputStream in, boolean byLine, int most) {
        this.in = in;
        this.byLine = byLine;
        this.most = most;
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The next one's bytes; empty at the end. Of one that is too large only the first bytes come. */
    Optional<byte[]> next() throws IOException {
        int first = firstOfNext();
        if (first < 0) return Optional.empty();
        ordinal++;
        place = byLine ? line : ordinal;
        tooLarge = false;
        size = 0;
        if (byLine || first != '{') restOfLine(first);
        else object(first);
        return Optional.of(Arrays.copyOf(kept, size));
    }

    /** Of the last one: its line, or the how-manieth it was. */
    int place() {
        return place;
    }

    /** Whether the last one was larger than is taken. */
    boolean tooLarge() {
        return tooLarge;
    }

    private int firstOfNext() throws IOException {
        int b = read();
        while (b >= 0 && (isSpace(b) || isMark(b) || (!byLine && (b == ',' || b == '[' || b == ']')))) b = read();
        return b;
    }

    /** A byte of the mark that some programs put before UTF-8. */
    private boolean isMark(int b) {
        return ordinal == 0 && (b == 0xef || b == 0xbb || b == 0xbf);
    }

    private void restOfLine(int first) throws IOException {
        for (int b = first; b >= 0 && b != '\n'; b = read()) keep(b);
    }

    private void object(int first) throws IOException {
        int depth = 0;
        boolean inText = false;
        boolean escaped = false;
        for (int b = first; b >= 0; b = read()) {
            keep(b);
            if (escaped) escaped = false;
            else if (inText && b == '\\') escaped = true;
            else if (b == '"') inText = !inText;
            else if (!inText && b == '{') depth++;
            else if (!inText && b == '}' && --depth == 0) return;
        }
    }

    private void keep(int b) {
        if (size == most) {
            tooLarge = true;
            return;
        }
        if (size == kept.length) kept = Arrays.copyOf(kept, Math.min(most, 2 * size));
        kept[size++] = (byte) b;
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(buffer);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        int b = buffer[at++] & 0xff;
        if (b == '\n') line++;
        return b;
    }
}
