package org.openimr.letters;

import static org.openimr.letters.Markup.bulleted;
import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.determination.Priority;

/** The words of the notice of assignment. */
final class AssignmentNoticeBody {
    /** Of the regulation, only (A)-(D) could be had in its own words; the last is the statute’s. */
    private static final List<String> RECORDS = List.of(
            "All physician reports on the employee’s current medical condition made in the six months before"
                    + " the request for authorization, including those named in the request or in the utilization"
                    + " review decision. If the requesting physician treated the employee for less than six months,"
                    + " also the reports of earlier treating and referring physicians of that time."
                    + " (8 CCR 9792.10.5(a)(1)(A))",
            "The application form, DWC Form IMR, as it went out with the utilization review decision."
                    + " (8 CCR 9792.10.5(a)(1)(B))",
            "All information given to the employee about the utilization review decision, other than the decision"
                    + " letter itself. (8 CCR 9792.10.5(a)(1)(C))",
            "Everything that the employee or the provider submitted in support of the request."
                    + " (8 CCR 9792.10.5(a)(1)(D))",
            "Any other relevant document that was used for the decision, and the statement of its reasons."
                    + " (Lab. Code 4610.5(l)(4))");

    private AssignmentNoticeBody() {}

    static List<Markup> of(AssignmentNotice notice) {
        return Stream.of(opening(notice), about(notice), records(notice), next(notice))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Markup> opening(AssignmentNotice notice) {
        return List.of(
                Layout.addressed(notice.to()),
                element("h1", notice.title()),
                element(
                        "p",
                        "The application for independent medical review of the treatment below is eligible. The review"
                                + " is assigned to " + notice.from().organization() + ". An expert physician who has no"
                                + " tie to any party will decide whether the treatment is medically necessary (Lab. Code"
                                + " 4610.6(a))."));
    }

    private static List<Markup> about(AssignmentNotice notice) {
        var dispute = notice.dispute();
        var facts = new Facts("About this review")
                .row("Case number", notice.caseNumber().toString())
                .row("Kind of review", kind(notice.review()))
                .row("Disputed treatment", dispute.treatments());
        dispute.requestForAuthorization().ifPresent(day -> facts.row("Request for authorization", Wording.date(day)));
        return List.of(facts.row("Requesting physician", dispute.requestingPhysician())
                .row("Utilization review decision", Wording.date(dispute.utilizationReviewDecision()))
                .row("Application received", Wording.date(notice.applicationReceived()))
                .table());
    }

    private static String kind(Priority review) {
        return switch (review) {
            case STANDARD -> "Regular";
            case EXPEDITED -> "Expedited";
        };
    }

    private static List<Markup> records(AssignmentNotice notice) {
        var due = notice.recordsDue();
        return List.of(
                element("h2", "Claims administrator: records due"),
                element(
                                "p",
                                element("strong", "We must receive the records by " + due.words() + "."),
                                text(" (" + due.basis().printed() + ")"))
                        .styled("due"),
                element("h3", "How this date was counted"),
                Layout.steps(due.arithmetic()),
                element("h3", "What to send"),
                bulleted(RECORDS.stream().map(Markup::text).toList()),
                element(
                        "p",
                        "Records found later must be sent at once (Lab. Code 4610.5(m)). A list of what was sent, with"
                                + " copies of anything the employee has not yet seen, goes to the employee as well"
                                + " (Lab. Code 4610.5(o))."));
    }

    private static List<Markup> next(AssignmentNotice notice) {
        return List.of(
                element("h2", "Employee and physician: what you may do"),
                element(
                        "p",
                        "You may send records and information that support the request. You do not have to. Nothing is"
                                + " to be paid by the employee for this review (Lab. Code 4610.6(l))."),
                element("h2", "Questions"),
                element("p", notice.from().contact() + ". Please give the case number, " + notice.caseNumber() + "."));
    }
}
