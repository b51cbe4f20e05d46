package org.openimr.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.determination.read.Reading;

/** A reading as a few lines for a person; what the letter does not state is left out. */
final class ReadingSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);

    private final StringBuilder lines = new StringBuilder();

    private ReadingSummary() {}

    static String of(String document, Reading reading) {
        ReadingSummary summary = new ReadingSummary();
        summary.lines.append(document).append('\n');
        switch (reading) {
            case Reading.Read read -> summary.determination(read.determination());
            case Reading.Declined declined ->
                summary.line("Declined", declined.family().title());
            case Reading.Unreadable _ -> summary.line("Unreadable", "no determination was found");
        }
        reading.findings().forEach(finding -> summary.line("Noticed", finding.code() + ": " + finding.message()));
        return summary.lines.append('\n').toString();
    }

    private void determination(Determination d) {
        d.caseNumber()
                .ifPresent(number -> line(
                        "Case",
                        number
                                + d.priority()
                                        .map(Priority::printed)
                                        .map(p -> ", " + p)
                                        .orElse("")));
        dates(d.dates());
        patient(d.summary().patient());
        listed("Diagnoses", d.summary().diagnoses());
        d.summary().claimedFor().ifPresent(words -> line("Claimed for", words));
        reviewer(d.reviewer());
        d.issues().forEach(this::issue);
    }

    private void dates(KeyDates dates) {
        day("Denied", dates.urDenialDate());
        day("Received", dates.applicationReceived());
        day("Assigned", dates.dateAssigned());
        day("Decided", dates.decisionDate());
    }

    private void patient(Patient patient) {
        String age = patient.age().isPresent() ? patient.age().getAsInt() + "-year-old " : "";
        String words = age + patient.sex().map(Sex::word).orElse(age.isEmpty() ? "" : "worker");
        String injured = patient.dateOfInjury()
                .map(date -> "injured " + DAY.format(date))
                .orElse("");
        String both = words.isEmpty() || injured.isEmpty() ? words + injured : words + ", " + injured;
        if (!both.isEmpty()) line("Worker", both);
    }

    private void reviewer(ReviewerQualifications reviewer) {
        listed("Reviewer", reviewer.specialties());
        listed("Licensed in", reviewer.licensedStates());
    }

    private void issue(Issue issue) {
        line("Item " + issue.number(), issue.service());
        issue.serviceInDispute().ifPresent(service -> line("  in dispute", service));
        line("  decision", issue.decision().map(Outcome::printed).orElse("not readable"));
        issue.claimsAdministratorBasis().ifPresent(basis -> basis("  denied on", basis));
        issue.reviewerBasis().ifPresent(basis -> basis("  decided on", basis));
        issue.dependsOn().ifPresent(primary -> line("  depends on", "item " + primary));
    }

    private void basis(String label, Basis basis) {
        if (basis.citations().isEmpty()) line(label, basis.statement().orElse("nothing cited"));
        basis.citations().forEach(citation -> line(label, citation.text()));
    }

    private void day(String label, Optional<LocalDate> date) {
        date.ifPresent(day -> line(label, DAY.format(day)));
    }

    private void listed(String label, List<String> values) {
        if (!values.isEmpty()) line(label, String.join("; ", values));
    }

    private void line(String label, String value) {
        lines.append(String.format(Locale.ROOT, "  %-12s %s\n", label, value));
    }
}
