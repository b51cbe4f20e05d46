package org.openimr.server.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;
import org.openimr.law.ServiceMethod;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;

/**
 * A fictional dispute.
 *
 * @param worker     surname of the fictional worker
 * @param complaint  what hurts, after "with"
 */
record DemoDispute(String worker, Priority priority, int age, Sex sex, String complaint, List<DemoItem> items) {
    private static final int DAYS_FROM_REQUEST_TO_DECISION = 5;

    DemoDispute {
        items = List.copyOf(items);
    }

    static DemoDispute of(String worker, int age, Sex sex, String complaint, DemoItem... items) {
        return new DemoDispute(worker, Priority.STANDARD, age, sex, complaint, List.of(items));
    }

    DemoDispute expedited() {
        return new DemoDispute(worker, Priority.EXPEDITED, age, sex, complaint, items);
    }

    /** The application on a utilization review decision of that day. */
    Application application(LocalDate decidedOn) {
        return new Application(
                priority,
                List.of(
                        new Party(PartyRole.INJURED_WORKER, worker + " Fictional"),
                        new Party(PartyRole.REQUESTING_PHYSICIAN, "Dr. Imaginary"),
                        new Party(PartyRole.EMPLOYER, "Fictional Works"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                injuredOn(decidedOn),
                Optional.of(decidedOn.minusDays(DAYS_FROM_REQUEST_TO_DECISION)),
                new UtilizationReviewDecision(
                        decidedOn,
                        Optional.of(
                                new UtilizationReviewDecision.Service(decidedOn, ServiceMethod.MAIL_WITHIN_CALIFORNIA)),
                        true,
                        false),
                IntStream.rangeClosed(1, items.size())
                        .mapToObj(number -> items.get(number - 1).asDisputed(number))
                        .toList(),
                true,
                false);
    }

    ClinicalCaseSummary summary(LocalDate decidedOn) {
        return new ClinicalCaseSummary(
                "This is a fictional case of the demonstration. The injured worker is a " + age + " year old "
                        + sex.word() + " with " + complaint
                        + ". The fictional records describe the treatment tried so far and how far it helped.",
                new Patient(OptionalInt.of(age), Optional.of(sex), Optional.of(injuredOn(decidedOn))),
                List.of(),
                Optional.empty());
    }

    private LocalDate injuredOn(LocalDate decidedOn) {
        return decidedOn.minusMonths(8).minusDays(age);
    }
}
