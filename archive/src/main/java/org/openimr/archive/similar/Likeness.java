package org.openimr.archive.similar;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.determination.prose.BodyPart;

/**
 * How near a decided item is to one item asked about.
 *
 * <p>It is <em>near enough</em> where it names no different part of the body and asks for the same service: the same node
 * of the tree of services, where that node is one service; or the same node and most of the active ingredients; or at
 * least {@link #NEAR_ENOUGH} of the words of the service, each weighed by how rare it is and with a deduction for what
 * else the other asks for. Where the other asks for nothing else at all, as "MRI" beside "MRI without contrast", {@link
 * #NEAR_ENOUGH_OF_A_PLAIN_ONE} is enough.
 *
 * <p>It is <em>alike</em> where it is not near enough and yet of the same node or of the same drug, the same service at
 * another part, or of a node beside it at no different part. What it is ranked by, see {@link TraitWeights}.
 */
public final class Likeness {
    /** Share of the service that must be the same. */
    public static final double NEAR_ENOUGH = 0.4;

    /** Share of the service that must be the same where every word of the other is in it. */
    public static final double NEAR_ENOUGH_OF_A_PLAIN_ONE = 0.2;

    /** Share of the active ingredients that must be more than matched; the painkiller that two mixtures share is not it. */
    private static final double MOST = 0.5;

    /** A further word of the other service weighs so much of the mean of the asked words. */
    private static final double FURTHER_WORD = 0.2;

    /** What the words of the service are worth where none is the same and the service is. */
    private static final double SAME_IN_OTHER_WORDS = 0.7;

    private static final ServiceNearness NEARNESS = ServiceNearness.builtIn();

    private final ItemTraits asked;
    private final Map<Trait, Double> weights = new LinkedHashMap<>();
    private final Map<Kind, Double> sums = new EnumMap<>(Kind.class);

    public Likeness(ItemTraits asked, Commonness commonness) {
        this.asked = asked;
        for (Trait trait : asked.shown().keySet()) {
            double weight = commonness.weight(commonness.having(trait));
            weights.put(trait, weight);
            sums.merge(trait.kind(), weight, Double::sum);
        }
    }

    /**
     * What is to be known of the other item.
     *
     * @param shared        traits of the item asked about that it has too
     * @param serviceWords  words of its service, shared or not
     * @param parts         body parts that its service names
     * @param phrases       weights of the shared phrases together
     */
    public record Other(Set<Trait> shared, int serviceWords, Set<BodyPart> parts, double phrases) {
        public Other {
            shared = Set.copyOf(shared);
            parts = Set.copyOf(parts);
        }

        private boolean shares(Kind kind) {
            return shared.stream().anyMatch(trait -> trait.kind() == kind);
        }
    }

    /** From 0 to 10,000, more is nearer; empty where it is not near enough. */
    public OptionalInt to(Other other) {
        return isNearEnough(other) ? OptionalInt.of(nearness(other)) : OptionalInt.empty();
    }

    /** Whether the other asks for the same service at no different part of the body. */
    public boolean isNearEnough(Other other) {
        return isSameService(other) && !isElsewhere(other);
    }

    /** Whether the other, not being near enough, is still the next best. */
    public boolean isAlike(Other other) {
        if (isNearEnough(other)) return false;
        if (isSameService(other) || other.shares(Kind.CATEGORY) || other.shares(Kind.INGREDIENT)) return true;
        return other.shares(Kind.BRANCH) && !isElsewhere(other);
    }

    /** From 0 to 10,000, more is nearer, near enough or not. */
    public int nearness(Other other) {
        double of100 = TraitWeights.ofPhrases(other.phrases());
        for (Kind kind : Kind.values()) {
            of100 += TraitWeights.outOf100(kind) * (kind == Kind.SERVICE ? inAnyWords(other) : share(kind, other));
        }
        return (int) Math.round(of100 * 100);
    }

    /**
     * Traits of which an item near enough has at least one: the words of the service without the commonest, which
     * together are too little of it; its node, where that is one service; the active ingredients.
     */
    public Set<Trait> oneIsNeeded() {
        List<Trait> lightestFirst = asked.of(Kind.SERVICE).stream()
                .sorted(Comparator.comparingDouble(this::weight))
                .toList();
        double left = sums.getOrDefault(Kind.SERVICE, 0.0) * NEAR_ENOUGH_OF_A_PLAIN_ONE;
        int skipped = 0;
        while (skipped < lightestFirst.size() && left > weight(lightestFirst.get(skipped))) {
            left -= weight(lightestFirst.get(skipped++));
        }
        Set<Trait> needed = new TreeSet<>(lightestFirst.subList(skipped, lightestFirst.size()));
        asked.of(Kind.CATEGORY).stream()
                .filter(node -> NEARNESS.isOneService(node.value()))
                .forEach(needed::add);
        needed.addAll(asked.of(Kind.INGREDIENT));
        return needed;
    }

    /** Traits of which an item has at least one that is alike and has none of {@link #oneIsNeeded}. */
    public Set<Trait> oneIsNeededToBeAlike() {
        Set<Trait> needed = new TreeSet<>(asked.of(Kind.CATEGORY));
        needed.addAll(asked.of(Kind.BRANCH));
        needed.removeAll(oneIsNeeded());
        return needed;
    }

    private boolean isSameService(Other other) {
        return service(other) >= NEAR_ENOUGH
                || isOfOneNode(other)
                || (other.shares(Kind.CATEGORY) && share(Kind.INGREDIENT, other) > MOST);
    }

    private boolean isOfOneNode(Other other) {
        return other.shared().stream()
                .anyMatch(trait -> trait.kind() == Kind.CATEGORY && NEARNESS.isOneService(trait.value()));
    }

    private double weight(Trait trait) {
        return weights.getOrDefault(trait, 0.0);
    }

    private double inAnyWords(Other other) {
        double otherwise =
                isOfOneNode(other) ? SAME_IN_OTHER_WORDS : SAME_IN_OTHER_WORDS * share(Kind.INGREDIENT, other);
        return Math.max(service(other), otherwise);
    }

    private double service(Other other) {
        double whole = sums.getOrDefault(Kind.SERVICE, 0.0);
        if (whole == 0) return 0;
        double mean = whole / asked.of(Kind.SERVICE).size();
        long shared = other.shared().stream()
                .filter(trait -> trait.kind() == Kind.SERVICE)
                .count();
        double further = Math.max(0, other.serviceWords() - shared) * mean * FURTHER_WORD;
        double share = shared(Kind.SERVICE, other) / (whole + further);
        boolean plain = further == 0 && share >= NEAR_ENOUGH_OF_A_PLAIN_ONE;
        return plain ? Math.max(share, NEAR_ENOUGH) : share;
    }

    private double share(Kind kind, Other other) {
        double whole = sums.getOrDefault(kind, 0.0);
        return whole == 0 ? 0 : shared(kind, other) / whole;
    }

    /** Summed in the order of the traits, so that equal items have equal sums to the last bit. */
    private double shared(Kind kind, Other other) {
        double sum = 0;
        for (Map.Entry<Trait, Double> weight : weights.entrySet()) {
            if (weight.getKey().kind() == kind && other.shared().contains(weight.getKey())) sum += weight.getValue();
        }
        return sum;
    }

    private boolean isElsewhere(Other other) {
        Set<BodyPart> parts = asked.bodyParts();
        return !parts.isEmpty()
                && !other.parts().isEmpty()
                && parts.stream().noneMatch(part -> other.parts().stream().anyMatch(part::adjoins));
    }
}
