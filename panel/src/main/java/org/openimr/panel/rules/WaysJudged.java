package org.openimr.panel.rules;

import java.util.Set;

/**
 * Ways of one dispute that a person looked at, each by what was found last.
 *
 * @param ties    ties of the law: they bar
 * @param noTies  no ties of the law: they bar no more
 */
public record WaysJudged(Set<Concern> ties, Set<Concern> noTies) {
    private static final WaysJudged NONE = new WaysJudged(Set.of(), Set.of());

    public WaysJudged {
        ties = Set.copyOf(ties);
        noTies = Set.copyOf(noTies);
        if (ties.stream().anyMatch(noTies::contains))
            throw new IllegalArgumentException("a way was judged to be a tie and none");
    }

    /** Nobody looked at any. */
    public static WaysJudged none() {
        return NONE;
    }
}
