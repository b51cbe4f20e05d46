package org.openimr.panel.register;

import static org.openimr.panel.register.RegisterDecision.accepted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Decides on one reviewer's credentials: the same one never twice, and no verification but of a day that has come. */
record Credentialing(RegisterState register, ReviewerFile file, Instant at, String by) {
    RegisterDecision decide(CredentialCommand command) {
        return switch (command) {
            case RecordCredential c -> record(c.credential());
            case VerifyCredential c -> onEntry(c.credential(), entry -> verify(entry, c.verification()));
            case ReplaceCredential c -> onEntry(c.credential().id(), entry -> replace(entry, c.credential()));
            case CorrectCredential c -> onEntry(c.credential().id(), entry -> correct(entry, c));
            case WithdrawCredential c -> onEntry(c.credential(), entry -> withdraw(entry, c.withdrawal()));
            case ReinstateCredential c -> onEntry(c.credential(), entry -> reinstate(entry, c.verification()));
        };
    }

    private RegisterDecision record(Credential credential) {
        Optional<CredentialEntry> same = file.entry(credential.id()).or(() -> file.entry(CredentialKey.of(credential)));
        if (same.isPresent())
            return refused(new RegisterRefusal.SameCredentialOnFile(same.get().credential()));
        return later(credential.verification())
                .or(() -> ofAnother(credential))
                .map(RegisterDecision::refused)
                .orElseGet(() -> accepted(new RegisterEvent.CredentialRecorded(file.id(), at, by, credential)));
    }

    private RegisterDecision verify(CredentialEntry entry, Verification verification) {
        if (entry.credential().verification().equals(verification))
            return refused(new RegisterRefusal.NothingChanged());
        return withdrawn(entry)
                .or(() -> later(verification))
                .or(() -> older(entry, verification))
                .map(RegisterDecision::refused)
                .orElseGet(() ->
                        accepted(new RegisterEvent.CredentialVerified(file.id(), at, by, entry.id(), verification)));
    }

    private RegisterDecision replace(CredentialEntry entry, Credential given) {
        if (!isSameKind(entry, given)) return refused(new RegisterRefusal.OtherKind(entry.credential()));
        if (!entry.key().equals(CredentialKey.of(given)))
            return refused(new RegisterRefusal.OtherCredential(entry.credential(), given));
        if (entry.credential().equals(given)) return refused(new RegisterRefusal.NothingChanged());
        return withdrawn(entry)
                .or(() -> later(given.verification()))
                .or(() -> older(entry, given.verification()))
                .map(RegisterDecision::refused)
                .orElseGet(() -> accepted(new RegisterEvent.CredentialReplaced(file.id(), at, by, given)));
    }

    private RegisterDecision correct(CredentialEntry entry, CorrectCredential command) {
        Credential given = command.credential();
        if (!isSameKind(entry, given)) return refused(new RegisterRefusal.OtherKind(entry.credential()));
        if (entry.credential().equals(given)) return refused(new RegisterRefusal.NothingChanged());
        return sameAs(entry, CredentialKey.of(given))
                .or(() -> later(given.verification()))
                .or(() -> ofAnother(given))
                .map(RegisterDecision::refused)
                .orElseGet(() ->
                        accepted(new RegisterEvent.CredentialCorrected(file.id(), at, by, given, command.reason())));
    }

    private RegisterDecision withdraw(CredentialEntry entry, Withdrawal withdrawal) {
        if (entry.withdrawn().filter(withdrawal::equals).isPresent())
            return refused(new RegisterRefusal.NothingChanged());
        return withdrawal.ground().fits(entry.credential())
                ? accepted(new RegisterEvent.CredentialWithdrawn(file.id(), at, by, entry.id(), withdrawal))
                : refused(new RegisterRefusal.GroundDoesNotFit(withdrawal.ground(), entry.credential()));
    }

    private RegisterDecision reinstate(CredentialEntry entry, Verification verification) {
        if (entry.withdrawn().isEmpty()) return refused(new RegisterRefusal.NotWithdrawn());
        LocalDate withdrawn = entry.withdrawn().get().on();
        if (verification.on().isBefore(withdrawn))
            return refused(new RegisterRefusal.ReinstatedBeforeWithdrawal(verification.on(), withdrawn));
        return later(verification)
                .or(() -> older(entry, verification))
                .or(() -> sameAs(entry, entry.key()))
                .or(() -> ofAnother(entry.credential()))
                .map(RegisterDecision::refused)
                .orElseGet(() ->
                        accepted(new RegisterEvent.CredentialReinstated(file.id(), at, by, entry.id(), verification)));
    }

    private RegisterDecision onEntry(CredentialId id, Function<CredentialEntry, RegisterDecision> decide) {
        return file.entry(id).map(decide).orElseGet(() -> refused(new RegisterRefusal.NoSuchCredential()));
    }

    private static boolean isSameKind(CredentialEntry entry, Credential given) {
        return entry.credential().getClass().equals(given.getClass());
    }

    private static Optional<RegisterRefusal> withdrawn(CredentialEntry entry) {
        return entry.withdrawn().map(RegisterRefusal.Withdrawn::new);
    }

    private Optional<RegisterRefusal> later(Verification verification) {
        LocalDate today = CaliforniaTime.dayOf(at);
        return verification.on().isAfter(today)
                ? Optional.of(new RegisterRefusal.VerifiedLater(verification.on(), today))
                : Optional.empty();
    }

    private static Optional<RegisterRefusal> older(CredentialEntry entry, Verification verification) {
        LocalDate onFile = entry.credential().verification().on();
        return verification.on().isBefore(onFile)
                ? Optional.of(new RegisterRefusal.OlderVerification(verification.on(), onFile))
                : Optional.empty();
    }

    private Optional<RegisterRefusal> sameAs(CredentialEntry entry, CredentialKey key) {
        return file.entry(key)
                .filter(other -> !other.id().equals(entry.id()))
                .map(other -> new RegisterRefusal.SameCredentialOnFile(other.credential()));
    }

    private Optional<RegisterRefusal> ofAnother(Credential credential) {
        if (!(credential instanceof License license)) return Optional.empty();
        RegisterNumber number = ReviewerFile.number(license);
        return register.withNumber(number)
                .filter(other -> !other.id().equals(file.id()))
                .map(_ -> new RegisterRefusal.NumberOfAnother(number));
    }

    private static RegisterDecision refused(RegisterRefusal reason) {
        return RegisterDecision.refused(reason);
    }
}
