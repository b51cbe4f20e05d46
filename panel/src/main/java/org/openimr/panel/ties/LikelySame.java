package org.openimr.panel.ties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which entries are likely one and the same, over all of them. Two that are joined by one between them may be joined too,
 * unless they are surely different.
 */
final class LikelySame {
    private final List<Party> parties;
    private final List<Traits> traits;
    private final Identity identity;
    private final List<List<Integer>> joined;
    private final List<List<Link>> links;

    /**
     * Another entry of the same.
     *
     * @param to   the last of {@code way}
     * @param way  entries from the first that is not the beginning; each is joined with the one before
     */
    record Link(int to, List<Integer> way) {
        int steps() {
            return way.size();
        }
    }

    /** @param overOthers  whether two are joined too by one between them */
    LikelySame(List<Party> parties, Identity identity, boolean overOthers) {
        this.parties = parties;
        this.identity = identity;
        traits = parties.stream().map(Traits::of).toList();
        joined = joined();
        links = IntStream.range(0, parties.size())
                .mapToObj(entry -> links(entry, overOthers))
                .toList();
    }

    private List<List<Integer>> joined() {
        Blocks blocks = new Blocks(traits);
        List<List<Integer>> joined = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) joined.add(new ArrayList<>(0));
        int[] seenFrom = new int[traits.size()];
        Arrays.fill(seenFrom, -1);
        for (int i = 0; i < traits.size(); i++) {
            int one = i;
            blocks.after(one, other -> {
                if (seenFrom[other] == one) return;
                seenFrom[other] = one;
                if (compare(one, other).joins().isPresent()) {
                    joined.get(one).add(other);
                    joined.get(other).add(one);
                }
            });
        }
        joined.forEach(others -> others.sort(Comparator.naturalOrder()));
        return joined;
    }

    private Likeness compare(int one, int other) {
        return identity.compare(traits.get(one), traits.get(other));
    }

    private List<Link> links(int entry, boolean overOthers) {
        List<Integer> direct = joined.get(entry);
        if (direct.isEmpty()) return List.of();
        List<Link> links = new ArrayList<>();
        direct.forEach(next -> links.add(new Link(next, List.of(next))));
        if (!overOthers) return List.copyOf(links);
        Set<Integer> seen = new HashSet<>(direct);
        seen.add(entry);
        for (int between : direct) {
            for (int next : joined.get(between)) {
                if (seen.add(next) && !(compare(entry, next) instanceof Likeness.Different))
                    links.add(new Link(next, List.of(between, next)));
            }
        }
        return List.copyOf(links);
    }

    /** Shortest first, then in order; none where the entry stands alone. */
    List<Link> links(int entry) {
        return links.get(entry);
    }

    /** The steps of a link from its beginning. */
    List<FoundTie.Step> steps(int from, Link link) {
        List<FoundTie.Step> steps = new ArrayList<>();
        int at = from;
        for (int next : link.way()) {
            steps.add(step(at, next));
            at = next;
        }
        return steps;
    }

    private FoundTie.Step.Same step(int from, int to) {
        String because = compare(from, to).joins().orElseThrow();
        return new FoundTie.Step.Same(parties.get(from).id(), parties.get(to).id(), because);
    }

    /** Each two that are joined by what they themselves share, once, in order. */
    List<FoundTie.Step.Same> pairs() {
        List<FoundTie.Step.Same> pairs = new ArrayList<>();
        for (int one = 0; one < joined.size(); one++) {
            for (int other : joined.get(one)) {
                if (one < other) pairs.add(step(one, other));
            }
        }
        return List.copyOf(pairs);
    }
}
