package org.openimr.panel.ties;

import java.math.BigDecimal;
import java.util.List;
import org.openimr.panel.ties.FoundTie.Step;

/**
 * What makes two ways alike: the same kinds of ties in the same order and direction, with shares known of the same ones.
 * Steps between entries of the same make no difference.
 */
record Sort(List<Link> links) {
    /** One tie of a way. */
    record Link(Tie.Kind kind, boolean against, boolean hasShare) {}

    Sort {
        links = List.copyOf(links);
    }

    static Sort of(List<Step> steps) {
        return new Sort(ties(steps).stream()
                .map(step -> new Link(
                        step.tie().kind(), step.against(), step.tie().share().isPresent()))
                .toList());
    }

    private static List<Step.Along> ties(List<Step> steps) {
        return steps.stream()
                .filter(Step.Along.class::isInstance)
                .map(Step.Along.class::cast)
                .toList();
    }

    /**
     * Whether whoever is shown the one way need not see the other of its sort: no share of the other is greater, and where
     * all are equal it is not shorter.
     */
    static boolean covers(List<Step> one, List<Step> other) {
        List<BigDecimal> shares = shares(one);
        List<BigDecimal> others = shares(other);
        boolean equal = true;
        for (int i = 0; i < shares.size(); i++) {
            int compared = shares.get(i).compareTo(others.get(i));
            if (compared < 0) return false;
            equal &= compared == 0;
        }
        return !equal || one.size() <= other.size();
    }

    private static List<BigDecimal> shares(List<Step> steps) {
        return ties(steps).stream().flatMap(step -> step.tie().share().stream()).toList();
    }
}
