package org.openimr.letters;

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
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 9);
    static final LocalDate DENIED = LocalDate.of(2026, 2, 9);
    static final LocalDate DECIDED = LocalDate.of(2026, 4, 24);
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

    static Envelope envelope(Language language) {
        return new Envelope(ORGANIZATION, MAILED, CASE, EMPLOYEE, language);
    }

    static DisputedTreatment dispute(int items) {
        return new DisputedTreatment(
                services(1, items), Optional.of(LocalDate.of(2026, 2, 2)), "Sam Thistlewood, MD", DENIED);
    }

    /** Names of the treatments from the first to the last number, both included. */
    static List<String> services(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Fictional::service).toList();
    }

    static FinalDeterminationLetter determination(Language language, int items) {
        return determination(
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> number % 3 == 2 ? Outcome.OVERTURNED : Outcome.UPHELD)
                        .toList(),
                Optional.of(copy(EMPLOYEE, language)));
    }

    static FinalDeterminationLetter determination(List<Outcome> outcomes, Optional<PartyCopy> party) {
        var issues = IntStream.rangeClosed(1, outcomes.size())
                .mapToObj(number -> issue(number, outcomes.get(number - 1)))
                .toList();
        return new FinalDeterminationLetter(ORGANIZATION, DECIDED, determination(issues), party);
    }

    /** Three reviewers, or two where {@code even}, who do not agree on the second of three items. */
    static FinalDeterminationLetter panel(Language language, boolean even) {
        int reviewers = even ? 2 : 3;
        var outcomes = List.of(Outcome.UPHELD, Outcome.OVERTURNED, Outcome.UPHELD);
        var analyses = IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(item -> IntStream.rangeClosed(1, reviewers).mapToObj(reviewer -> {
                    boolean dissents = item == 2 && reviewer == 1;
                    Outcome finding = dissents ? Outcome.UPHELD : outcomes.get(item - 1);
                    return new Panel.Analysis(item, reviewer, finding, rationale(finding));
                }))
                .toList();
        PartyCopy one = copy(EMPLOYEE, language);
        return determination(
                outcomes,
                Optional.of(new PartyCopy(
                        one.to(),
                        language,
                        one.documents(),
                        Optional.of(new Panel(reviewers, analyses)),
                        one.appeal(),
                        one.authorize(),
                        one.reimburse())));
    }

    static PartyCopy copy(Addressee to, Language language) {
        Deadline appeal = Deadline.from("mailing of the determination", DECIDED)
                .plusCalendarDays(30)
                .servedBy(ServiceMethod.MAIL_WITHIN_CALIFORNIA)
                .rolledForward()
                .under(Citation.laborCode("4610.6(h)"));
        Deadline authorize = Deadline.from("receipt of the determination", DECIDED)
                .plusBusinessDays(5)
                .under(Citation.laborCode("4610.6(j)"));
        Deadline reimburse = Deadline.from("receipt of the determination", DECIDED)
                .plusCalendarDays(20)
                .rolledForward()
                .under(Citation.laborCode("4610.6(j)"));
        return new PartyCopy(
                to,
                language,
                List.of(
                        new DocumentReviewed(
                                "Sam Thistlewood, MD",
                                "Progress reports",
                                Optional.of(LocalDate.of(2025, 9, 1)),
                                Optional.of(LocalDate.of(2026, 1, 28))),
                        new DocumentReviewed(
                                "Invented Imaging Center",
                                "X-ray report",
                                Optional.of(LocalDate.of(2025, 8, 6)),
                                Optional.of(LocalDate.of(2025, 8, 6))),
                        new DocumentReviewed(
                                "Fictional Claims Services",
                                "Utilization review decision and its summary of records",
                                Optional.empty(),
                                Optional.empty())),
                Optional.empty(),
                Due.of(appeal),
                Optional.of(Due.of(authorize)),
                Optional.of(Due.of(reimburse)));
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

    static String service(int number) {
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
