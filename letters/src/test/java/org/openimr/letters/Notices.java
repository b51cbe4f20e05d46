package org.openimr.letters;

import static org.openimr.letters.Fictional.CASE;
import static org.openimr.letters.Fictional.DECIDED;
import static org.openimr.letters.Fictional.MAILED;
import static org.openimr.letters.Fictional.RECEIVED;
import static org.openimr.letters.Fictional.dispute;
import static org.openimr.letters.Fictional.envelope;
import static org.openimr.letters.Fictional.service;
import static org.openimr.letters.Fictional.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.Assumed;
import org.openimr.law.Citation;
import org.openimr.law.ClockDeadline;
import org.openimr.law.Deadline;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.EligibilityInquiry.Question;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.outcome.AppealGround;

/** One fictional letter of each kind, in any language and with any number of items. */
final class Notices {
    private static final Instant NOTIFIED = Instant.parse("2026-03-17T17:30:00Z");

    private Notices() {}

    static Acknowledgement acknowledgement(Language language, int items) {
        Deadline target = Deadline.from("receipt of the application", RECEIVED)
                .plusBusinessDays(10)
                .under(Citation.design("internal target for eligibility"));
        return new Acknowledgement(
                envelope(language),
                dispute(items),
                RECEIVED,
                Priority.STANDARD,
                Optional.of(new Due.ByDay(target, Grade.DESIGN_CHOICE)));
    }

    static DuplicateNotice duplicate(Language language, int items) {
        return new DuplicateNotice(envelope(language), dispute(items), RECEIVED, other(17), LocalDate.of(2026, 3, 4));
    }

    static EligibilityInquiry inquiry(Language language, int items) {
        Deadline due = Deadline.from("receipt of the inquiry", MAILED)
                .plusBusinessDays(5)
                .under(Citation.regulation("9792.10.3(c)"));
        return new EligibilityInquiry(
                envelope(language),
                dispute(items),
                List.of(
                        new Question(
                                Recipient.CLAIMS_ADMINISTRATOR, InquiryTopic.SERVICE_OF_DECISION, Optional.empty()),
                        new Question(Recipient.CLAIMS_ADMINISTRATOR, InquiryTopic.LIABILITY, Optional.empty()),
                        new Question(Recipient.EMPLOYEE, InquiryTopic.AGENT_DESIGNATION, Optional.empty()),
                        new Question(
                                Recipient.PHYSICIAN,
                                InquiryTopic.OTHER,
                                Optional.of("Is the request of February 2, 2026 for the left or the right side?"))),
                Due.of(due));
    }

    /** With as many reasons as there are grounds, at most {@code reasons}. */
    static IneligibilityNotice ineligible(Language language, int reasons) {
        var all = List.of(
                IneligibilityReason.late(filing()),
                IneligibilityReason.of(IneligibilityGround.NO_UR_DECISION),
                IneligibilityReason.of(IneligibilityGround.UNSIGNED),
                IneligibilityReason.of(IneligibilityGround.CNC),
                new IneligibilityReason(
                        IneligibilityGround.PRIOR_DETERMINATION,
                        Optional.empty(),
                        Optional.of("Determined on October 6, 2025 in case CM25-0000007.")),
                IneligibilityReason.of(IneligibilityGround.AUTHORIZED),
                IneligibilityReason.of(IneligibilityGround.INVALID_AGENT),
                IneligibilityReason.of(IneligibilityGround.NOT_NECESSITY),
                IneligibilityReason.of(IneligibilityGround.WRONG_PROCESS),
                IneligibilityReason.of(IneligibilityGround.DUPLICATE),
                IneligibilityReason.of(IneligibilityGround.UNANSWERED_INQUIRY));
        return new IneligibilityNotice(
                envelope(language),
                dispute(reasons),
                RECEIVED,
                all.subList(0, Math.min(reasons, all.size())),
                appeal());
    }

    static EligibilityNotice eligible(Language language, int items) {
        return new EligibilityNotice(
                envelope(language), dispute(items), RECEIVED, List.of(), noticeDue(), Optional.empty());
    }

    /** One item of all is left out, or a third of many. */
    static EligibilityNotice eligibleInPart(Language language, int items) {
        int out = Math.max(1, items / 3);
        var excluded = IntStream.rangeClosed(items - out + 1, items)
                .mapToObj(number -> new EligibilityNotice.Excluded(
                        service(number),
                        number % 2 == 0
                                ? IneligibilityReason.late(filing())
                                : IneligibilityReason.of(IneligibilityGround.AUTHORIZED)))
                .toList();
        return new EligibilityNotice(
                envelope(language), dispute(items - out), RECEIVED, excluded, noticeDue(), Optional.of(appeal()));
    }

