package org.openimr.process.penalties;

import org.openimr.law.Money;

/** A penalty that was collected for one violation. */
public record Collection(Payer payer, Kind kind, Money money) {
    /** Whom a penalty is collected from. */
    public enum Payer {
        UTILIZATION_REVIEW_ORGANIZATION,
        CLAIMS_ADMINISTRATOR
    }

    /** Two kinds that may both follow one violation, 8 CCR 9792.13. */
    public enum Kind {
        /** Of the Administrative Director. */
        ADMINISTRATIVE,
        /** Of Lab. Code 129.5(e). */
        CIVIL
    }
}
