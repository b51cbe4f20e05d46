package org.openimr.server.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds many words in one pass over a text: by the first eight bytes of each. A filter of a bit for each of 65,536 mixed
 * values passes few places of a text that holds none.
 */
final class NameSearch {
    private static final int HEAD = Long.BYTES;
    private static final int BYTE = Byte.SIZE;
    private static final int FILTER_BITS = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Map<Long, List<byte[]>> byHead = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final boolean[] filter = new boolean[1 << FILTER_BITS];

    /** Adds a word, to be found whatever its capitals. */
    void word(String word, String name) {
        bytes(word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8), name);
    }

    /** Adds bytes, to be found as they are. */
    void bytes(byte[] bytes, String name) {
        if (bytes.length < HEAD) throw new IllegalArgumentException("too short to be searched for: " + name);
        long head = 0;
        for (int i = 0; i < HEAD; i++) head = (head << BYTE) | (bytes[i] & 0xff);
        byHead.computeIfAbsent(head, _ -> new ArrayList<>()).add(bytes);
        named.put(key(bytes), name);
        filter[place(head)] = true;
    }

    /** Names of what these bytes hold. */
    Set<String> in(byte[] text) {
        Set<String> found = new TreeSet<>();
        long head = 0;
        for (int i = 0; i < text.length; i++) {
            head = (head << BYTE) | (text[i] & 0xff);
            if (i >= HEAD - 1 && filter[place(head)]) at(text, i - HEAD + 1, head, found);
        }
        return found;
    }

    private void at(byte[] text, int start, long head, Set<String> found) {
        for (byte[] word : byHead.getOrDefault(head, List.of())) {
            int end = start + word.length;
            if (end <= text.length && Arrays.equals(text, start, end, word, 0, word.length)) {
                found.add(String.valueOf(named.get(key(word))));
            }
        }
    }

    private static String key(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int place(long head) {
        return (int) ((head * MIX) >>> (Long.SIZE - FILTER_BITS));
    }
}
