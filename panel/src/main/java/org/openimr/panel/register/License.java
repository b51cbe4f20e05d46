package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A state's license to practice.
 *
 * @param number   as the state prints it
 * @param issued   first day
 * @param expires  last day, inclusive
 */
public record License(
        CredentialId id,
        UsState state,
        String number,
        Status status,
        LocalDate issued,
        LocalDate expires,
        Verification verification)
        implements Credential {
    public License {
        if (number.isBlank()) throw new IllegalArgumentException("a license has a number");
        if (expires.isBefore(issued))
            throw new IllegalArgumentException("no license expires before it is issued: " + issued + ", " + expires);
    }

    /** What the state says of it. */
    public enum Status {
        /** In good standing, without a restriction. */
        UNRESTRICTED,
        /** In force with terms: probation, limits on practice. */
        RESTRICTED,
        SUSPENDED,
        REVOKED,
        SURRENDERED
    }

    /** In good standing and within its days; whether it was verified in time is asked elsewhere. */
    public boolean isUnrestricted(LocalDate day) {
        return status == Status.UNRESTRICTED && !day.isBefore(issued) && !day.isAfter(expires);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(expires);
    }

    @Override
    public License verified(Verification again) {
        return new License(id, state, number, status, issued, expires, again);
    }
}
