package org.openimr.server.pages.reviewers;

import java.util.Optional;
import java.util.function.BiFunction;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.AvailabilityCommand.CancelAbsence;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.EngagementCommand.ResumeEngagement;
import org.openimr.panel.register.PersonCommand.CorrectPerson;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.Verification;

/**
 * What a command would do, in words that say all that it would write.
 *
 * @param onFile  the credential that is on file, or comes with a command above
 */
record CommandWords(BiFunction<ReviewerId, CredentialId, Optional<Credential>> onFile) {
    String of(RegisterCommand command) {
        return switch (command) {
            case EnrolReviewer c ->
                "Enrol " + c.person().given() + " " + c.person().family() + ", "
                        + c.degree().letters()
                        + c.person()
                                .born()
                                .map(born -> ", born " + FileWords.day(born))
                                .orElse("");
            case CorrectPerson c ->
                "Correct who it is, " + c.person().given() + " " + c.person().family() + " (" + c.reason()
                        + "); addresses then: "
                        + Addresses.written(c.person().addresses())
                                .replace("\n", "; ")
                                .replace(" | ", ", ");
            case ReportLicense c ->
                "Note the " + c.license().state().printed() + " license "
                        + c.license().number() + ", to be looked up";
            case RecordCredential c -> "Record " + said(c.credential());
            case VerifyCredential c ->
                "Verify again " + named(c.reviewer(), c.credential()) + verified(c.verification());
            case ReplaceCredential c -> "Replace " + said(c.credential());
            case CorrectCredential c -> "Correct " + said(c.credential()) + " (" + c.reason() + ")";
            case WithdrawCredential c ->
                "Withdraw " + named(c.reviewer(), c.credential()) + ", "
                        + c.withdrawal().ground().printed() + " from "
                        + FileWords.day(c.withdrawal().on());
            case ReinstateCredential c ->
                "Reinstate " + named(c.reviewer(), c.credential()) + verified(c.verification());
            case SetCapacity c -> "Set the capacity: " + FileWords.capacity(c.capacity());
            case PlanAbsence c -> "Plan an absence: " + FileWords.days(c.absence());
            case CancelAbsence c -> "Take back an absence: " + FileWords.days(c.absence());
            case SetLanguages c -> "Set the languages: " + SpokenLanguages.words(c.languages());
            case EndEngagement c -> "End the engagement: " + c.reason();
            case ResumeEngagement c -> "Resume the engagement: " + c.reason();
        };
    }

    private String named(ReviewerId reviewer, CredentialId credential) {
        return onFile.apply(reviewer, credential).map(FileWords::named).orElse("a credential");
    }

    private static String said(Credential credential) {
        return FileWords.named(credential) + ": " + FileWords.content(credential) + verified(credential.verification());
    }

    private static String verified(Verification verification) {
        return ", looked up on " + FileWords.day(verification.on()) + " by " + verification.by() + " ("
                + FileWords.source(verification) + ")";
    }
}
