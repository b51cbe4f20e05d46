package org.openimr.letters.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Acknowledgement;
import org.openimr.letters.DeferralNotice;
import org.openimr.letters.DisputedLiability;
import org.openimr.letters.Due;
import org.openimr.letters.DuplicateNotice;
import org.openimr.letters.EligibilityInquiry;
import org.openimr.letters.EligibilityNotice;
import org.openimr.letters.Envelope;
import org.openimr.letters.IneligibilityGround;
import org.openimr.letters.IneligibilityNotice;
import org.openimr.letters.IneligibilityReason;
import org.openimr.letters.InquiryTopic;
import org.openimr.letters.LiabilityClosing;
import org.openimr.letters.Recipient;
import org.openimr.process.CaseEvent;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.deadlines.AppealDecision;
import org.openimr.process.deadlines.StartFact.DecisionMailed;
import org.openimr.process.docket.Hold;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.DisputedItem;

/** Letters from receipt to the finding on eligibility. */
final class ScreeningLetters {
    private ScreeningLetters() {}

    static Optional<Acknowledgement> acknowledgement(Envelope to, Step step) {
        return Optional.of(new Acknowledgement(
                to,
                step.dispute(),
                step.docket().receivedOn(),
                step.filing().application().priority(),
                step.due(ClockName.ELIGIBILITY)));
    }

    static Optional<DuplicateNotice> duplicate(Envelope to, Step step, CaseEvent.FoundDuplicate e) {
        return step.others()
                .apply(e.of())
                .map(earlier -> new DuplicateNotice(
                        to, step.dispute(), step.docket().receivedOn(), e.of(), earlier.receivedOn()));
    }

    static Optional<EligibilityInquiry> inquiry(Envelope to, Step step, CaseEvent.InformationRequested e) {
        List<EligibilityInquiry.Question> questions = e.askedOf().stream()
                .map(Recipient::of)
                .distinct()
                .sorted()
                .map(of -> new EligibilityInquiry.Question(of, InquiryTopic.OTHER, Optional.of(e.question())))
                .toList();
        return step.due(ClockName.INQUIRY).map(due -> new EligibilityInquiry(to, step.dispute(), questions, due));
    }

    static Optional<IneligibilityNotice> ineligible(Envelope to, Step step, CaseEvent.FoundIneligible e) {
        List<IneligibilityReason> reasons = e.reasons().stream()
                .sorted()
                .flatMap(code -> reason(code, step).stream())
                .toList();
        return step.due(ClockName.APPEAL)
                .filter(_ -> !reasons.isEmpty())
                .map(appeal -> new IneligibilityNotice(
                        to, step.dispute(), step.docket().receivedOn(), reasons, appeal));
    }

    static Optional<EligibilityNotice> eligible(Envelope to, Step step) {
        List<EligibilityNotice.Excluded> excluded = new ArrayList<>();
        for (DisputedItem item : step.docket().items()) {
            if (step.docket().standing(item.number()) instanceof ItemStanding.NotEligible(var codes)) {
                codes.stream()
                        .sorted()
                        .flatMap(code -> reason(code, step).stream())
                        .map(reason -> new EligibilityNotice.Excluded(item.service(), reason))
                        .forEach(excluded::add);
            }
        }
        Optional<Due> appeal = excluded.isEmpty() ? Optional.empty() : appeal(CaliforniaTime.dayOf(step.at()));
        return step.due(ClockName.NOTICE)
                .map(notice -> new EligibilityNotice(
                        to, step.dispute(), step.docket().receivedOn(), excluded, notice, appeal));
    }

    private static Optional<Due> appeal(LocalDate mailedOn) {
        AppealDecision rule = new AppealDecision();
        return Step.due(
                rule.termFor(
                        new DecisionMailed(DecisionMailed.Appealable.INELIGIBILITY, mailedOn, ServiceMethod.PERSONAL)),
                rule.gradeOn(mailedOn));
    }

    /** Liability is no reason to refuse; a late application shows its arithmetic. */
    private static Optional<IneligibilityReason> reason(IneligibilityCode code, Step step) {
        if (!code.refuses()) return Optional.empty();
        IneligibilityGround ground = IneligibilityGround.valueOf(code.name());
        return ground == IneligibilityGround.LATE
                ? step.due(ClockName.APPLICATION).map(IneligibilityReason::late)
                : Optional.of(IneligibilityReason.of(ground));
    }

    static Optional<DeferralNotice> deferral(Envelope to, Step step) {
        return Optional.of(new DeferralNotice(to, step.dispute(), step.docket().receivedOn(), DisputedLiability.OTHER));
    }

    static Optional<LiabilityClosing> liabilityClosed(Envelope to, Step step) {
        Hold hold = step.docket().holds().getLast();
        return Optional.of(new LiabilityClosing(
                to,
                step.dispute(),
                CaliforniaTime.dayOf(hold.from()),
                DisputedLiability.OTHER,
                CaliforniaTime.dayOf(step.at())));
    }
}
