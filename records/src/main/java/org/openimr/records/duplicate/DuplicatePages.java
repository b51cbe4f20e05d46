package org.openimr.records.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.records.duplicate.DuplicatePair.Sameness;

/** Compares pages across everything that came for a case. */
public final class DuplicatePages {
    /** Part of the three-word runs. Our choice, [D], tried on pages scanned twice and on forms of two patients. */
    static final double NEARLY = 0.7;

    /** Part of the numbers of the page with fewer. Our choice, [D]: recognition misreads a digit now and then. */
    static final double NUMBERS = 0.8;

    /** Bits of 64 that may differ. Our choice, [D]. */
    static final int DIFFERENT_BITS = 4;

    /** A page with fewer says too little to be known by its words. */
    private static final int FEWEST_WORDS = 20;

    /** A picture in which fewer fields, or nearly all, differ from their neighbour is an empty page. */
    private static final int PLAINEST = 6;

    private DuplicatePages() {}

    /** Every pair of pages that are the same, in the order given; an empty page is the same as none. */
    public static <P> List<DuplicatePair<P>> among(List<PagePrint<P>> pages) {
        List<DuplicatePair<P>> pairs = new ArrayList<>();
        Map<Long, List<Integer>> byRun = new HashMap<>();
        for (int later = 0; later < pages.size(); later++) {
            for (int earlier : candidates(pages, later, byRun)) {
                sameness(pages.get(earlier), pages.get(later)).ifPresent(pairs::add);
            }
            for (long run : pages.get(later).text().smallest()) {
                byRun.computeIfAbsent(run, _ -> new ArrayList<>()).add(later);
            }
        }
        return List.copyOf(pairs);
    }

    /** Earlier pages that share a kept run of words or nearly the look, ascending. */
    private static <P> List<Integer> candidates(List<PagePrint<P>> pages, int later, Map<Long, List<Integer>> byRun) {
        Set<Integer> found = new HashSet<>();
        for (long run : pages.get(later).text().smallest()) found.addAll(byRun.getOrDefault(run, List.of()));
        for (int earlier = 0; earlier < later; earlier++) {
            if (looksAlike(pages.get(earlier), pages.get(later))) found.add(earlier);
        }
        return found.stream().sorted().toList();
    }

    private static <P> Optional<DuplicatePair<P>> sameness(PagePrint<P> first, PagePrint<P> second) {
        TextSketch one = first.text();
        TextSketch other = second.text();
        boolean told = one.words() >= FEWEST_WORDS && other.words() >= FEWEST_WORDS;
        if (told) {
            if (one.exact().equals(other.exact())) return pair(first, second, Sameness.WORDS, 1);
            double likeness = one.likeness(other);
            boolean same = likeness >= NEARLY && one.sharedNumbers(other) >= NUMBERS;
            return same ? pair(first, second, Sameness.NEARLY_WORDS, likeness) : Optional.empty();
        }
        if (!looksAlike(first, second)) return Optional.empty();
        int bits = differentBits(first, second);
        return pair(first, second, Sameness.LOOK, 1 - bits / 64.0);
    }

    private static <P> Optional<DuplicatePair<P>> pair(
            PagePrint<P> first, PagePrint<P> second, Sameness sameness, double likeness) {
        return Optional.of(new DuplicatePair<>(first.page(), second.page(), sameness, likeness));
    }

    private static <P> boolean looksAlike(PagePrint<P> one, PagePrint<P> other) {
        return isTelling(one) && isTelling(other) && differentBits(one, other) <= DIFFERENT_BITS;
    }

    private static <P> int differentBits(PagePrint<P> one, PagePrint<P> other) {
        return Long.bitCount(one.pictureHash().orElse(0) ^ other.pictureHash().orElse(0));
    }

    private static <P> boolean isTelling(PagePrint<P> page) {
        int bits = Long.bitCount(page.pictureHash().orElse(0));
        return bits >= PLAINEST && bits <= 64 - PLAINEST;
    }
}