    static DeferralNotice deferral(Language language, int items) {
        return new DeferralNotice(envelope(language), dispute(items), RECEIVED, DisputedLiability.BODY_PART);
    }

    static LiabilityClosing liabilityClosing(Language language, int items) {
        return new LiabilityClosing(
                envelope(language),
                dispute(items),
                LocalDate.of(2025, 11, 3),
                DisputedLiability.INJURY,
                LocalDate.of(2026, 3, 12));
    }

    static AssignmentNotice regularAssignment(Language language, int items) {
        Deadline due = Deadline.from("mailing of this notice", MAILED)
                .plusCalendarDays(15)
                .rolledForward()
                .under(Citation.regulation("9792.10.5(a)(1)"));
        Deadline statute = Deadline.from("mailing of this notice", MAILED)
                .plusCalendarDays(10)
                .under(Citation.laborCode("4610.5(l)"));
        return assignment(language, items, Priority.STANDARD, Due.of(due), Optional.of(Due.of(statute)));
    }

    static AssignmentNotice expeditedAssignment(Language language, int items) {
        return assignment(language, items, Priority.EXPEDITED, oneDay(), Optional.empty());
    }

    private static AssignmentNotice assignment(
            Language language, int items, Priority review, Due due, Optional<Due> statute) {
        return new AssignmentNotice(envelope(language), dispute(items), RECEIVED, review, due, statute);
    }

    static LateRecordsNotice lateRecords(Language language, int items) {
        Deadline missed = Deadline.from("mailing of the notice of assignment", LocalDate.of(2026, 2, 18))
                .plusCalendarDays(15)
                .rolledForward()
                .under(Citation.regulation("9792.10.5(a)(1)"));
        return new LateRecordsNotice(
                envelope(language),
                dispute(items),
                Due.of(missed),
                new DailyPenalty(
                        50_000,
                        500_000,
                        missed.lastDay(),
                        MAILED,
                        Citation.regulation("9792.12(c)(6)"),
                        Grade.SECONDARY));
    }

    static ExpeditedConversion conversion(Language language, int items) {
        ClockDeadline decision = ClockDeadline.hoursFrom(
                "receipt of the information", NOTIFIED, 72, Citation.laborCode("4610.6(d)(1)(C)"));
        return new ExpeditedConversion(
                envelope(language),
                dispute(items),
                Recipient.PHYSICIAN,
                LocalDate.of(2026, 3, 16),
                oneDay(),
                new Due.ByHour(decision, Grade.DESIGN_CHOICE));
    }

    static ConsolidationNotice consolidation(Language language, int items) {
        var cases = List.of(
                new ConsolidationNotice.JoinedCase(CASE, RECEIVED, services(1, items)),
                new ConsolidationNotice.JoinedCase(other(43), LocalDate.of(2026, 3, 10), services(2, 2)),
                new ConsolidationNotice.JoinedCase(other(44), LocalDate.of(2026, 3, 11), services(3, 3)));
        return new ConsolidationNotice(envelope(language), cases, "Sam Thistlewood, MD", LocalDate.of(2025, 8, 4));
    }

    static SplitNotice split(Language language, int items) {
        return new SplitNotice(
                envelope(language),
                dispute(items),
                List.of(new SplitNotice.NewCase(other(45), services(3, 3))),
                reason(items));
    }

    /** Each reason in one of the samples. */
    private static SplitNotice.Reason reason(int items) {
        if (items == 1) return SplitNotice.Reason.DIFFERENT_TIME_LIMITS;
        return items < 10 ? SplitNotice.Reason.DECIDED_APART : SplitNotice.Reason.NOT_ONE_CASE;
    }

    static InformationRequest informationRequest(Language language, int items) {
        Deadline asked = Deadline.from("mailing of the reviewer’s request", MAILED)
                .plusCalendarDays(7)
                .under(Citation.design("days asked for an answer to the reviewer"));
        return new InformationRequest(
                envelope(language),
                dispute(items),
                Recipient.PHYSICIAN,
                List.of(
                        "How many visits of physical therapy were completed before January 28, 2026?",
                        "Was a home exercise program tried, and with what result?"),
                new Due.ByDay(asked, Grade.DESIGN_CHOICE));
    }

    static TerminationNotice termination(Language language, int items) {
        return new TerminationNotice(
                envelope(language),
                services(1, items),
                List.of(),
                TerminationGround.AUTHORIZED,
                LocalDate.of(2026, 3, 13));
    }

