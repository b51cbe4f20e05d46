package org.openimr.process.simulation;

import static org.openimr.process.simulation.People.ADMINISTRATOR;
import static org.openimr.process.simulation.People.MANAGER;
import static org.openimr.process.simulation.People.PHYSICIAN;
import static org.openimr.process.simulation.People.QUALITY;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openimr.determination.Family;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.ConvertToExpedited;
import org.openimr.process.AssignmentCommand.SplitConsolidation;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.InPanelReview;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.RecordsLate;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.DocketCommand.ReportAdministratorChange;
import org.openimr.process.DocketCommand.TerminateItems;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.Role;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.DisputedItem;

/** From the notice of assignment to the determination. */
final class ReviewCourse {
    private static final double SPLIT_AFTER_DAYS = 0.5;

    private ReviewCourse() {}

    static Next next(SimulatedCase c, UnderReview state) {
        Plan plan = new Plan(c);
        anyTime(c, state, plan);
        switch (state) {
            case AwaitingRecords s -> {
                split(c, s, plan);
                RecordsCourse.records(c, s, s.records(), plan);
            }
            case RecordsLate s -> {
                RecordsCourse.records(c, s, s.records(), plan);
                RecordsCourse.overdue(c, s, plan);
            }
            case ReadyForReview _ -> {
                return Next.seeking(plan);
            }
            case InReview s -> ReviewersCourse.alone(c, s, plan);
            case InPanelReview s -> {
                ReviewersCourse.together(c, s, plan);
                if (s.work().vacant() > 0) return Next.seeking(plan);
            }
            case InQualityReview s -> quality(c, s, plan);
        }
        return Next.of(plan);
    }

    /** What the parties do at any stage of a review. */
    private static void anyTime(SimulatedCase c, UnderReview state, Plan plan) {
        Fate fate = c.fate();
        Docket docket = state.docket();
        Instant notice = state.assignment().noticeSentAt();
        boolean firstReview = docket.setAside().isEmpty();
        if (firstReview && fate.is(Likelihood.CONVERTED) && docket.priority() == Priority.STANDARD) {
            plan.add(
                    fate.after(notice, Delay.CONVERSION, 0),
                    PHYSICIAN,
                    at -> new ConvertToExpedited(
                            new Expedited(at, Role.PHYSICIAN, "A report of threatened loss of function (fictional).")));
        }
        if (fate.is(Likelihood.ADMINISTRATOR_CHANGED) && docket.changes().isEmpty()) {
            plan.add(
                    fate.after(notice, Delay.CONVERSION, 1),
                    ADMINISTRATOR,
                    at -> new ReportAdministratorChange(
                            new AdministratorChange(at, "Imaginary Claims West", CaliforniaTime.dayOf(at))));
        }
        if (firstReview && fate.is(Likelihood.TERMINATED)) terminate(fate, docket, notice, plan);
    }

    private static void terminate(Fate fate, Docket docket, Instant notice, Plan plan) {
        List<DisputedItem> open = docket.inDispute();
        boolean inPart =
                fate.is(Likelihood.TERMINATED_IN_PART) && docket.items().size() > 1;
        if (inPart && open.size() < docket.items().size()) return;
        Set<Integer> items = inPart ? Set.of(open.getLast().number()) : docket.numbersInDispute();
        TerminationGround[] grounds = TerminationGround.values();
        TerminationGround ground = grounds[open.size() % grounds.length];
        plan.add(
                fate.after(notice, Delay.TERMINATION, 0),
                MANAGER,
                at -> new TerminateItems(at, items, ground, CaliforniaTime.dayOf(at)));
    }

    private static void split(SimulatedCase c, AwaitingRecords state, Plan plan) {
        var joined = state.docket().joined();
        if (joined.isEmpty() || !c.fate().is(Likelihood.SPLIT)) return;
        plan.add(
                OfficeHours.open(joined.getLast().at(), SPLIT_AFTER_DAYS),
                MANAGER,
                at -> new SplitConsolidation(at, joined.getLast().filing().caseNumber()));
    }

    private static void quality(SimulatedCase c, InQualityReview state, Plan plan) {
        Fate fate = c.fate();
        boolean urgent = state.docket().priority() == Priority.EXPEDITED;
        boolean formulary = state.docket().inDispute().stream().anyMatch(DisputedItem::formularyDrug);
        Instant checked = fate.atWork(state.submittedAt(), urgent ? Delay.QUALITY_URGENT : Delay.QUALITY, c.visits());
        if (fate.is(Likelihood.RETURNED) && state.work().returnReasons().isEmpty()) {
            plan.add(checked, QUALITY, at -> new ReturnDraft(at, List.of("Cite the page (fictional).")));
            return;
        }
        QualityCourse.blind(c, state.work(), state.submittedAt(), plan);
        if (QualityCourse.looks(c, state.work().quality(), checked, plan)) return;
        Instant planned =
                urgent || formulary ? checked : fate.atWork(state.assignment().noticeSentAt(), Delay.DECISION_DAY, 0);
        ServiceMethod method = fate.is(Likelihood.DETERMINATION_BY_MAIL)
                ? ServiceMethod.MAIL_WITHIN_CALIFORNIA
                : ServiceMethod.ELECTRONIC;
        plan.add(
                planned.isAfter(checked) ? planned : checked,
                QUALITY,
                at -> new IssueDetermination(at, Family.INDEPENDENT_REVIEW, method, List.of()));
    }
}
