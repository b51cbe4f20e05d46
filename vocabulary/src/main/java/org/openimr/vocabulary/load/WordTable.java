package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.openimr.vocabulary.WordSet;

/**
 * Words in one array of bytes, found by their hashes: a set of strings would take five times the memory. Not changed
 * any more once it has been handed out.
 */
final class WordTable implements WordSet {
    private static final int LONGEST = 255;

    /** Each word: its length in one byte, then its bytes in UTF-8. The first byte is of no word. */
    private byte[] words = new byte[1 << 10];

    private int end = 1;
    /** Where a word begins; 0 is a free place. At most half are taken, so that a search ends. */
    private int[] places = new int[1 << 8];

    private int size;

    /** False if there is nothing to add; true if it was there already. */
    boolean add(String word) {
        byte[] key = key(word);
        if (key.length == 0 || key.length > LONGEST) return false;
        int place = place(key, 0, key.length);
        if (places[place] != 0) return true;
        if (end + key.length + 1 > words.length) words = Arrays.copyOf(words, words.length * 2);
        places[place] = end;
        words[end] = (byte) key.length;
        System.arraycopy(key, 0, words, end + 1, key.length);
        end += key.length + 1;
        size++;
        if (size * 2 > places.length) grow();
        return true;
    }

    /** This very table, without the room for more. */
    WordSet frozen() {
        words = Arrays.copyOf(words, end);
        return this;
    }

    @Override
    public boolean contains(String word) {
        byte[] key = key(word);
        return key.length > 0 && key.length <= LONGEST && places[place(key, 0, key.length)] != 0;
    }

    @Override
    public int size() {
        return size;
    }

    /** Where the word stands, or the free place where it would. */
    private int place(byte[] from, int start, int length) {
        int mask = places.length - 1;
        int place = hash(from, start, length) & mask;
        while (places[place] != 0 && !isAt(places[place], from, start, length)) place = (place + 1) & mask;
        return place;
    }

    private boolean isAt(int at, byte[] from, int start, int length) {
        return (words[at] & 0xff) == length
                && Arrays.equals(words, at + 1, at + 1 + length, from, start, start + length);
    }

    private void grow() {
        int[] before = places;
        places = new int[before.length * 2];
        for (int at : before) {
            if (at != 0) places[place(words, at + 1, words[at] & 0xff)] = at;
        }
    }

    private static int hash(byte[] from, int start, int length) {
        int hash = 1;
        for (int i = start; i < start + length; i++) hash = 31 * hash + from[i];
        // The low bits choose the place; let the high ones have a say.
        return hash ^ (hash >>> 15);
    }

    private static byte[] key(String word) {
        return (isPlain(word) ? word : plain(word)).getBytes(UTF_8);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) return false;
        }
        return true;
    }

    /** Capitals and digits, without marks and whatever stands between. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
