package org.openimr.process.register;

import java.util.List;
import org.openimr.law.Citation;
import org.openimr.process.register.ClauseNote.Kind;

/** Clauses of the described process that no rule applies by itself, each with the reason. */
public final class ClauseNotes {
    private static final List<ClauseNote> ALL = List.of(
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("129.5(e)"),
                    "A civil penalty of the Administrative Director beside the administrative one; no amount is set by a case."),
            note(Kind.MET_ELSEWHERE, Citation.laborCode("139.5(4)"), "A shortened citation of 139.5(d)(4)."),
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("139.5(a)"),
                    "The contract of the review organization with the Administrative Director."),
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("139.5(b)"),
                    "Immunity of organization and reviewer; nothing follows from it in a case."),
            note(
                    Kind.ON_REVIEWERS,
                    Citation.laborCode("139.5(d)(1)"),
                    "Independence of the organization itself: IndependentOrganization, NoSharedPeople."),
            note(
                    Kind.ON_REVIEWERS,
                    Citation.laborCode("139.5(d)(2)"),
                    "What the organization discloses: OwnersDisclosed, NoteHoldersDisclosed, StatementsDisclosed,"
                            + " ClientChangesDisclosed."),
            note(
                    Kind.ON_REVIEWERS,
                    Citation.laborCode("139.5(d)(5)"),
                    "To whom there may be no tie, found and attested: PartiesKnown, NoPartInDispute, ConcernsJudged,"
                            + " EveryLineAnswered, NoTieAttested, AttestationGiven."),
            note(
                    Kind.ON_REVIEWERS,
                    Citation.laborCode("139.5(d)(6)"),
                    "What a professional, familial and financial tie is: NoProfessionalTie, NoFamilialTie,"
                            + " NoFinancialTie."),
            note(Kind.ON_REVIEWERS, Citation.laborCode("3209.3"), "Which degrees make a physician: LicensedPhysician."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4600.4(b)"),
                    "Normal business days are a calendar of their own, used by every time in business days."),
            note(Kind.DEFINITION, Citation.laborCode("4610(a)"), "Utilization review."),
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("4610(b)"),
                    "Treatment of the first 30 days without prospective review."),
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("4610(g)"),
                    "Duties of the utilization review organization's plan; their breach stands in the table of penalties."),
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("4610(i)(5)"),
                    "What a utilization review decision must say; the review looks at the decision and does not judge its form."),
            note(Kind.OUTSIDE, Citation.laborCode("4610(l)"), "Utilization review while liability is disputed."),
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("4610.1"),
                    "A determination is no proof of unreasonable delay in another proceeding."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4610.5(c)(2)"),
                    "The standards of necessity bind the reviewer; the checks of the determination ask for a basis for each item."),
            note(
                    Kind.DEFINITION,
                    Citation.laborCode("4610.5(c)(4)"),
                    "Employer includes insurer, claims administrator and utilization review organization."),
            note(
                    Kind.DEFINITION,
                    Citation.laborCode("4610.5(e)"),
                    "Necessity is decided by independent medical review only."),
            note(
                    Kind.OUTSIDE,
                    Citation.laborCode("4610.5(f)"),
                    "The claims administrator sends form and envelope with its decision; where it did not, 4610.5(h)(3) applies."),
            note(Kind.OUTSIDE, Citation.laborCode("4610.5(f)(1)"), "A statement of the claims administrator's form."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4610.5(h)(4)"),
                    "The provider of emergency care is an applicant (rule AppliedForByWorkersSide); the worker's own time limit applies."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4610.6(a)"),
                    "Only a reviewer of the case writes findings (refusal IMR-002), on the items in dispute."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4610.6(b)"),
                    "Questions to parties are events of the case and letters to all of them; the clock goes on by our choice."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4610.6(c)"),
                    "The reviewer's own work; the checks of the determination ask for reasons of this worker."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4610.6(f)"),
                    "No page, answer, letter or file names a reviewer; tests plant names and look for them."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.laborCode("4610.6(g)"),
                    "Printed in every determination letter; what follows a determination are states of the process."),
            note(Kind.OUTSIDE, Citation.laborCode("4616.4"), "Review inside a medical provider network."),
            note(Kind.OUTSIDE, Citation.laborCode("5307.27"), "Adoption of the treatment schedule."),
            note(Kind.OUTSIDE, Citation.laborCode("5814"), "Penalties of another proceeding."),
            note(Kind.MET_ELSEWHERE, Citation.ccp("10"), "Sundays are holidays of the court calendar."),
            note(Kind.MET_ELSEWHERE, Citation.ccp("12"), "Every count leaves out the first day and counts the last."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.ccp("1013"),
                    "What the manner of service adds is a step of the arithmetic."),
            note(Kind.OUTSIDE, Citation.regulation("9768"), "Review inside a medical provider network."),
            note(Kind.OUTSIDE, Citation.regulation("9785"), "Duties of the treating physician."),
            note(Kind.OUTSIDE, Citation.regulation("9785.5"), "The form of the request for authorization."),
            note(Kind.DEFINITION, Citation.regulation("9792.6.1"), "Definitions of utilization review."),
            note(Kind.DEFINITION, Citation.regulation("9792.6.1(a)"), "Authorization."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.6.1(b)"),
                    "Kinds of claims administrator are a field of the application."),
            note(
                    Kind.DEFINITION,
                    Citation.regulation("9792.6.1(j)"),
                    "Expedited review; the rest of its text was not read."),
            note(
                    Kind.DEFINITION,
                    Citation.regulation("9792.6.1(t)"),
                    "Request for authorization, in the numbering until 2026."),
            note(
                    Kind.OUTSIDE,
                    Citation.regulation("9792.6.1(u)"),
                    "A complete request for authorization, since 2026; judged by utilization review."),
            note(
                    Kind.OUTSIDE,
                    Citation.regulation("9792.9.1(D)"),
                    "A shortened citation: the plain statement in a deferral letter."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.9.1(c)(1)"),
                    "When a request for authorization counts as received stands under 9792.9.1(a)(1)."),
            note(Kind.OUTSIDE, Citation.regulation("9792.9.1(c)(2)"), "Requests that are not on the form."),
            note(Kind.OUTSIDE, Citation.regulation("9792.9.1(c)(4)"), "Expedited utilization review without support."),
            note(
                    Kind.NOT_FOUND,
                    Citation.regulation("9792.9.1(e)(5)"),
                    "The list of what a denial letter must contain."),
            note(
                    Kind.NOT_FOUND,
                    Citation.regulation("9792.9.5"),
                    "Service of the utilization review decision in the numbering of 2026."),
            note(
                    Kind.NOT_FOUND,
                    Citation.regulation("9792.9.7(a)"),
                    "Treatment exempt from prospective review in a draft of 2026."),
            note(Kind.OUTSIDE, Citation.regulation("9792.10.1(a)"), "Who owes for treatment without authorization."),
            note(Kind.NOT_FOUND, Citation.regulation("9792.10.1(b)(2)"), "The subsections from (b)(2) to (d)."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.10.2"),
                    "The form: its fields are those of an application."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.10.3(b)"),
                    "The inquiry is a command of the Administrative Director and a letter; its answer has a time."),
            note(Kind.MET_ELSEWHERE, Citation.regulation("9792.10.3(d)"), "Deferral is applied under LC 4610.5(h)(2)."),
            note(Kind.NOT_FOUND, Citation.regulation("9792.10.3(e)"), "The subsections from (e) on."),
            note(
                    Kind.NOT_FOUND,
                    Citation.regulation("9792.10.5(c)"),
                    "The physician's records; practice's 15 days and 24 hours are settings under (b)."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.10.6(b)(1)"),
                    "Plain language: the first page of each letter is tested by reading grade."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.10.6(d)"),
                    "Content of a determination: rules under LC 4610.6(e), the checks, and the letter."),
            note(
                    Kind.NOT_FOUND,
                    Citation.regulation("9792.10.6(g)"),
                    "The regulation's own limits of the decision; the statute's are applied."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.10.7(a)"),
                    "Implementation is applied under LC 4610.6(j)."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.10.7(a)(2)"),
                    "The time to authorize is applied under LC 4610.6(j)."),
            note(Kind.NOT_FOUND, Citation.regulation("9792.10.7(c)"), "The end of the section."),
            note(Kind.NOT_FOUND, Citation.regulation("9792.10.9"), "Publication; LC 4610.6(m) is applied."),
            note(Kind.OUTSIDE, Citation.regulation("9792.20"), "The treatment schedule itself."),
            note(
                    Kind.OUTSIDE,
                    Citation.regulation("9792.21.1"),
                    "How the schedule is searched; the reviewer's desk walks it."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("9792.21.1(d)"),
                    "The form of a citation is a check of the determination."),
            note(Kind.OUTSIDE, Citation.regulation("10567(f)"), "The sister rule for bill review."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("10575(a)"),
                    "A finding of ineligibility can be appealed like a determination."),
            note(
                    Kind.MET_ELSEWHERE,
                    Citation.regulation("10575(c)"),
                    "The time to appeal is applied under LC 4610.6(h)."),
            note(Kind.NOT_FOUND, Citation.regulation("10575(f)"), "The subsections from (f) on."));

    private ClauseNotes() {}

    /** All of them, in the order of the books. */
    public static List<ClauseNote> all() {
        return ALL;
    }

    private static ClauseNote note(Kind kind, Citation clause, String reason) {
        return new ClauseNote(clause, kind, reason);
    }
}
