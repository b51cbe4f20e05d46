package org.openimr.panel.ties;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A way from where a search began, with its last step last. */
sealed interface Way {
    int end();

    /** Entries along it that were taken for the one before and may be another as well. */
    Set<Integer> doubts();

    /** Its steps in the order of going; at least one. */
    default FoundTie found(TieLines lines, LikelySame same) {
        List<FoundTie.Step> steps = new ArrayList<>();
        Way way = this;
        while (!(way instanceof Start)) {
            switch (way) {
                case Start _ -> throw new IllegalStateException();
                case ByTie step -> {
                    steps.add(lines.step(step.tie(), step.before().end()));
                    way = step.before();
                }
                case BySame step -> {
                    steps.addAll(same.steps(step.before().end(), step.link()).reversed());
                    way = step.before();
                }
            }
        }
        Collections.reverse(steps);
        return new FoundTie(steps);
    }

    /** Where the search begins. */
    record Start(int end) implements Way {
        @Override
        public Set<Integer> doubts() {
            return Set.of();
        }
    }

    /** Over a tie. */
    record ByTie(Way before, int tie, int end) implements Way {
        @Override
        public Set<Integer> doubts() {
            return before.doubts();
        }
    }

    /** To another entry of the same. */
    record BySame(Way before, LikelySame.Link link, Set<Integer> doubts) implements Way {
        @Override
        public int end() {
            return link.to();
        }
    }
}
