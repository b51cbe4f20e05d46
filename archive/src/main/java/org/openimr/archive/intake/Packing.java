package org.openimr.archive.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a source is, told by its first bytes: names lie. */
enum Packing {
    ZIP,
    GZIP,
    TAR,
    /** One or more JSON objects. */
    JSON,
    /** A letter, or anything else that the reader is to judge. */
    DOCUMENT;

    /** As many first bytes as it takes to tell. */
    static final int PEEKED = 1024;

    private static final int TAR_MARK_AT = 257;
    private static final byte[] TAR_MARK = "ustar".getBytes(StandardCharsets.US_ASCII);

    static Packing of(byte[] start) {
        if (begins(start, 0, 'P', 'K', 3, 4) || begins(start, 0, 'P', 'K', 5, 6)) return ZIP;
        if (begins(start, 0, 0x1f, 0x8b)) return GZIP;
        int markEnd = TAR_MARK_AT + TAR_MARK.length;
        if (start.length >= markEnd && Arrays.equals(start, TAR_MARK_AT, markEnd, TAR_MARK, 0, TAR_MARK.length))
            return TAR;
        return isJson(start) ? JSON : DOCUMENT;
    }

    private static boolean isJson(byte[] start) {
        int at = begins(start, 0, 0xef, 0xbb, 0xbf) ? 3 : 0;
        while (at < start.length && JsonObjects.isSpace(start[at])) at++;
        if (at >= start.length) return false;
        if (start[at] == '{') return true;
        if (start[at] != '[') return false;
        at++;
        while (at < start.length && JsonObjects.isSpace(start[at])) at++;
        return at < start.length && start[at] == '{';
    }

    private static boolean begins(byte[] start, int from, int... mark) {
        if (start.length < from + mark.length) return false;
        for (int i = 0; i < mark.length; i++) {
            if ((start[from + i] & 0xff) != mark[i]) return false;
        }
        return true;
    }
}