    static TerminationNotice terminationInPart(Language language, int items) {
        return new TerminationNotice(
                envelope(language),
                services(1, 1),
                services(2, items),
                TerminationGround.WITHDRAWN_BY_PHYSICIAN,
                LocalDate.of(2026, 3, 13));
    }

    static ClericalCorrection correction(Language language, int changes) {
        var all = IntStream.rangeClosed(1, changes)
                .mapToObj(number -> new ClericalCorrection.Change(
                        "Item " + number + ", rationale",
                        "the examination of January 28, 2062",
                        "the examination of January 28, 2026"))
                .toList();
        return new ClericalCorrection(
                new Envelope(Fictional.ORGANIZATION, LocalDate.of(2026, 5, 4), CASE, Fictional.EMPLOYEE, language),
                DECIDED,
                2,
                all,
                Fictional.copy(Fictional.EMPLOYEE, language).appeal());
    }

    static RemandNotice remand(Language language, int items) {
        return new RemandNotice(
                envelope(language),
                dispute(items),
                LocalDate.of(2025, 10, 6),
                LocalDate.of(2026, 3, 2),
                AppealGround.PLAIN_ERROR_OF_FACT,
                RemandNotice.NewReviewer.OTHER_REVIEWER_HERE);
    }

    static FeeInvoice invoice(Language language, int applications) {
        var lines = IntStream.rangeClosed(1, applications)
                .mapToObj(number -> number % 2 == 1
                        ? new FeeInvoice.Line(
                                other(41 + number),
                                RECEIVED,
                                FeeRule.REGULAR,
                                34_500,
                                Citation.regulation("9792.10.8"),
                                Grade.SECONDARY,
                                EffectivePeriod.between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 4, 1)))
                        : new FeeInvoice.Line(
                                other(41 + number),
                                LocalDate.of(2026, 4, 2),
                                FeeRule.REGULAR,
                                34_500,
                                Citation.regulation("9792.10.8"),
                                Grade.NOT_FOUND,
                                EffectivePeriod.from(LocalDate.of(2026, 4, 1))))
                .toList();
        return new FeeInvoice(
                new Envelope(
                        Fictional.ORGANIZATION,
                        DECIDED,
                        CASE,
                        new Addressee("Fictional Claims Services", List.of("7 Pretend Plaza", "Oakland, CA 94699")),
                        language),
                lines,
                new Assumed<>(
                        "fees.days-to-pay",
                        30,
                        Grade.NOT_FOUND,
                        Citation.regulation("9792.10.8"),
                        "days from the date of the invoice within which payment is asked for"));
    }

    static ExtensionNotice extension(Language language, int items) {
        Deadline was = Deadline.from("receipt of the request and supporting documents", LocalDate.of(2026, 2, 17))
                .plusCalendarDays(30)
                .rolledForward()
                .under(Citation.laborCode("4610.6(d)(1)(B)"));
        Deadline now = Deadline.from("the end of the time before the extension", was.lastDay())
                .plusCalendarDays(3)
                .rolledForward()
                .under(Citation.laborCode("4610.6(d)(2)"));
        return new ExtensionNotice(
                envelope(language),
                dispute(items),
                ExtensionNotice.Reason.EXTRAORDINARY_CIRCUMSTANCES,
                LocalDate.of(2026, 3, 16),
                Due.of(was),
                Due.of(now),
                Optional.of("The office was without power from March 10 to March 12, 2026."));
    }

    /** The application limit that was missed: served by mail, rolled off Presidents’ Day. */
    static Due filing() {
        return Due.of(Deadline.from("service of the utilization review decision", LocalDate.of(2026, 1, 12))
                .plusCalendarDays(30)
                .servedBy(ServiceMethod.MAIL_WITHIN_CALIFORNIA)
                .rolledForward()
                .under(Citation.laborCode("4610.5(h)(1)(B)")));
    }

    private static Due appeal() {
        return Due.of(Deadline.from("mailing of the ineligibility decision", MAILED)
                .plusCalendarDays(30)
                .servedBy(ServiceMethod.MAIL_WITHIN_CALIFORNIA)
                .rolledForward()
                .under(Citation.regulation("10575(c)")));
    }

    private static Due noticeDue() {
        return Due.of(Deadline.from("receipt of the eligibility finding", MAILED)
                .plusBusinessDays(1)
                .under(Citation.regulation("9792.10.4(b)")));
    }

    private static Due oneDay() {
        return Due.of(ClockDeadline.hoursFrom(
                "receipt of this notice", NOTIFIED, 24, Citation.regulation("9792.10.5(a)(1)")));
    }

    private static CaseNumber other(int number) {
        return new CaseNumber("CM26-" + String.format(Locale.ROOT, "%07d", number));
    }
}
