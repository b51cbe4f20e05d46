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
 * <p>It is <em>near enough</em> where at least {@link #NEAR_ENOUGH} of the words of the service are the same, each
 * weighed by how rare it is and with a deduction for what else the other asks for, and where the other names no
 * different part of the body. Where the other asks for nothing else at all, as "MRI" beside "MRI without contrast", {@link
 * #NEAR_ENOUGH_OF_A_PLAIN_ONE} is enough. Nearest first, it is ranked by the service, then by part, level and side, diagnosis words,
 * guideline sections, and the words of the rationale.
 */
public final class Likeness {
    /** Share of the service that must be the same. */
    public static final double NEAR_ENOUGH = 0.4;

    /** Share of the service that must be the same where every word of the other is in it. */
    public static final double NEAR_ENOUGH_OF_A_PLAIN_ONE = 0.2;

    /** A further word of the other service weighs so much of the mean of the asked words. */
    private static final double FURTHER_WORD = 0.2;

    /** Weight of shared phrases that counts half of all that phrases can count: about eight rare ones. */
    private static final double HALF_OF_PHRASES = 40;

    private static final int PHRASES_OF_100 = 8;

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
    }

    /** From 0 to 10,000, more is nearer; empty where it is not near enough. */
    public OptionalInt to(Other other) {
        double service = service(other);
        if (service < NEAR_ENOUGH || isElsewhere(other)) return OptionalInt.empty();
        double of100 = other.phrases() / (other.phrases() + HALF_OF_PHRASES) * PHRASES_OF_100;
        for (Kind kind : Kind.values()) {
            of100 += outOf100(kind) * (kind == Kind.SERVICE ? service : share(kind, other));
        }
        return OptionalInt.of((int) Math.round(of100 * 100));
    }

    /**
     * Words of the service of which an item near enough has at least one: all but the commonest, which together are too
     * little of the service.
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
        return new TreeSet<>(lightestFirst.subList(skipped, lightestFirst.size()));
    }

    private double weight(Trait trait) {
        return weights.getOrDefault(trait, 0.0);
    }

    private static int outOf100(Kind kind) {
        return switch (kind) {
            case SERVICE -> 50;
            case PART -> 15;
            case LEVEL -> 7;
            case SIDE -> 3;
            case DIAGNOSIS -> 9;
            case GUIDELINE -> 8;
        };
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
