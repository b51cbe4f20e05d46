package org.openimr.determination.check;

import org.openimr.determination.Severity;

/** How grave a check's gravest finding is, by where the letter comes from. */
enum Weight {
    BLOCKS(Severity.BLOCKING, Severity.BLOCKING),
    /** What has left elsewhere can no longer be mended, only known. */
    BLOCKS_HERE(Severity.BLOCKING, Severity.WARNING),
    WARNS(Severity.WARNING, Severity.WARNING),
    INFORMS(Severity.INFORMATION, Severity.INFORMATION);

    private final Severity issuedHere;
    private final Severity imported;

    Weight(Severity issuedHere, Severity imported) {
        this.issuedHere = issuedHere;
        this.imported = imported;
    }

    Severity of(Origin origin) {
        return switch (origin) {
            case ISSUED_HERE -> issuedHere;
            case IMPORTED -> imported;
        };
    }
}
