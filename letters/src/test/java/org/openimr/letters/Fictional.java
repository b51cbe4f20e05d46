package org.openimr.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;
import org.openimr.law.ServiceMethod;

/** Letters about people, cases and organizations that do not exist. */
final class Fictional {
    static final Letterhead ORGANIZATION = new Letterhead(
            "Golden Poppy Independent Review",
            List.of("1200 Example Street, Suite 400", "Sacramento, CA 95899"),
            "Telephone (555) 555-0142, fax (555) 555-0143");
    static final CaseNumber CASE = new CaseNumber("CM26-0000042");
    static final LocalDate MAILED = LocalDate.of(2026, 3, 17);
    static final Addressee EMPLOYEE =
            new Addressee("Robin Quillfeather", List.of("14 Invented Lane", "Fresno, CA 93799"));

    private static final List<String> SERVICES = List.of(
            "Lumbar facet joint injections, L4-L5 and L5-S1",
            "Physical therapy for the right shoulder, 2 visits a week for 6 weeks",
            "Hydrocodone/acetaminophen 10/325 mg, 90 tablets",
            "MRI of the cervical spine without contrast",
            "TENS unit, 30-day trial",
            "Acupuncture, 6 visits");

    private Fictional() {}

    static AssignmentNotice regularAssignment(int items) {
        Deadline due = Deadline.from("mailing of this notice", MAILED)
                .plusCalendarDays(15)
                .rolledForward()
                .under(Citation.regulation("9792.10.5(a)(1)"));
        return assignment(items, Priority.STANDARD, new RecordsDue.ByDay(due));
    }

    static AssignmentNotice expeditedAssignment(int items) {
        ClockDeadline due = ClockDeadline.hoursFrom(
                "receipt of this notice",
                Instant.parse("2026-03-17T17:30:00Z"),
                24,
                Citation.regulation("9792.10.5(a)(1)"));
        return assignment(items, Priority.EXPEDITED, new RecordsDue.ByHour(due));
    }

    private static AssignmentNotice assignment(int items, Priority review, RecordsDue due) {
        return new AssignmentNotice(
                ORGANIZATION, MAILED, CASE, EMPLOYEE, dispute(items), LocalDate.of(2026, 3, 9), review, due);
    }

    static EligibilityNotice eligible(int items) {
        return eligibility(items, new EligibilityNotice.Finding.Eligible());
    }

    static EligibilityNotice ineligible(int reasons) {
        Deadline filing = Deadline.from("service of the utilization review decision", LocalDate.of(2026, 1, 12))
                .plusCalendarDays(30)
                .servedBy(ServiceMethod.MAIL_WITHIN_CALIFORNIA)
                .rolledForward()
                .under(Citation.laborCode("4610.5(h)(1)(B)"));
        var all = List.of(
                new IneligibilityReason(
                        "The application was received on Monday, March 9, 2026. The last day to apply was Tuesday,"
                                + " February 17, 2026.",
                        filing.basis(),
                        filing.sentences()),
                new IneligibilityReason(
                        "A copy of the utilization review decision was not attached. You may send it with a new"
                                + " application.",
                        Citation.regulation("9792.10.1(b)(1)"),
                        List.of()));
        var given = IntStream.range(0, reasons)
                .mapToObj(i -> all.get(i % all.size()))
                .toList();
        return eligibility(1, new EligibilityNotice.Finding.Ineligible(given));
    }

    private static EligibilityNotice eligibility(int items, EligibilityNotice.Finding finding) {
        return new EligibilityNotice(
                ORGANIZATION, MAILED, CASE, EMPLOYEE, dispute(items), LocalDate.of(2026, 3, 9), finding);
    }

    private static DisputedTreatment dispute(int items) {
        return new DisputedTreatment(
                IntStream.rangeClosed(1, items).mapToObj(Fictional::service).toList(),
                Optional.of(LocalDate.of(2026, 2, 2)),
                "Sam Thistlewood, MD",
                LocalDate.of(2026, 2, 9));
    }

