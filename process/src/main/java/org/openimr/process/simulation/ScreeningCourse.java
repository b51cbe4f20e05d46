package org.openimr.process.simulation;

import static org.openimr.process.simulation.People.ADMINISTRATOR;
import static org.openimr.process.simulation.People.INTAKE;
import static org.openimr.process.simulation.People.MANAGER;
import static org.openimr.process.simulation.People.REGULATOR;
import static org.openimr.process.simulation.People.WORKER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseState.Deferred;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InformationRequested;
import org.openimr.process.CaseState.Received;
import org.openimr.process.CaseState.Screening;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.EligibilityCommand.AnswerInquiry;
import org.openimr.process.EligibilityCommand.CloseForLiability;
import org.openimr.process.EligibilityCommand.DeferReview;
import org.openimr.process.EligibilityCommand.EstablishFacts;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.EligibilityCommand.RequestInformation;
import org.openimr.process.EligibilityCommand.ResumeReview;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.eligibility.Verdict;
import org.openimr.process.filing.PartyRole;

/** From receipt to the notice of assignment. */
final class ScreeningCourse {
    private static final int NOTICE_BEFORE_REQUEST = 10;

    private ScreeningCourse() {}

    static Next next(SimulatedCase c, Dispute dispute, Screening screening) {
        Plan plan = new Plan(c);
        Fate fate = c.fate();
        switch (screening) {
            case Received _ -> {
                var at = fate.atWork(c.arrival(), Delay.SCREENING, 0);
                if (dispute.repeats().isPresent()) {
                    plan.add(
                            at,
                            INTAKE,
                            now -> new MarkDuplicate(now, dispute.repeats().get()));
                } else {
                    plan.add(at, INTAKE, AcceptAsUnique::new);
                }
            }
            case UnderEligibilityReview(Docket docket) -> judge(c, docket, plan);
            case InformationRequested(Docket docket) ->
                docket.openInquiry().ifPresent(open -> answer(fate, open, plan));
            case Deferred(Docket docket) -> endDeferral(c, docket, plan);
            case Eligible(Docket _, var found) -> {
                ServiceMethod method = fate.is(Likelihood.NOTICE_BY_MAIL)
                        ? ServiceMethod.MAIL_WITHIN_CALIFORNIA
                        : ServiceMethod.ELECTRONIC;
                plan.add(
                        fate.atWork(found.foundAt(), Delay.NOTICE, 0),
                        MANAGER,
                        at -> new SendAssignmentNotice(at, method));
            }
        }
        return Next.of(plan);
    }

    /** The finding follows the rules, item by item; where they doubt, the parties are asked first. */
    private static void judge(SimulatedCase c, Docket docket, Plan plan) {
        Fate fate = c.fate();
        Delay delay = docket.priority() == Priority.EXPEDITED ? Delay.ELIGIBILITY_URGENT : Delay.ELIGIBILITY;
        var at = fate.atWork(c.since(), delay, c.visits());
        List<EligibilityRules.Test> tests = EligibilityRules.judge(docket);
        Set<Integer> items = docket.numbersInDispute();
        Map<Integer, IneligibilityCode> failed = failed(items, tests);
        List<DoubtResolved> doubts = doubts(items, tests, failed);
        boolean disputed = docket.filing().application().liabilityDisputed();
        boolean agrees = fate.is(Likelihood.LIABILITY_SET_ASIDE);
        if (failed.size() == items.size()) {
            plan.add(at, REGULATOR, now -> new FindIneligible(now, Set.copyOf(failed.values())));
        } else if (docket.inquiries().isEmpty()
                && (fate.is(Likelihood.INQUIRY) || doubts.size() > (disputed ? 1 : 0))) {
            plan.add(
                    at,
                    REGULATOR,
                    now -> new RequestInformation(
                            now,
                            "When and how was the decision served?",
                            Set.of(PartyRole.CLAIMS_ADMINISTRATOR, PartyRole.INJURED_WORKER)));
        } else if (disputed && agrees && docket.established().agreesToGoOn().isEmpty()) {
            plan.add(
                    at,
                    INTAKE,
                    now -> new EstablishFacts(now, new Established(List.of(), Set.of(), Optional.of(true))));
        } else if (disputed && !agrees && docket.holds().isEmpty()) {
            plan.add(at, REGULATOR, now -> new DeferReview(now, "The injury is disputed (fictional)."));
        } else {
            plan.add(at, REGULATOR, now -> new FindEligible(now, doubts, failed));
        }
    }

    private static Map<Integer, IneligibilityCode> failed(Set<Integer> items, List<EligibilityRules.Test> tests) {
        Map<Integer, IneligibilityCode> failed = new HashMap<>();
        for (int item : items) {
            for (EligibilityRules.Test test : tests) {
                if (test.of(item) instanceof Verdict.NotMet(IneligibilityCode code, String _))
                    failed.putIfAbsent(item, code);
            }
        }
        return failed;
    }

    private static List<DoubtResolved> doubts(
            Set<Integer> items, List<EligibilityRules.Test> tests, Map<Integer, IneligibilityCode> failed) {
        List<DoubtResolved> doubts = new ArrayList<>();
        for (EligibilityRules.Test test : tests) {
            for (int item : items) {
                if (failed.containsKey(item) || !(test.of(item) instanceof Verdict.Doubtful)) continue;
                doubts.add(new DoubtResolved(test.rule().id(), "Cleared up with the parties (fictional)."));
                break;
            }
        }
        return doubts;
    }

    private static void answer(Fate fate, Inquiry open, Plan plan) {
        for (PartyRole party : open.silent()) {
            if (!fate.is(Likelihood.INQUIRY_ANSWERED, draws(party))) continue;
            Actor by = party == PartyRole.INJURED_WORKER ? WORKER : ADMINISTRATOR;
            plan.add(
                    fate.after(open.receivedAt(), Delay.INQUIRY_ANSWER, draws(party)),
                    by,
                    at -> new AnswerInquiry(at, party, "It was served by mail on its date (fictional)."));
        }
    }

    /** Each party has its own luck. */
    private static int draws(PartyRole party) {
        return party.name().hashCode();
    }

    private static void endDeferral(SimulatedCase c, Docket docket, Plan plan) {
        Fate fate = c.fate();
        var at = fate.atWork(c.since(), Delay.DEFERRAL, docket.holds().size());
        if (fate.is(Likelihood.LIABILITY_DENIED)) {
            plan.add(at, REGULATOR, CloseForLiability::new);
        } else {
            plan.add(
                    at,
                    INTAKE,
                    now -> new ResumeReview(
                            now,
                            CaliforniaTime.dayOf(now).minusDays(NOTICE_BEFORE_REQUEST),
                            ServiceMethod.MAIL_WITHIN_CALIFORNIA));
        }
    }
}
