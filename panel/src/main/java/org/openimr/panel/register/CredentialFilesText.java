package org.openimr.panel.register;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.RegisterEvent.CredentialCorrected;
import org.openimr.panel.register.RegisterEvent.CredentialRecorded;
import org.openimr.panel.register.RegisterEvent.CredentialReinstated;
import org.openimr.panel.register.RegisterEvent.CredentialReplaced;
import org.openimr.panel.register.RegisterEvent.CredentialVerified;
import org.openimr.panel.register.RegisterEvent.CredentialWithdrawn;
import org.openimr.panel.ties.Party.RegisterNumber;

/** Credential files as plain text. */
final class CredentialFilesText {
    private CredentialFilesText() {}

    static String of(CredentialFiles drawn) {
        StringBuilder text = new StringBuilder("Credential files as of " + drawn.day() + "\n"
                + drawn.files().size() + " drawn of " + drawn.population() + " with the seed " + drawn.seed()
                + "\nConfidential: names reviewers, Lab. Code 4610.6(f).\n");
        int number = 0;
        for (CredentialFile file : drawn.files()) {
            number++;
            text.append("\nFile ")
                    .append(number)
                    .append(" of ")
                    .append(drawn.files().size());
            append(text, file);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, CredentialFile credentials) {
        ReviewerFile file = credentials.file();
        text.append(": ")
                .append(name(file))
                .append(", ")
                .append(file.degree().letters())
                .append('\n');
        line(text, 1, "reviewer " + file.id().value() + numbers(file));
        line(text, 1, "on file since " + file.enrolledOn());
        for (NeedStanding need : credentials.needs()) {
            line(
                    text,
                    1,
                    need.need().printed() + ": "
                            + need.lapse().map(Lapse::inWords).orElse("holds"));
        }
        for (CredentialSheet sheet : credentials.sheets()) append(text, sheet);
        for (ReportedLicense license : file.unverifiedReports()) {
            line(
                    text,
                    1,
                    "Reported only: the " + license.state().printed() + " license " + license.number() + ", "
                            + license.source());
        }
    }

    private static void append(StringBuilder text, CredentialSheet sheet) {
        Credential credential = sheet.entry().credential();
        line(
                text,
                1,
                CredentialWords.of(credential)
                        + sheet.entry()
                                .withdrawn()
                                .map(gone -> ", " + gone.ground().printed() + " from " + gone.on())
                                .orElse(""));
        for (RegisterEvent event : sheet.history()) {
            line(text, 2, CaliforniaTime.printed(event.at()) + ", " + event.by() + ": " + step(event));
        }
        sheet.dueBy()
                .ifPresent(day -> line(
                        text,
                        2,
                        "due by " + day
                                + sheet.dueCause()
                                        .map(cause -> ", then " + cause.printed())
                                        .orElse("")));
        for (LapsePeriod lapse : sheet.lapses()) {
            line(text, 2, "lapsed " + lapse.when() + ": " + lapse.cause().printed());
        }
    }

    /** "Quill, Amaranta". */
    static String name(ReviewerFile file) {
        return file.person().family() + ", " + file.person().given();
    }

    private static String numbers(ReviewerFile file) {
        return new TreeSet<>(file.person().numbers().stream()
                        .map(CredentialFilesText::number)
                        .toList())
                .stream().map(number -> ", " + number).collect(Collectors.joining());
    }

    private static String number(RegisterNumber number) {
        return number.kind() + " " + number.value();
    }

    /** What happened to a credential in one step, in words. */
    static String step(RegisterEvent event) {
        return switch (event) {
            case CredentialRecorded e -> "recorded: " + said(e.credential());
            case CredentialVerified e -> "verified: " + CredentialWords.of(e.verification());
            case CredentialReplaced e -> "replaced: " + said(e.credential());
            case CredentialCorrected e ->
                "corrected (" + e.reason() + "): " + CredentialWords.of(e.credential()) + ", " + said(e.credential());
            case CredentialWithdrawn e ->
                "withdrawn: " + e.withdrawal().ground().printed() + " from "
                        + e.withdrawal().on() + ", " + e.withdrawal().source();
            case CredentialReinstated e -> "reinstated: " + CredentialWords.of(e.verification());
            case RegisterEvent.ReviewerEnrolled _,
                    RegisterEvent.PersonCorrected _,
                    RegisterEvent.LicenseReported _,
                    RegisterEvent.CapacitySet _,
                    RegisterEvent.AbsencePlanned _,
                    RegisterEvent.AbsenceCancelled _,
                    RegisterEvent.LanguagesSet _,
                    RegisterEvent.EngagementEnded _,
                    RegisterEvent.EngagementResumed _ ->
                throw new IllegalArgumentException("nothing of a credential: " + event);
        };
    }

    private static String said(Credential credential) {
        return CredentialWords.content(credential) + "; verified " + CredentialWords.of(credential.verification());
    }

    private static void line(StringBuilder text, int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
