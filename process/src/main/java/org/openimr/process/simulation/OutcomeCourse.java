package org.openimr.process.simulation;

import static org.openimr.process.simulation.People.ADMINISTRATOR;
import static org.openimr.process.simulation.People.BOARD;
import static org.openimr.process.simulation.People.MANAGER;
import static org.openimr.process.simulation.People.QUALITY;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.openimr.law.ServiceMethod;
import org.openimr.process.CaseState.AfterDecision;
import org.openimr.process.CaseState.Appealed;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Final;
import org.openimr.process.CaseState.Implemented;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.Terminated;
import org.openimr.process.DocketCommand.IssueInvoice;
import org.openimr.process.DocketCommand.RecordService;
import org.openimr.process.OutcomeCommand.CorrectClericalError;
import org.openimr.process.OutcomeCommand.DenyPetition;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.OutcomeCommand.ReportImplementation;
import org.openimr.process.OutcomeCommand.ReverseDecision;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Served;
import org.openimr.process.fees.BilledReview.Course;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.outcome.Petition;
import org.openimr.process.outcome.Ruling;

/** What follows a decision. */
final class OutcomeCourse {
    private static final AppealGround GROUND = AppealGround.PLAIN_ERROR_OF_FACT;

    private OutcomeCourse() {}

    static Next next(SimulatedCase c, AfterDecision state) {
        Plan plan = new Plan(c);
        switch (state.decided()) {
            case Ruling ruling -> afterRuling(c, state.docket(), ruling, plan);
            case IneligibilityFinding finding ->
                serve(c, state.docket(), "INELIGIBILITY_NOTICE", finding.at(), ServiceMethod.ELECTRONIC, plan);
        }
        switch (state) {
            case Ineligible s ->
                petition(c, Likelihood.PETITION_ON_ELIGIBILITY, s.decided().at(), plan);
            case Determined s -> petition(c, Likelihood.PETITION, s.decided().at(), plan);
            case Implemented s -> petition(c, Likelihood.PETITION, s.decided().at(), plan);
            case Appealed s -> order(c, s, plan);
            case Final _ -> {}
        }
        return Next.of(plan);
    }

    /** Nothing but the invoice is left. */
    static Next ended(SimulatedCase c, Terminated state) {
        Plan plan = new Plan(c);
        Course course = state.reviewerHadIt() ? Course.ENDED_AFTER_REVIEWER : Course.ENDED_BEFORE_REVIEWER;
        invoice(c, state.docket(), course, state.at(), plan);
        return Next.of(plan);
    }

    private static void afterRuling(SimulatedCase c, Docket docket, Ruling ruling, Plan plan) {
        Fate fate = c.fate();
        Instant decided = ruling.at();
        serve(c, docket, "FINAL_DETERMINATION", decided, ruling.issued().method(), plan);
        invoice(c, docket, Course.DECIDED, decided, plan);
        if (fate.is(Likelihood.CORRECTED) && ruling.corrections().isEmpty()) {
            int item = ruling.determination().issues().getFirst().number();
            plan.add(
                    fate.atWork(decided, Delay.CORRECTION, 0),
                    QUALITY,
                    at -> new CorrectClericalError(
                            at, "A word was mistyped (fictional).", List.of(FictionalDraft.correction(item))));
        }
        publish(c, ruling, plan);
        Set<Integer> open = ruling.notImplemented();
        if (!open.isEmpty() && !fate.is(Likelihood.NEVER_IMPLEMENTED)) {
            Delay delay = fate.is(Likelihood.IMPLEMENTED_LATE) ? Delay.IMPLEMENTATION_OVERDUE : Delay.IMPLEMENTATION;
            plan.add(
                    fate.after(decided, delay, 0),
                    ADMINISTRATOR,
                    at -> new ReportImplementation(new Implementation(at, Implementation.Kind.AUTHORIZED, open)));
        }
    }

    private static void publish(SimulatedCase c, Ruling ruling, Plan plan) {
        if (ruling.publishedAt().isPresent()) return;
        Instant at = c.fate().atWork(ruling.at(), Delay.PUBLICATION, 0);
        c.office().confirmers().stream()
                .filter(person -> !ruling.deidentifiedBy().contains(person.id()))
                .findFirst()
                .ifPresentOrElse(
                        person -> plan.add(at, person, ConfirmDeidentification::new),
                        () -> plan.add(at, QUALITY, PublishDetermination::new));
    }

    private static void serve(
            SimulatedCase c, Docket docket, String letter, Instant decided, ServiceMethod method, Plan plan) {
        boolean served = docket.served().stream()
                .anyMatch(one -> one.letter().equals(letter) && !one.at().isBefore(decided));
        if (served) return;
        int issue = 1 + docket.setAside().size();
        plan.add(
                c.fate().atWork(decided, Delay.SERVICE, 0),
                MANAGER,
                at -> new RecordService(
                        new Served(letter, issue, PartyRole.INJURED_WORKER, method, at, "fictional mail batch")));
    }

    private static void invoice(SimulatedCase c, Docket docket, Course course, Instant from, Plan plan) {
        if (!docket.invoices().isEmpty()) return;
        c.office()
                .invoices()
                .of(docket, course)
                .ifPresent(invoice -> plan.add(
                        c.fate().atWork(from, Delay.INVOICE, 0), MANAGER, at -> new IssueInvoice(invoice.at(at))));
    }

    /** Once: what the board sends back and is decided again is not appealed again. */
    private static void petition(SimulatedCase c, Likelihood whether, Instant decided, Plan plan) {
        Fate fate = c.fate();
        if (!fate.is(whether) || c.wasAppealed()) return;
        Delay delay = fate.is(Likelihood.PETITION_LATE) ? Delay.PETITION_OVERDUE : Delay.PETITION;
        plan.add(
                fate.after(decided, delay, 0),
                MANAGER,
                at -> new FilePetition(
                        new Petition(at, PartyRole.INJURED_WORKER, Set.of(GROUND), true, true, "ADJ0000001")));
    }

    private static void order(SimulatedCase c, Appealed state, Plan plan) {
        Instant at = c.fate().atWork(state.petition().receivedAt(), Delay.APPEAL, 0);
        if (c.fate().is(Likelihood.REVERSED)) {
            plan.add(at, BOARD, now -> new ReverseDecision(now, GROUND, "The record holds the report (fictional)."));
        } else {
            plan.add(at, BOARD, DenyPetition::new);
        }
    }
}
