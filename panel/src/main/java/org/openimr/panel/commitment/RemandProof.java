package org.openimr.panel.commitment;

import java.util.List;
import java.util.Optional;
import org.openimr.panel.dispute.CaseReference;

/**
 * Shows that two seats of one chain are held by different people, and nothing else of them: of each commitment the case,
 * the chain, the fingerprint of the chain's key, and the tag, Lab. Code 4610.6(i).
 */
public record RemandProof(Side first, Side second) {
    private static final List<String> SHOWN = List.of(Leaves.CASE, Leaves.CHAIN, Leaves.KEY, Leaves.TAG);

    /**
     * What is shown of one commitment.
     *
     * @param leaves  case, chain, fingerprint and tag, in this order
     */
    public record Side(List<ShownLeaf> leaves) {
        public Side {
            leaves = List.copyOf(leaves);
            if (!leaves.stream().map(ShownLeaf::label).toList().equals(SHOWN))
                throw new IllegalArgumentException("of each commitment are shown " + SHOWN);
        }

        private static Side of(Opening opening) {
            return new Side(SHOWN.stream().map(opening::show).toList());
        }

        private String value(String label) {
            return leaves.get(SHOWN.indexOf(label)).value();
        }

        /** What speaks against it being a part of this commitment. */
        private Optional<RemandVerdict> against(Commitment published) {
            List<String> astray = leaves.stream()
                    .filter(leaf -> !leaf.root().equals(Optional.of(published.root())))
                    .map(ShownLeaf::label)
                    .toList();
            CaseReference shown = new CaseReference(value(Leaves.CASE));
            if (astray.isEmpty() && shown.equals(published.number())) return Optional.empty();
            boolean sound = leaves.stream().map(ShownLeaf::root).distinct().count() == 1;
            return Optional.of(
                    sound && !shown.equals(published.number())
                            ? new RemandVerdict.Swapped(published.number(), shown)
                            : new RemandVerdict.Tampered(published.number(), astray));
        }
    }

    /** From the openings of both seats. It can be made of any two; {@link #verify} says what it shows. */
    public static RemandProof of(Opening first, Opening second) {
        return new RemandProof(Side.of(first), Side.of(second));
    }

    /** What it shows of two commitments as they were published. */
    public RemandVerdict verify(Commitment one, Commitment other) {
        return first.against(one)
                .or(() -> second.against(other))
                .orElseGet(() -> isOneChain() ? compared() : new RemandVerdict.NotOneChain());
    }

    private boolean isOneChain() {
        return first.value(Leaves.CHAIN).equals(second.value(Leaves.CHAIN))
                && first.value(Leaves.KEY).equals(second.value(Leaves.KEY));
    }

    private RemandVerdict compared() {
        return first.value(Leaves.TAG).equals(second.value(Leaves.TAG))
                ? new RemandVerdict.SameReviewer()
                : new RemandVerdict.Different();
    }
}
