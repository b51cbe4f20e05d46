package org.openimr.letters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds out, before a file is opened, whether its compressed streams unpack to more than the memory can hold. */
final class Unpacked {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 64 * 1024;

    private Unpacked() {}

    /** @throws IllegalArgumentException if all streams together unpack to more than {@code most} bytes */
    static void requireAtMost(long most, byte[] pdf) {
        long all = 0;
        for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
            all += unpacked(pdf, at, most - all);
            if (all > most) throw LetterAttachments.unreadable("it unpacks to more than a letter can hold");
        }
    }

    /** The place after the next beginning of a stream, or -1. */
    private static int find(byte[] pdf, int from) {
        for (int i = from; i + STREAM.length < pdf.length; i++) {
            int same = 0;
            while (same < STREAM.length && pdf[i + same] == STREAM[same]) same++;
            if (same < STREAM.length) continue;
            int at = i + STREAM.length;
            if (pdf[at] == '\r') at++;
            if (at < pdf.length && pdf[at] == '\n') return at + 1;
        }
        return -1;
    }

    private static long unpacked(byte[] pdf, int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            while (!inflater.finished() && size <= most) {
                int count = inflater.inflate(buffer);
                if (count == 0) break;
                size += count;
            }
            return size;
        } catch (DataFormatException e) {
            return 0; // not packed so
        } finally {
            inflater.end();
        }
    }
}
