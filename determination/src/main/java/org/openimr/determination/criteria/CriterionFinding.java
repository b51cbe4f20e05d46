package org.openimr.determination.criteria;

import java.util.List;

/**
 * What a reviewer found of one criterion.
 *
 * @param criterion  its name in the tree
 * @param places     where the file shows it
 * @param words      the reviewer's own; may be blank
 */
public record CriterionFinding(String criterion, CriterionState state, List<PagePlace> places, String words) {
    public CriterionFinding {
        places = List.copyOf(places);
    }
}
