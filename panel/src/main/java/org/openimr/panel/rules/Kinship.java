package org.openimr.panel.rules;

import java.util.List;
import org.openimr.panel.ties.FoundTie.Step.Along;
import org.openimr.panel.ties.Tie.Kind;

/**
 * Lab. Code 139.5(d)(6): a familial tie is one to spouse, child, parent, sibling, spouse's parent or child's spouse, and to
 * no other relative.
 */
final class Kinship {
    private Kinship() {}

    /** Whether two ties lead to the spouse's parent or the child's spouse: not to a stepchild or a stepparent. */
    static boolean isInLaw(List<Along> ties) {
        if (ties.size() != 2) return false;
        Along first = ties.getFirst();
        Along second = ties.getLast();
        return first.tie().kind() == Kind.SPOUSE
                ? isToParent(second)
                : isToChild(first) && second.tie().kind() == Kind.SPOUSE;
    }

    private static boolean isToParent(Along step) {
        return step.tie().kind() == Kind.PARENT && step.against();
    }

    private static boolean isToChild(Along step) {
        return step.tie().kind() == Kind.PARENT && !step.against();
    }
}