    static FinalDeterminationLetter determination(int items) {
        return determination(
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> number % 3 == 2 ? Outcome.OVERTURNED : Outcome.UPHELD)
                        .toList(),
                Optional.of(EMPLOYEE));
    }

    static FinalDeterminationLetter determination(List<Outcome> outcomes, Optional<Addressee> to) {
        var issues = IntStream.rangeClosed(1, outcomes.size())
                .mapToObj(number -> issue(number, outcomes.get(number - 1)))
                .toList();
        return new FinalDeterminationLetter(ORGANIZATION, LocalDate.of(2026, 4, 24), determination(issues), to);
    }

    static Determination determination(List<Issue> issues) {
        String summary = "The applicant is a 52-year-old female who has filed a claim for low back pain reportedly"
                + " associated with an industrial injury of August 4, 2025. She lifted a crate of glass ornaments and"
                + " felt pain at once. Treatment to date has included medication, eight visits of physical therapy and"
                + " a home exercise program. On January 28, 2026, she reported pain rated 6 of 10, worse with sitting"
                + " for more than 20 minutes; straight leg raising was negative on both sides and strength was 5 of 5."
                + " The treating physician requested the disputed items on February 2, 2026. The utilization review"
                + " of February 9, 2026 denied them.";
        return new Determination(
                Family.INDEPENDENT_REVIEW,
                Optional.of(CASE),
                new KeyDates(
                        Optional.of(LocalDate.of(2026, 3, 16)),
                        Optional.of(LocalDate.of(2025, 8, 4)),
                        Optional.of(LocalDate.of(2026, 4, 24)),
                        Optional.of(LocalDate.of(2026, 2, 9)),
                        Optional.of(LocalDate.of(2026, 3, 9))),
                Optional.of(Priority.STANDARD),
                new ReviewerQualifications(
                        List.of("California", "Oregon"),
                        List.of("Physical Medicine & Rehabilitation"),
                        List.of(),
                        OptionalInt.of(5),
                        OptionalInt.of(24)),
                new ClinicalCaseSummary(
                        summary,
                        new Patient(OptionalInt.of(52), Optional.of(Sex.FEMALE), Optional.of(LocalDate.of(2025, 8, 4))),
                        List.of(),
                        Optional.of("low back pain reportedly associated with an industrial injury of August 4, 2025")),
                issues);
    }

    static Issue issue(int number, Outcome outcome) {
        return issue(number, service(number), outcome, rationale(outcome));
    }

    static Issue issue(int number, String service, Outcome outcome, String rationale) {
        return new Issue(
                number,
                service,
                Optional.empty(),
                Optional.of(outcome),
                Optional.of(Basis.nothingCited()),
                Optional.of(new Basis(
                        Optional.of(true),
                        List.of(new GuidelineCitation(
                                GuidelineCitation.Kind.MTUS,
                                "Low Back Complaints 2004, Section(s): Physical Methods",
                                List.of())),
                        Optional.empty())),
                Optional.of(rationale),
                OptionalInt.empty());
    }

    private static String service(int number) {
        return SERVICES.get((number - 1) % SERVICES.size());
    }

    private static String rationale(Outcome outcome) {
        return switch (outcome) {
            case UPHELD ->
                "The guideline recommends the treatment where there is objective evidence of a condition that it can"
                        + " improve. The records show no such evidence: the examination of January 28, 2026 found full"
                        + " strength and no sign of nerve root tension, and no imaging was done. The request gives no"
                        + " goal by which success could be measured. Therefore, the request is not medically necessary.";
            case OVERTURNED ->
                "The guideline recommends the treatment in the phase of recovery in which the applicant is. The records"
                        + " show that she gained 20 degrees of motion with the visits she had, and that the home program"
                        + " alone did not keep this gain. Therefore, the request is medically necessary.";
        };
    }
}
