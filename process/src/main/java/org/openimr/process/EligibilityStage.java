package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.RuleId;
import org.openimr.process.CaseState.Deferred;
import org.openimr.process.CaseState.InformationRequested;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.EligibilityCommand.AnswerInquiry;
import org.openimr.process.EligibilityCommand.CloseForLiability;
import org.openimr.process.EligibilityCommand.DeferReview;
import org.openimr.process.EligibilityCommand.EstablishFacts;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.EligibilityCommand.RequestInformation;
import org.openimr.process.EligibilityCommand.ResumeReview;
import org.openimr.process.clocks.FilingLimit;
import org.openimr.process.deadlines.Standing;
import org.openimr.process.deadlines.Term;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Hold;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.eligibility.Verdict;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;

/** The finding on eligibility, inquiries and deferral, Lab. Code 4610.5(h)(2), (k), 8 CCR 9792.10.3. */
final class EligibilityStage {
    private EligibilityStage() {}

    static Decision findEligible(UnderEligibilityReview state, FindEligible command) {
        Docket docket = state.docket();
        List<EligibilityRules.Test> tests = EligibilityRules.judge(docket);
        Optional<Refusal> refusal = excluded(docket, tests, command);
        if (refusal.isPresent()) return refused(refusal.get());
        Set<Integer> goingOn = docket.numbersInDispute();
        goingOn.removeAll(command.excluded().keySet());
        for (EligibilityRules.Test test : tests) {
            Optional<Refusal> stops = stops(test, goingOn, command);
            if (stops.isPresent()) return refused(stops.get());
        }
        List<CaseEvent> events = new ArrayList<>();
        if (!command.excluded().isEmpty()) {
            events.add(new CaseEvent.ItemsFoundIneligible(command.at(), command.excluded()));
        }
        events.add(new CaseEvent.FoundEligible(command.at(), command.resolutions()));
        return CaseProcess.after(earliest(docket), command.at(), events.toArray(CaseEvent[]::new));
    }

    /** An item stays out only for a reason that a rule bears out for it, and some item must be left. */
    private static Optional<Refusal> excluded(Docket docket, List<EligibilityRules.Test> tests, FindEligible command) {
        var left = new TreeSet<>(docket.numbersInDispute());
        for (var out : command.excluded().entrySet()) {
            if (!left.remove(out.getKey())) {
                return Optional.of(
                        new Refusal.NoSuchItem(out.getKey(), docket.items().size()));
            }
            if (!borneOut(tests, Set.of(out.getKey()), out.getValue())) {
                return Optional.of(new Refusal.ReasonNotBorneOut(out.getValue()));
            }
        }
        return left.isEmpty() ? Optional.of(new CourseRefusal.NoItemLeft()) : Optional.empty();
    }

    /** Every item that goes on passes the rule, or its doubt is settled with a reason. */
    private static Optional<Refusal> stops(EligibilityRules.Test test, Set<Integer> goingOn, FindEligible command) {
        for (int item : goingOn) {
            Optional<Refusal> refusal = refusal(test.rule().id(), test.of(item), command);
            if (refusal.isPresent()) return refusal;
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(RuleId rule, Verdict verdict, FindEligible command) {
        return switch (verdict) {
            case Verdict.Met _ -> Optional.empty();
            case Verdict.NotMet(var _, String explanation) -> Optional.of(new Refusal.RuleNotMet(rule, explanation));
            case Verdict.Doubtful(String explanation) ->
                command.resolutions().stream()
                                .anyMatch(resolution -> resolution.rule().equals(rule))
                        ? Optional.empty()
                        : Optional.of(new Refusal.DoubtOpen(rule, explanation));
        };
    }

    private static boolean borneOut(List<EligibilityRules.Test> tests, Set<Integer> items, IneligibilityCode reason) {
        return reason.refuses()
                && tests.stream()
                        .anyMatch(test -> items.stream()
                                .map(item -> test.of(item))
                                .allMatch(verdict ->
                                        verdict instanceof Verdict.NotMet notMet && notMet.code() == reason));
    }

    static Decision findIneligible(UnderEligibilityReview state, FindIneligible command) {
        Docket docket = state.docket();
        List<EligibilityRules.Test> tests = EligibilityRules.judge(docket);
        for (IneligibilityCode reason : command.reasons()) {
            boolean forSome =
                    docket.numbersInDispute().stream().anyMatch(item -> borneOut(tests, Set.of(item), reason));
            if (!forSome) return refused(new Refusal.ReasonNotBorneOut(reason));
        }
        Optional<Integer> passing = docket.numbersInDispute().stream()
                .filter(item -> command.reasons().stream().noneMatch(reason -> borneOut(tests, Set.of(item), reason)))
                .findFirst();
        if (passing.isPresent()) return refused(new CourseRefusal.SomeItemPasses(passing.get()));
        return CaseProcess.after(
                earliest(docket), command.at(), new CaseEvent.FoundIneligible(command.at(), command.reasons()));
    }

    static Decision establish(UnderEligibilityReview state, EstablishFacts command) {
        return CaseProcess.after(
                earliest(state.docket()), command.at(), new CaseEvent.FactsEstablished(command.at(), command.facts()));
    }

    static Decision ask(UnderEligibilityReview state, RequestInformation command) {
        return CaseProcess.after(
                earliest(state.docket()),
                command.at(),
                new CaseEvent.InformationRequested(command.at(), command.question(), command.askedOf()));
    }

    static Decision answer(InformationRequested state, AnswerInquiry command, Actor by) {
        Inquiry open = state.docket().openInquiry().orElseThrow();
        if (!PartyVoice.maySpeakFor(by, command.by())) {
            return refused(new CourseRefusal.NotYourAnswer(command.by()));
        }
        if (!open.silent().contains(command.by())) return refused(new CourseRefusal.NotAsked(command.by()));
        return CaseProcess.after(
                open.receivedAt(),
                command.at(),
                new CaseEvent.InquiryAnswered(new Inquiry.Answer(command.at(), command.by(), command.answer())));
    }

    static Decision defer(UnderEligibilityReview state, DeferReview command) {
        Optional<Refusal> refusal = Guard.first(Guards.DEFERRAL, CaliforniaTime.dayOf(command.at()), state.docket());
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                earliest(state.docket()), command.at(), new CaseEvent.ReviewDeferred(command.at(), command.ground()));
    }

    static Decision resume(Deferred state, ResumeReview command) {
        Hold hold = state.docket().openHold().orElseThrow();
        Term limit = FilingLimit.afterLiabilityDispute(command.noticeServedOn(), command.method());
        if (limit.standing(command.at()) == Standing.LATE) {
            return refused(new CourseRefusal.RequestAfterDisputeLate(limit));
        }
        return CaseProcess.after(
                hold.from(),
                command.at(),
                new CaseEvent.ReviewResumed(command.at(), command.noticeServedOn(), command.method()));
    }

    static Decision closeForLiability(Deferred state, CloseForLiability command) {
        return CaseProcess.after(
                state.docket().openHold().orElseThrow().from(),
                command.at(),
                new CaseEvent.LiabilityFinallyDenied(command.at()));
    }

    private static Instant earliest(Docket docket) {
        return docket.filing().receivedAt();
    }
}
