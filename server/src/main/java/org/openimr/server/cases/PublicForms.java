package org.openimr.server.cases;

import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.process.Order;
import org.openimr.process.Refusal;

/** What the public may see of a determination: what a person's review left of it, and nothing before (Lab. Code 4610.6(m)). */
public interface PublicForms {
    /** A determination stands under that number; it waits for its review, once. In the caller's transaction. */
    void stands(CaseNumber number, Determination determination);

    /** What the public may see of it; empty while its review is not confirmed. */
    Optional<Determination> of(CaseNumber number, Determination determination);

    /** Why an order that the process accepts has to wait for the review of the determination that stands. */
    Optional<Refusal> objection(CaseNumber number, Determination determination, Order order);

    /** For letters that are public records already and are only played again: there is nothing to review. */
    static PublicForms ofPublicRecords() {
        return new PublicForms() {
            @Override
            public void stands(CaseNumber number, Determination determination) {}

            @Override
            public Optional<Determination> of(CaseNumber number, Determination determination) {
                return Optional.of(determination);
            }

            @Override
            public Optional<Refusal> objection(CaseNumber number, Determination determination, Order order) {
                return Optional.empty();
            }
        };
    }
}
