package org.openimr.letters;

import static org.openimr.letters.Markup.element;
import static org.openimr.letters.Markup.text;

import java.util.List;
import java.util.stream.Stream;
import org.openimr.letters.EligibilityNotice.Finding.Eligible;
import org.openimr.letters.EligibilityNotice.Finding.Ineligible;

/** The words of the notice of eligibility or ineligibility. */
final class EligibilityNoticeBody {
    private EligibilityNoticeBody() {}

    static List<Markup> of(EligibilityNotice notice) {
        List<Markup> finding = switch (notice.finding()) {
            case Eligible _ -> eligible();
            case Ineligible ineligible -> ineligible(ineligible);
        };
        return Stream.of(
                        List.<Markup>of(Layout.addressed(notice.to()), element("h1", notice.title())),
                        finding,
                        List.of(about(notice)),
                        closing(notice))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Markup> eligible() {
        return List.of(
                element(
                                "p",
                                element("strong", "The application is eligible for review."),
                                text(" (Lab. Code 4610.5(k))"))
                        .styled("due"),
                element(
                        "p",
                        "An independent medical review organization will now be given the case. It will tell all"
                                + " parties in a notice of assignment which records are needed and when they are due"
                                + " (8 CCR 9792.10.4(b)). There is nothing to do until that notice arrives."));
    }

    private static List<Markup> ineligible(Ineligible finding) {
        boolean one = finding.reasons().size() == 1;
        var reasons =
                finding.reasons().stream().map(EligibilityNoticeBody::reason).toList();
        return List.of(
                element(
                                "p",
                                element("strong", "The application cannot be reviewed."),
                                text(" (Lab. Code 4610.5(k); 8 CCR 9792.10.3(c))"))
                        .styled("due"),
                element("h2", one ? "The reason" : "The reasons"),
                one ? element("div", reasons.getFirst()) : Markup.numbered(reasons),
                element("h2", "If you disagree"),
                element(
                        "p",
                        "A decision that an application is ineligible can be appealed to the Workers’ Compensation"
                                + " Appeals Board by a verified petition within 30 days of the mailing of this notice"
                                + " (Lab. Code 4610.6(h); 8 CCR 10575(a), (c))."));
    }

    private static List<Markup> reason(IneligibilityReason reason) {
        var words = element("p", reason.words() + " (" + reason.basis().printed() + ")");
        if (reason.arithmetic().isEmpty()) return List.of(words);
        return List.of(words, element("p", "How this day was counted:"), Layout.steps(reason.arithmetic()));
    }

    private static Markup about(EligibilityNotice notice) {
        var dispute = notice.dispute();
        var facts = new Facts("About the application")
                .row("Case number", notice.caseNumber().toString())
                .row("Application received", Wording.date(notice.applicationReceived()))
                .row("Disputed treatment", dispute.treatments());
        dispute.requestForAuthorization().ifPresent(day -> facts.row("Request for authorization", Wording.date(day)));
        return facts.row("Requesting physician", dispute.requestingPhysician())
                .row("Utilization review decision", Wording.date(dispute.utilizationReviewDecision()))
                .table();
    }

    private static List<Markup> closing(EligibilityNotice notice) {
        return List.of(
                element("h2", "Questions"),
                element("p", notice.from().contact() + ". Please give the case number, " + notice.caseNumber() + "."));
    }
}
