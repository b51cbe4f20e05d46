package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.panel.register.intake.CredentialKind;

/**
 * The forms of a file's credentials.
 *
 * @param account  who sends the form, and so who looked the credential up
 */
record CredentialForms(ReviewerFile file, String account) {
    private static final String GROUND = "ground";
    private static final String ON = "on";
    private static final String SOURCE = "knownFrom";

    /** Puts one of that kind on file. */
    FileForm record(CredentialKind kind, CredentialId fresh) {
        return new FileForm(
                "Record: " + FileWords.lowerFirst(CredentialFields.words(kind)),
                "It counts from the moment it is recorded, if it was looked up at a source that counts.",
                "Record it",
                with(CredentialFields.fields(kind), VerificationFields.fields()),
                FileForms.nothing(),
                typed -> new TypedCredential(typed, fresh, VerificationFields.read(typed, account))
                        .read(kind)
                        .map(credential -> new RecordCredential(file.id(), credential)));
    }

    FileForm of(CredentialAct act, CredentialEntry entry) {
        return switch (act) {
            case VERIFY -> verify(entry);
            case REPLACE -> replace(entry);
            case CORRECT -> correct(entry);
            case WITHDRAW -> withdraw(entry);
            case REINSTATE -> reinstate(entry);
        };
    }

    private FileForm verify(CredentialEntry entry) {
        return new FileForm(
                "Verify again: " + words(entry),
                "You looked it up and it is as it stands on file: " + FileWords.content(entry.credential())
                        + ". If anything is different, replace it instead.",
                "Verify it",
                VerificationFields.fields(),
                FileForms.nothing(),
                typed -> VerificationFields.read(typed, account)
                        .map(again -> new VerifyCredential(file.id(), entry.id(), again)));
    }

    private FileForm replace(CredentialEntry entry) {
        CredentialKind kind = CredentialFields.kind(entry.credential());
        return new FileForm(
                "Replace: " + words(entry),
                "The same credential with what is true of it now: renewed, other hours, a new finding. What stands on file"
                        + " was true until then; a mistake is corrected instead.",
                "Replace it",
                with(CredentialFields.fields(kind), VerificationFields.fields()),
                CredentialFields.written(entry.credential()),
                typed -> new TypedCredential(typed, entry.id(), VerificationFields.read(typed, account))
                        .read(kind)
                        .map(given -> new ReplaceCredential(file.id(), given)));
    }

    /** Its verification stays: what was looked up is entered right now, and was mistyped before. */
    private FileForm correct(CredentialEntry entry) {
        CredentialKind kind = CredentialFields.kind(entry.credential());
        Verification stays = entry.credential().verification();
        return new FileForm(
                "Correct: " + words(entry),
                "It was on file with a mistake. The verification of " + FileWords.day(stays.on())
                        + " stays; what stood there stays in the history.",
                "Correct it",
                with(
                        CredentialFields.fields(kind),
                        List.of(Reasons.field("What was wrong", "For example: a digit was mistyped."))),
                CredentialFields.written(entry.credential()),
                typed -> {
                    Optional<String> reason = Reasons.read(typed);
                    Optional<Credential> given = new TypedCredential(typed, entry.id(), Optional.of(stays)).read(kind);
                    return FileForms.whole(
                            typed, () -> new CorrectCredential(file.id(), given.orElseThrow(), reason.orElseThrow()));
                });
    }

    private FileForm withdraw(CredentialEntry entry) {
        List<Choice> grounds = Arrays.stream(Withdrawal.Ground.values())
                .filter(ground -> ground.fits(entry.credential()))
                .map(ground -> Choice.of(ground.name(), FileWords.upperFirst(ground.printed())))
                .toList();
        return new FileForm(
                "Withdraw: " + words(entry),
                "It no longer holds, before its days are over. Where it is the only one of its kind, the reviewer may not be"
                        + " asked from the moment this is entered, and signs nothing.",
                "Withdraw it",
                List.of(
                        FieldView.choice(GROUND, FieldView.Kind.CHOICE, "Why", grounds),
                        FieldView.of(ON, FieldView.Kind.DATE, "First day on which it no longer holds", ""),
                        FieldView.of(SOURCE, FieldView.Kind.TEXT, "Where it is known from", "")),
                FileForms.nothing(),
                typed -> {
                    Optional<Withdrawal.Ground> ground = typed.choice(GROUND, Withdrawal.Ground.class);
                    Optional<LocalDate> on = typed.day(ON);
                    Optional<String> source = typed.text(SOURCE);
                    return FileForms.whole(
                            typed,
                            () -> new WithdrawCredential(
                                    file.id(),
                                    entry.id(),
                                    new Withdrawal(ground.orElseThrow(), on.orElseThrow(), source.orElseThrow())));
                });
    }

    private FileForm reinstate(CredentialEntry entry) {
        return new FileForm(
                "Reinstate: " + words(entry),
                entry.withdrawn()
                        .map(gone -> "It is " + gone.ground().printed() + " since " + FileWords.day(gone.on())
                                + ". You looked it up, and it holds again as it stands on file.")
                        .orElse("It is not withdrawn."),
                "Reinstate it",
                VerificationFields.fields(),
                FileForms.nothing(),
                typed -> VerificationFields.read(typed, account)
                        .map(again -> new ReinstateCredential(file.id(), entry.id(), again)));
    }

    private static String words(CredentialEntry entry) {
        return FileWords.named(entry.credential());
    }

    private static List<FieldView> with(List<FieldView> some, List<FieldView> more) {
        List<FieldView> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
