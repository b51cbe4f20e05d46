package org.openimr.records.duplicate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openimr.records.ContentHash;

/**
 * What is kept of a page's words to find it again, small enough to keep with every page.
 *
 * @param words    how many
 * @param exact    hash of the words, whatever their case, accents, spaces and punctuation
 * @param smallest the {@value #KEPT} smallest hashes of three words in a row, ascending: of two pages, the part that both
 *                 have is about the part of three-word runs that they share
 * @param numbers  the {@value #KEPT} smallest hashes of words with a digit, ascending: a note carried forward from visit
 *                 to visit keeps its sentences and changes its dates and measures
 */
public record TextSketch(int words, ContentHash exact, List<Long> smallest, List<Long> numbers) {
    static final int KEPT = 64;

    private static final int RUN = 3;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public TextSketch {
        smallest = List.copyOf(smallest);
        numbers = List.copyOf(numbers);
        if (smallest.size() > KEPT || numbers.size() > KEPT)
            throw new IllegalArgumentException("no more than " + KEPT + " hashes are kept");
    }

    /** Of {@link org.openimr.records.page.PageText#text()}. */
    public static TextSketch of(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        List<String> words = NO_WORD.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        TreeSet<Long> runs = new TreeSet<>();
        TreeSet<Long> numbers = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (i + RUN <= words.size()) keep(runs, hash(words.subList(i, i + RUN)));
            if (words.get(i).chars().anyMatch(Character::isDigit)) keep(numbers, hash(words.subList(i, i + 1)));
        }
        return new TextSketch(
                words.size(), sha256(String.join(" ", words)), new ArrayList<>(runs), new ArrayList<>(numbers));
    }

    private static void keep(TreeSet<Long> smallest, long hash) {
        smallest.add(hash);
        if (smallest.size() > KEPT) smallest.pollLast();
    }

    /** Part of the three-word runs that both have, 0 to 1, as far as the kept hashes tell. */
    public double likeness(TextSketch other) {
        TreeSet<Long> both = new TreeSet<>(smallest);
        both.addAll(other.smallest);
        if (both.isEmpty()) return 0;
        List<Long> union = both.stream().limit(KEPT).toList();
        long shared = union.stream()
                .filter(hash -> smallest.contains(hash) && other.smallest.contains(hash))
                .count();
        return (double) shared / union.size();
    }

    /** Part of the numbers of the page that has fewer which are on the other too; 1 where it has none. */
    public double sharedNumbers(TextSketch other) {
        long comparable = Math.min(reach(), other.reach());
        List<Long> one = numbers.stream().filter(hash -> hash <= comparable).toList();
        List<Long> two =
                other.numbers.stream().filter(hash -> hash <= comparable).toList();
        int fewer = Math.min(one.size(), two.size());
        return fewer == 0 ? 1 : (double) one.stream().filter(two::contains).count() / fewer;
    }

    /** Up to where all its numbers are kept. */
    private long reach() {
        return numbers.size() < KEPT ? Long.MAX_VALUE : numbers.getLast();
    }

    /** FNV-1a, stirred once more so that small hashes are as good as any. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    private static ContentHash sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new ContentHash(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
