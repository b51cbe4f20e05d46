package org.openimr.process.docket;

import java.time.Instant;
import org.openimr.process.filing.Filing;

/**
 * Another application that is decided together with this one, 8 CCR 9792.10.4(a).
 *
 * @param filing     as it was received
 * @param firstItem  number under which its first item is decided here
 */
public record Joined(Instant at, Filing filing, int firstItem) {
    public Joined {
        if (firstItem < 2) throw new IllegalArgumentException("joined items follow the case's own: " + firstItem);
    }
}
