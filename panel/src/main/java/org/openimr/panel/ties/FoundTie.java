package org.openimr.panel.ties;

import java.util.List;

/**
 * A way from one party to another, step by step.
 *
 * @param steps  at least one; each begins where the one before ends
 */
public record FoundTie(List<Step> steps) {
    public FoundTie {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("a way has steps");
        for (int i = 1; i < steps.size(); i++) {
            if (!steps.get(i).from().equals(steps.get(i - 1).to()))
                throw new IllegalArgumentException("the way is broken at " + steps.get(i));
        }
    }

    public PartyId from() {
        return steps.getFirst().from();
    }

    public PartyId to() {
        return steps.getLast().to();
    }

    /** One step of the way. */
    public sealed interface Step {
        PartyId from();

        PartyId to();

        /**
         * Along a tie, in whichever direction.
         *
         * @param against  from its {@code to} to its {@code from}
         */
        record Along(Tie tie, boolean against) implements Step {
            @Override
            public PartyId from() {
                return against ? tie.to() : tie.from();
            }

            @Override
            public PartyId to() {
                return against ? tie.from() : tie.to();
            }
        }

        /**
         * Two entries that are likely one and the same.
         *
         * @param because  what they share, in words: "the same license CAG12345"
         */
        record Same(PartyId from, PartyId to, String because) implements Step {}
    }
}
