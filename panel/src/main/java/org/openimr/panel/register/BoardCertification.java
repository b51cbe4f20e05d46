package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a specialty board certifies.
 *
 * @param board        "American Board of Anesthesiology"
 * @param certificate  as the certificate and the letters name it: "Physical Medicine & Rehabilitation"
 * @param level        a specialty, or one within another
 * @param certifiedOn  first day
 * @param expires      last day, inclusive; empty where it has no end
 */
public record BoardCertification(
        CredentialId id,
        String board,
        String certificate,
        Level level,
        LocalDate certifiedOn,
        Optional<LocalDate> expires,
        Verification verification)
        implements Credential {
    public BoardCertification {
        if (board.isBlank() || certificate.isBlank())
            throw new IllegalArgumentException("a certification names its board and what it certifies");
        if (expires.filter(last -> last.isBefore(certifiedOn)).isPresent())
            throw new IllegalArgumentException("no certification ends before it begins: " + certificate);
    }

    /** A specialty, or one within another. */
    public enum Level {
        SPECIALTY,
        SUBSPECIALTY
    }

    public boolean isCurrent(LocalDate day) {
        return !day.isBefore(certifiedOn)
                && expires.map(last -> !day.isAfter(last)).orElse(true);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return expires;
    }

    @Override
    public BoardCertification verified(Verification again) {
        return new BoardCertification(id, board, certificate, level, certifiedOn, expires, again);
    }
}
