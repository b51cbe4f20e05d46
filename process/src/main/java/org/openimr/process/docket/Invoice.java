package org.openimr.process.docket;

import java.time.Instant;
import org.openimr.law.Citation;

/**
 * What the employer was charged, Lab. Code 4610.6(l), 8 CCR 9792.10.8.
 *
 * @param applications  charged for; more than one where applications were joined
 * @param rule          the fee in words: "regular review, submitted since 2020"
 */
public record Invoice(Instant at, long cents, int applications, String rule, Citation clause) {
    public Invoice {
        if (cents < 1) throw new IllegalArgumentException("an invoice has an amount: " + cents);
        if (applications < 1) throw new IllegalArgumentException("an invoice is for an application");
    }
}
