package org.openimr.panel.assignment;

import java.util.List;
import java.util.Set;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.rules.SeatRule;

/** A case that was left over. */
public record Unassigned(Dispute dispute, Reason reason, List<Fix> fixes) {
    public Unassigned {
        fixes = List.copyOf(fixes);
    }

    /** Why. */
    public sealed interface Reason {
        /**
         * A rule stands against everyone.
         *
         * @param excluded  rule by rule in their order; rules that exclude nobody are left out
         */
        record NobodyMay(List<Exclusion> excluded) implements Reason {
            public NobodyMay {
                excluded = List.copyOf(excluded);
            }
        }

        /**
         * Somebody may, and every place is taken by cases that cost more to leave over.
         *
         * @param able  who may take it
         */
        record NoPlace(Set<ReviewerId> able) implements Reason {
            public NoPlace {
                able = Set.copyOf(able);
            }
        }
    }

    /**
     * One rule and whom it excludes.
     *
     * @param count  of the panel, how many
     * @param alone  against whom no other rule stands
     */
    public record Exclusion(SeatRule rule, int count, Set<ReviewerId> alone) {
        public Exclusion {
            alone = Set.copyOf(alone);
        }
    }
}
