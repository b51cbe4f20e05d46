package org.openimr.panel.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.ties.FoundTie.Step.Along;
import org.openimr.panel.ties.Tie;

/**
 * Lab. Code 139.5(d)(6): a financial tie is an interest of more than 5 percent of the total annual revenue or income.
 */
final class Income {
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    private Income() {}

    static boolean isMaterial(BigDecimal share) {
        return share.compareTo(TWENTIETH) > 0;
    }

    /**
     * Whether the tie is known to be too small to count for the one it leads away from. Walked against its direction
     * it tells of the income of the other: a small part of a large insurer's may be all that a small company has.
     */
    static boolean isSmall(Along step) {
        return !step.against()
                && step.tie().share().filter(share -> !isMaterial(share)).isPresent();
    }

    /** Whether money comes over it towards the one it leads away from. */
    static boolean isIncome(Along step) {
        return step.tie().kind().nature() == Tie.Nature.FINANCIAL && !step.against();
    }

    /**
     * The part of the income of the first that comes from the last, over all between: a part of a part. That a chain
     * counts like a single interest is our choice.
     */
    static Optional<BigDecimal> part(List<Along> ties) {
        BigDecimal part = BigDecimal.ONE;
        for (Along step : ties) {
            Optional<BigDecimal> share = step.tie().share();
            if (share.isEmpty()) return Optional.empty();
            part = part.multiply(share.get());
        }
        return Optional.of(part);
    }
}
