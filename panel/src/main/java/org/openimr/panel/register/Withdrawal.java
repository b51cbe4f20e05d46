package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a credential no longer holds, or not as it did, before its days are over.
 *
 * @param on      first day on which it no longer holds
 * @param source  where it is known from
 */
public record Withdrawal(Ground ground, LocalDate on, String source) {
    public Withdrawal {
        if (source.isBlank()) throw new IllegalArgumentException("a withdrawal is known from somewhere");
    }

    /** Why. */
    public enum Ground {
        /** Terms were set on a license: probation, limits on practice. */
        RESTRICTED("restricted", Optional.of(License.Status.RESTRICTED)),
        SUSPENDED("suspended", Optional.of(License.Status.SUSPENDED)),
        REVOKED("revoked", Optional.of(License.Status.REVOKED)),
        SURRENDERED("surrendered", Optional.of(License.Status.SURRENDERED)),
        /** Of what is no license: given up, let go, terminated. */
        ENDED("ended", Optional.empty()),
        /** It never was this reviewer's, or never was. */
        MISTAKEN("recorded by mistake", Optional.empty());

        private final String printed;
        private final Optional<License.Status> status;

        Ground(String printed, Optional<License.Status> status) {
            this.printed = printed;
            this.status = status;
        }

        /** In a sentence: "suspended". */
        public String printed() {
            return printed;
        }

        /** What a license is from then on. */
        public Optional<License.Status> status() {
            return status;
        }

        /** Whether such a credential can be withdrawn for it. */
        public boolean fits(Credential credential) {
            return switch (this) {
                case MISTAKEN -> true;
                case RESTRICTED, SURRENDERED -> credential instanceof License;
                case ENDED -> !(credential instanceof License);
                case SUSPENDED, REVOKED -> credential instanceof License || credential instanceof BoardCertification;
            };
        }
    }
}
