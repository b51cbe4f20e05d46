package org.openimr.determination.read.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Guards against a small PDF that unfolds to a very large one: inflates every compressed stream into nothing, counting.
 */
final class UnfoldedSize {
    /** More than any letter: the largest known unfolds to less than one mebibyte. */
    private static final long MOST = 64L << 20;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 1 << 14;

    private UnfoldedSize() {}

    static boolean isTooLarge(byte[] bytes) {
        long total = 0;
        byte[] buffer = new byte[BUFFER];
        Inflater inflater = new Inflater();
        try {
            for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                inflater.reset();
                inflater.setInput(bytes, at, bytes.length - at);
                total += inflate(inflater, buffer, MOST - total);
                if (total > MOST) return true;
                at += Math.max(1, (int) inflater.getBytesRead());
            }
            return false;
        } finally {
            inflater.end();
        }
    }

    private static long inflate(Inflater inflater, byte[] buffer, long most) {
        long total = 0;
        try {
            while (total <= most) {
                int count = inflater.inflate(buffer);
                if (count == 0) break;
                total += count;
            }
        } catch (DataFormatException e) {
            // not a deflated stream, or a damaged one: what came out so far is what counts
            return total;
        }
        return total;
    }

    /** First byte of the next stream's data; -1 if there is none. */
    private static int next(byte[] bytes, int from) {
        for (int at = from; at + STREAM.length + 1 < bytes.length; at++) {
            int i = 0;
            while (i < STREAM.length && bytes[at + i] == STREAM[i]) i++;
            if (i < STREAM.length) continue;
            int data = at + STREAM.length;
            if (bytes[data] == '\r') data++;
            if (data < bytes.length && bytes[data] == '\n') data++;
            if (data > at + STREAM.length) return data;
        }
        return -1;
    }
}
