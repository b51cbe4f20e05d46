package org.openimr.determination.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openimr.determination.criteria.Criteria.AllOf;
import org.openimr.determination.criteria.Criteria.AnyOf;
import org.openimr.determination.criteria.Criteria.Criterion;

/** Trees to try things with. */
final class Trees {
    private Trees() {}

    static Criterion leaf(String id) {
        return new Criterion(id, "it is " + id, Optional.empty());
    }

    static AllOf all(Criteria... parts) {
        return new AllOf(List.of(parts));
    }

    static AnyOf any(Criteria... parts) {
        return new AnyOf(List.of(parts));
    }

    static FilledCriteria filled(Criteria tree, CriterionState... states) {
        List<Criterion> criteria = tree.criteria().toList();
        List<CriterionFinding> findings = new ArrayList<>();
        for (int i = 0; i < states.length; i++)
            findings.add(new CriterionFinding(criteria.get(i).id(), states[i], List.of(), ""));
        return new FilledCriteria(tree, findings);
    }

    /** A tree with that many criteria, a, b, c and so on. */
    static Criteria random(Random random, int criteria) {
        return random(random, 0, criteria);
    }

    private static Criteria random(Random random, int from, int until) {
        if (until - from == 1) return leaf(String.valueOf((char) ('a' + from)));
        List<Criteria> parts = new ArrayList<>();
        for (int at = from; at < until; ) {
            int to = Math.min(until, at + 1 + random.nextInt(until - from - (at == from ? 1 : 0)));
            parts.add(random(random, at, to));
            at = to;
        }
        return random.nextBoolean() ? new AllOf(parts) : new AnyOf(parts);
    }
}
