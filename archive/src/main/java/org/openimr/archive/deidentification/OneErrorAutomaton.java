package org.openimr.archive.deidentification;

import java.util.Arrays;
import java.util.List;

/**
 * Many patterns at once in one pass, each with at most one letter replaced, missing or too many: the states of several
 * patterns are the bits of one 64-bit number (S. Wu and U. Manber, Fast text searching allowing errors, 1992). A
 * pattern of more than 62 letters is sought by its first 62.
 */
final class OneErrorAutomaton {
    static final int LONGEST = 62;

    private final long[] masks;
    private final long[] starts;
    private final long[] ends;
    private final long[] endsWithError;
    private final int[] patternOfBit;
    private final int words;

    /** Takes what was found: a pattern may end at this place, inclusive. */
    interface Found {
        void at(int pattern, int end);
    }

    /** @param exactOnly  patterns by their place in the list that are not sought with an error */
    OneErrorAutomaton(List<byte[]> patterns, boolean[] exactOnly) {
        int[] wordOf = new int[patterns.size()];
        int word = 0;
        int bit = 0;
        for (int p = 0; p < patterns.size(); p++) {
            int length = Math.min(LONGEST, patterns.get(p).length);
            if (bit + length > Long.SIZE) {
                word++;
                bit = 0;
            }
            wordOf[p] = word;
            bit += length;
        }
        words = word + 1;
        masks = new long[Fold.CODES * words];
        starts = new long[words];
        ends = new long[words];
        endsWithError = new long[words];
        patternOfBit = new int[words * Long.SIZE];
        fill(patterns, exactOnly, wordOf);
    }

    private void fill(List<byte[]> patterns, boolean[] exactOnly, int[] wordOf) {
        int bit = 0;
        for (int p = 0; p < patterns.size(); p++) {
            byte[] pattern = patterns.get(p);
            int w = wordOf[p];
            if (p > 0 && wordOf[p - 1] != w) bit = 0;
            starts[w] |= 1L << bit;
            int length = Math.min(LONGEST, pattern.length);
            for (int i = 0; i < length; i++, bit++) {
                for (int code = 0; code < Fold.CODES; code++) {
                    if (Fold.alike(pattern[i], code)) masks[code * words + w] |= 1L << bit;
                }
            }
            ends[w] |= 1L << (bit - 1);
            if (!exactOnly[p]) endsWithError[w] |= 1L << (bit - 1);
            patternOfBit[w * Long.SIZE + bit - 1] = p;
        }
    }

    void scan(SqueezedText text, Found found) {
        long[] exact = new long[words];
        long[] withError = new long[words];
        Arrays.fill(withError, 0);
        byte[] codes = text.codes;
        for (int i = 0; i < text.length; i++) {
            if (step(codes[i] * words, exact, withError) != 0) report(i, exact, withError, found);
        }
    }

    /** One letter on, for all patterns; a loop without a branch, so that several words go at once. */
    private long step(int mask, long[] exact, long[] withError) {
        long any = 0;
        for (int w = 0; w < words; w++) {
            long m = masks[mask + w];
            long start = starts[w];
            long before = exact[w];
            long now = ((before << 1) | start) & m;
            long error = (((withError[w] << 1) | start) & m) | ((before | now) << 1) | before | start;
            exact[w] = now;
            withError[w] = error;
            any |= (now & ends[w]) | (error & endsWithError[w]);
        }
        return any;
    }

    private void report(int end, long[] exact, long[] withError, Found found) {
        for (int w = 0; w < words; w++) {
            long hits = (exact[w] & ends[w]) | (withError[w] & endsWithError[w]);
            while (hits != 0) {
                found.at(patternOfBit[w * Long.SIZE + Long.numberOfTrailingZeros(hits)], end);
                hits &= hits - 1;
            }
        }
    }
}
