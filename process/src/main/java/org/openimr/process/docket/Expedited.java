package org.openimr.process.docket;

import java.time.Instant;
import org.openimr.process.Role;

/**
 * The review runs as an expedited one since then: imminent and serious threat to health was certified, Lab. Code
 * 4610.5(n), 8 CCR 9792.10.4(c).
 *
 * @param certifiedBy  the physician, or the Administrative Director; both are accepted and kept (process, 17.3)
 * @param proof        the document that shows the threat, in words
 */
public record Expedited(Instant at, Role certifiedBy, String proof) {
    public Expedited {
        if (proof.isBlank()) throw new IllegalArgumentException("an urgent review rests on proof");
    }
}
