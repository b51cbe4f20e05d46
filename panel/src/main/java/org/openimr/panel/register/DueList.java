package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.register.RegisterEvent.LicenseReported;

/**
 * What is due over all reviewers whose engagement goes on: each credential once, by the first thing that ends it; what
 * is needed and not there; reported licenses that nobody looked up. What staff withdrew is not due any more, unless a
 * need is left unmet by it.
 *
 * @param day  on which it was drawn up
 * @param all  the earliest first
 */
public record DueList(LocalDate day, int warningDays, List<Due> all) {
    public DueList {
        all = List.copyOf(all);
    }

    public static DueList over(Collection<ReviewerFile> files, LocalDate day, RegisterSettings settings) {
        List<Due> all = new ArrayList<>();
        for (ReviewerFile file : files) {
            if (file.ended().isEmpty()) all.addAll(of(file, day, settings));
        }
        return new DueList(
                day, settings.dueWarningDays().value(), all.stream().sorted().toList());
    }

    /** Those whose last day is over. */
    public List<Due> overdue() {
        return all.stream().filter(due -> due.isOverdue(day)).toList();
    }

    /** Those not overdue whose last day is within the days of warning. */
    public List<Due> soon() {
        return all.stream()
                .filter(due -> !due.isOverdue(day) && !due.by().isAfter(day.plusDays(warningDays)))
                .toList();
    }

    private static List<Due> of(ReviewerFile file, LocalDate day, RegisterSettings settings) {
        List<Due> due = new ArrayList<>();
        for (CredentialEntry entry : file.entries()) {
            if (entry.withdrawnBy(day).isEmpty()) due.add(of(file, entry, settings));
        }
        for (Lapse lapse : Standing.of(file, settings).lapses(day)) {
            if (due.stream().noneMatch(one -> one.need() == lapse.need())) due.add(of(file, lapse));
        }
        for (ReportedLicense license : file.unverifiedReports()) due.add(of(file, license));
        return due;
    }

    private static Due of(ReviewerFile file, CredentialEntry entry, RegisterSettings settings) {
        Ending first = Ending.of(entry, settings).getFirst();
        return new Due(
                file.id(),
                Need.metBy(entry.credential()),
                Optional.of(entry.id()),
                first.firstBadDay().minusDays(1),
                first.cause(),
                CredentialWords.of(entry.credential()));
    }

    private static Due of(ReviewerFile file, Lapse lapse) {
        LocalDate by = lapse.since().map(since -> since.minusDays(1)).orElse(file.enrolledOn());
        return new Due(file.id(), lapse.need(), lapse.credential(), by, lapse.cause(), lapse.what());
    }

    private static Due of(ReviewerFile file, ReportedLicense license) {
        LocalDate reported = file.history().stream()
                .filter(event ->
                        event instanceof LicenseReported e && e.license().equals(license))
                .map(event -> CaliforniaTime.dayOf(event.at()))
                .findFirst()
                .orElse(file.enrolledOn());
        return new Due(
                file.id(),
                Need.LICENSE,
                Optional.empty(),
                reported,
                Cause.ONLY_REPORTED,
                "the " + license.state().printed() + " license " + license.number());
    }
}
