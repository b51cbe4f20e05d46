package org.openimr.server.pages.reviewers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.RegisterEvent.AbsenceCancelled;
import org.openimr.panel.register.RegisterEvent.AbsencePlanned;
import org.openimr.panel.register.RegisterEvent.CapacitySet;
import org.openimr.panel.register.RegisterEvent.CredentialCorrected;
import org.openimr.panel.register.RegisterEvent.CredentialRecorded;
import org.openimr.panel.register.RegisterEvent.CredentialReinstated;
import org.openimr.panel.register.RegisterEvent.CredentialReplaced;
import org.openimr.panel.register.RegisterEvent.CredentialVerified;
import org.openimr.panel.register.RegisterEvent.CredentialWithdrawn;
import org.openimr.panel.register.RegisterEvent.EngagementEnded;
import org.openimr.panel.register.RegisterEvent.EngagementResumed;
import org.openimr.panel.register.RegisterEvent.LanguagesSet;
import org.openimr.panel.register.RegisterEvent.LicenseReported;
import org.openimr.panel.register.RegisterEvent.PersonCorrected;
import org.openimr.panel.register.RegisterEvent.ReviewerEnrolled;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Verification;
import org.openimr.server.pages.DayWords;

/**
 * What happened to a file, in words.
 *
 * @param who  the person behind an account
 */
record Steps(ReviewerFile file, Function<String, String> who) {
    /** @param detail  what stood on file from then on; empty where the words say all */
    record Step(String when, String by, String what, String detail) {}

    /** The newest first. */
    List<Step> of(List<RegisterEvent> history) {
        List<RegisterEvent> newestFirst = new ArrayList<>(history);
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(event -> new Step(DayWords.of(event.at()), who.apply(event.by()), what(event), detail(event)))
                .toList();
    }

    private String what(RegisterEvent event) {
        return switch (event) {
            case ReviewerEnrolled _ -> "The file was opened.";
            case PersonCorrected e -> "Who it is was corrected: " + e.reason();
            case LicenseReported e ->
                "The " + e.license().state().printed() + " license "
                        + e.license().number() + " was noted, to be looked up.";
            case CredentialRecorded e -> "Recorded: " + FileWords.named(e.credential()) + ".";
            case CredentialVerified e -> "Verified again: " + named(e.credential()) + ".";
            case CredentialReplaced e -> "Replaced: " + FileWords.named(e.credential()) + ".";
            case CredentialCorrected e ->
                "Corrected: " + FileWords.named(e.credential()) + ". " + FileWords.upperFirst(e.reason());
            case CredentialWithdrawn e ->
                "Withdrawn: " + named(e.credential()) + ", "
                        + e.withdrawal().ground().printed() + " from "
                        + FileWords.day(e.withdrawal().on()) + ".";
            case CredentialReinstated e -> "Reinstated: " + named(e.credential()) + ".";
            case CapacitySet e -> "The capacity was set: " + FileWords.capacity(e.capacity()) + ".";
            case AbsencePlanned e -> "An absence was planned: " + FileWords.days(e.absence()) + ".";
            case AbsenceCancelled e -> "An absence was taken back: " + FileWords.days(e.absence()) + ".";
            case LanguagesSet e -> "The languages were set: " + SpokenLanguages.words(e.languages()) + ".";
            case EngagementEnded e -> "The engagement ended: " + e.reason();
            case EngagementResumed e -> "The engagement was resumed: " + e.reason();
        };
    }

    private String detail(RegisterEvent event) {
        return switch (event) {
            case ReviewerEnrolled e ->
                e.person().given() + " " + e.person().family() + ", "
                        + e.degree().letters();
            case PersonCorrected e ->
                e.person().given() + " " + e.person().family() + ", "
                        + e.degree().letters();
            case LicenseReported e -> e.license().source();
            case CredentialRecorded e -> said(e.credential());
            case CredentialVerified e -> verified(e.verification());
            case CredentialReplaced e -> said(e.credential());
            case CredentialCorrected e -> said(e.credential());
            case CredentialWithdrawn e -> e.withdrawal().source();
            case CredentialReinstated e -> verified(e.verification());
            case CapacitySet _,
                    AbsencePlanned _,
                    AbsenceCancelled _,
                    LanguagesSet _,
                    EngagementEnded _,
                    EngagementResumed _ -> "";
        };
    }

    private String named(CredentialId credential) {
        return file.entry(credential)
                .map(CredentialEntry::credential)
                .map(FileWords::named)
                .orElse("a credential");
    }

    private String said(Credential credential) {
        return FileWords.upperFirst(FileWords.content(credential)) + "; " + verified(credential.verification());
    }

    /** "looked up on Mar 10, 2031 by clerk-1 (issuer: Medical Board of California)". */
    String verified(Verification verification) {
        return "looked up on " + FileWords.day(verification.on()) + " by " + who.apply(verification.by()) + " ("
                + FileWords.source(verification) + ")";
    }
}
