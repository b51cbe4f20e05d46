package org.openimr.determination.criteria;

import java.util.List;
import org.openimr.determination.criteria.Criteria.Criterion;

/**
 * Criteria that together, each found in that state, turn a tree's answer; without any one of them it does not turn.
 *
 * @param criteria  at least one, in the order of the tree
 * @param state     what each would have to be found as: met or not met
 */
public record TurningChange(List<Criterion> criteria, CriterionState state) {
    public TurningChange {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) throw new IllegalArgumentException("nothing would change");
    }
}
