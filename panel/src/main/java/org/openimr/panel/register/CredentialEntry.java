package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One credential as it now stands on file.
 *
 * @param withdrawn  empty while nobody withdrew it
 */
public record CredentialEntry(Credential credential, Optional<Withdrawal> withdrawn) {
    public CredentialId id() {
        return credential.id();
    }

    public CredentialKey key() {
        return CredentialKey.of(credential);
    }

    /** The first day on which it holds; empty where it has no beginning of its own. */
    public Optional<LocalDate> firstDay() {
        return switch (credential) {
            case License license -> Optional.of(license.issued());
            case BoardCertification board -> Optional.of(board.certifiedOn());
            case Practice practice -> Optional.of(practice.since());
            case HistoryCheck _ -> Optional.empty();
            case Contract contract -> contract.term().first();
        };
    }

    /** It was found never to have been this reviewer's; it stays in the history only. */
    public boolean isMistaken() {
        return withdrawn.filter(w -> w.ground() == Withdrawal.Ground.MISTAKEN).isPresent();
    }

    /** The withdrawal, if it has taken effect by that day. */
    public Optional<Withdrawal> withdrawnBy(LocalDate day) {
        return withdrawn.filter(w -> isMistaken() || !day.isBefore(w.on()));
    }

    /**
     * What it is on that day: a license that was suspended is a suspended license; what else was withdrawn is nothing.
     */
    public Optional<Credential> on(LocalDate day) {
        Optional<Withdrawal> gone = withdrawnBy(day);
        if (gone.isEmpty()) return Optional.of(credential);
        return switch (credential) {
            case License license -> gone.get().ground().status().map(status -> with(license, status));
            case BoardCertification _, Practice _, HistoryCheck _, Contract _ -> Optional.empty();
        };
    }

    private static Credential with(License license, License.Status status) {
        return new License(
                license.id(),
                license.state(),
                license.number(),
                status,
                license.issued(),
                license.expires(),
                license.verification());
    }

    CredentialEntry with(Credential other) {
        return new CredentialEntry(other, withdrawn);
    }
}
