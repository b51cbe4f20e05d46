package org.openimr.determination.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openimr.determination.criteria.Criteria.AllOf;
import org.openimr.determination.criteria.Criteria.AnyOf;
import org.openimr.determination.criteria.Criteria.Criterion;

/**
 * The smallest sets of criteria whose change turns a tree. Every criterion stands in a tree once and none is negated,
 * so the sets of the parts combine without testing any assignment: all of a group that needs all, one of a group that
 * needs one.
 */
final class TurningChanges {
    private static final List<Criterion> NOTHING = List.of();

    private final FilledCriteria filled;
    private final CriterionState wanted;

    private TurningChanges(FilledCriteria filled, CriterionState wanted) {
        this.filled = filled;
        this.wanted = wanted;
    }

    static List<TurningChange> of(FilledCriteria filled, TreeAnswer wanted) {
        CriterionState state = switch (wanted) {
            case SATISFIED -> CriterionState.MET;
            case NOT_SATISFIED -> CriterionState.NOT_MET;
            case CANNOT_BE_TOLD -> throw new IllegalArgumentException("nothing is documented in order not to be told");
        };
        return new TurningChanges(filled, state)
                .ways(filled.tree()).stream()
                        .filter(set -> !set.isEmpty())
                        .sorted(Comparator.comparingInt(List::size))
                        .map(set -> new TurningChange(set, state))
                        .toList();
    }

    /** How many smallest sets a wholly unfavorable finding of the tree leaves, in the worse of both directions. */
    static long mostWays(Criteria tree) {
        return Math.max(ways(tree, true), ways(tree, false));
    }

    private static long ways(Criteria tree, boolean toSatisfy) {
        return switch (tree) {
            case Criterion _ -> 1;
            case AllOf(var parts) -> ways(parts, toSatisfy, toSatisfy);
            case AnyOf(var parts) -> ways(parts, toSatisfy, !toSatisfy);
        };
    }

    private static long ways(List<Criteria> parts, boolean toSatisfy, boolean together) {
        long ways = together ? 1 : 0;
        for (Criteria part : parts) {
            long of = ways(part, toSatisfy);
            ways = Math.min(Criteria.MOST_WAYS + 1L, together ? ways * of : ways + of);
        }
        return ways;
    }

    /** Empty sets mean that it is so already. */
    private List<List<Criterion>> ways(Criteria part) {
        boolean satisfying = wanted == CriterionState.MET;
        return switch (part) {
            case Criterion one ->
                List.of(filled.state(one).filter(wanted::equals).isPresent() ? NOTHING : List.of(one));
            case AllOf(var parts) -> satisfying ? together(parts) : either(parts);
            case AnyOf(var parts) -> satisfying ? either(parts) : together(parts);
        };
    }

    private List<List<Criterion>> either(List<Criteria> parts) {
        List<List<Criterion>> all =
                parts.stream().flatMap(part -> ways(part).stream()).toList();
        return all.contains(NOTHING) ? List.of(NOTHING) : all;
    }

    private List<List<Criterion>> together(List<Criteria> parts) {
        List<List<Criterion>> sets = List.of(NOTHING);
        for (Criteria part : parts) {
            List<List<Criterion>> longer = new ArrayList<>();
            for (List<Criterion> set : sets) {
                for (List<Criterion> more : ways(part)) {
                    List<Criterion> both = new ArrayList<>(set);
                    both.addAll(more);
                    longer.add(both);
                }
            }
            sets = longer;
        }
        return sets;
    }
}
