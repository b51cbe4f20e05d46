package org.openimr.panel.register;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.ties.Party;

/** What happened to a reviewer's file. Names and meanings are for ever. */
public sealed interface RegisterEvent {
    ReviewerId reviewer();

    Instant at();

    /** Account of the person who did it. */
    String by();

    /** The credential that it is about; empty where it is about none. */
    default Optional<CredentialId> about() {
        return Optional.empty();
    }

    record ReviewerEnrolled(ReviewerId reviewer, Instant at, String by, Party.Person person, Degree degree)
            implements RegisterEvent {}

    record PersonCorrected(
            ReviewerId reviewer, Instant at, String by, Party.Person person, Degree degree, String reason)
            implements RegisterEvent {}

    record LicenseReported(ReviewerId reviewer, Instant at, String by, ReportedLicense license)
            implements RegisterEvent {}

    record CredentialRecorded(ReviewerId reviewer, Instant at, String by, Credential credential)
            implements RegisterEvent {
        @Override
        public Optional<CredentialId> about() {
            return Optional.of(credential.id());
        }
    }

    record CredentialVerified(
            ReviewerId reviewer, Instant at, String by, CredentialId credential, Verification verification)
            implements RegisterEvent {
        @Override
        public Optional<CredentialId> about() {
            return Optional.of(credential);
        }
    }

    record CredentialReplaced(ReviewerId reviewer, Instant at, String by, Credential credential)
            implements RegisterEvent {
        @Override
        public Optional<CredentialId> about() {
            return Optional.of(credential.id());
        }
    }

    record CredentialCorrected(ReviewerId reviewer, Instant at, String by, Credential credential, String reason)
            implements RegisterEvent {
        @Override
        public Optional<CredentialId> about() {
            return Optional.of(credential.id());
        }
    }

    record CredentialWithdrawn(
            ReviewerId reviewer, Instant at, String by, CredentialId credential, Withdrawal withdrawal)
            implements RegisterEvent {
        @Override
        public Optional<CredentialId> about() {
            return Optional.of(credential);
        }
    }

    record CredentialReinstated(
            ReviewerId reviewer, Instant at, String by, CredentialId credential, Verification verification)
            implements RegisterEvent {
        @Override
        public Optional<CredentialId> about() {
            return Optional.of(credential);
        }
    }

    record CapacitySet(ReviewerId reviewer, Instant at, String by, Capacity capacity) implements RegisterEvent {}

    record AbsencePlanned(ReviewerId reviewer, Instant at, String by, During absence) implements RegisterEvent {}

    record AbsenceCancelled(ReviewerId reviewer, Instant at, String by, During absence) implements RegisterEvent {}

    record LanguagesSet(ReviewerId reviewer, Instant at, String by, Set<String> languages) implements RegisterEvent {
        public LanguagesSet {
            languages = Set.copyOf(languages);
        }
    }

    record EngagementEnded(ReviewerId reviewer, Instant at, String by, String reason) implements RegisterEvent {}

    record EngagementResumed(ReviewerId reviewer, Instant at, String by, String reason) implements RegisterEvent {}
}
