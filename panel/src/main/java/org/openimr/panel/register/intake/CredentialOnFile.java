package org.openimr.panel.register.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Contract;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.CredentialKey;
import org.openimr.panel.register.CredentialWords;
import org.openimr.panel.register.HistoryCheck;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.ReviewerFile;

/** What a row about a credential that is on file would do to it. */
record CredentialOnFile(ReviewerFile file, CredentialEntry entry) {
    /** The same credential; where there is none, one that was withdrawn as such a mistake. */
    static Optional<CredentialOnFile> of(ReviewerFile file, Credential given) {
        CredentialKey key = CredentialKey.of(given);
        return file.entry(key)
                .or(() -> file.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst())
                .map(entry -> new CredentialOnFile(file, entry));
    }

    static CredentialCommand record(ReviewerId reviewer, Credential given) {
        return new CredentialCommand.RecordCredential(reviewer, given);
    }

    /** Empty where it can be taken, or says what is on file or was on file before. */
    Optional<ImportProblem> differs(int line, Credential row) {
        Credential given = as(row, entry.id());
        if (entry.isMistaken()) return Optional.of(mistaken(line, given));
        boolean isNewer = given.verification()
                .on()
                .isAfter(entry.credential().verification().on());
        if (stood(given) || (isNewer && firstDay(given).equals(firstDay(entry.credential())))) return Optional.empty();
        return Optional.of(ImportProblem.ofLine(
                line,
                ImportFault.DIFFERS,
                "On file is " + said(entry.credential()) + "; the row has " + said(given) + ".",
                "Correct the one that is wrong; a row replaces what is on file only if it has the same first day and was"
                        + " verified later."));
    }

    private ImportProblem mistaken(int line, Credential given) {
        return ImportProblem.ofLine(
                line,
                ImportFault.DIFFERS,
                said(given) + " was withdrawn as recorded by mistake"
                        + entry.withdrawn().map(gone -> ", " + gone.source()).orElse("") + ".",
                "Leave the row out; or reinstate the one on file, if that was the mistake.");
    }

    /** Empty where nothing is to be done. */
    Optional<CredentialCommand> command(Credential row) {
        Credential given = as(row, entry.id());
        if (stood(given)) return Optional.empty();
        return Optional.of(
                entry.credential().verified(given.verification()).equals(given)
                        ? new CredentialCommand.VerifyCredential(file.id(), entry.id(), given.verification())
                        : new CredentialCommand.ReplaceCredential(file.id(), given));
    }

    /** Whether the file says this, or said it before something newer came. */
    private boolean stood(Credential given) {
        return file.versions(entry.id()).contains(given);
    }

    private static Optional<LocalDate> firstDay(Credential credential) {
        return new CredentialEntry(credential, Optional.empty()).firstDay();
    }

    private static String said(Credential credential) {
        return CredentialWords.of(credential) + " (" + CredentialWords.content(credential) + ", verified "
                + credential.verification().on() + ")";
    }

    private static Credential as(Credential row, CredentialId id) {
        return switch (row) {
            case License c ->
                new License(id, c.state(), c.number(), c.status(), c.issued(), c.expires(), c.verification());
            case BoardCertification c ->
                new BoardCertification(
                        id, c.board(), c.certificate(), c.level(), c.certifiedOn(), c.expires(), c.verification());
            case Practice c -> new Practice(id, c.since(), c.hoursPerWeek(), c.evidence(), c.verification());
            case HistoryCheck c -> new HistoryCheck(id, c.matter(), c.found(), c.verification());
            case Contract c -> new Contract(id, c.term(), c.verification());
        };
    }
}
