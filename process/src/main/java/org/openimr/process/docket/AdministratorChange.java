package org.openimr.process.docket;

import java.time.Instant;
import java.time.LocalDate;

/** Another claims administrator took the claim over, Lab. Code 4610.5(p). */
public record AdministratorChange(Instant reportedAt, String name, LocalDate effectiveOn) {
    public AdministratorChange {
        if (name.isBlank()) throw new IllegalArgumentException("the new claims administrator has a name");
    }
}
