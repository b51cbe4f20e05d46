package org.openimr.process.clocks;

import static org.openimr.process.clocks.ClockName.APPEAL;
import static org.openimr.process.clocks.ClockName.APPLICATION;
import static org.openimr.process.clocks.ClockName.AUTHORIZE;
import static org.openimr.process.clocks.ClockName.DECISION;
import static org.openimr.process.clocks.ClockName.ELIGIBILITY;
import static org.openimr.process.clocks.ClockName.INQUIRY;
import static org.openimr.process.clocks.ClockName.NOTICE;
import static org.openimr.process.clocks.ClockName.RECORDS;
import static org.openimr.process.clocks.ClockName.REIMBURSE;
import static org.openimr.process.clocks.ClockName.WORKERS_RECORDS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Grade;
import org.openimr.law.ServiceMethod;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Eligibility;
import org.openimr.process.ProcessSettings;
import org.openimr.process.deadlines.AppealDecision;
import org.openimr.process.deadlines.AuthorizeCare;
import org.openimr.process.deadlines.DeadlineRule;
import org.openimr.process.deadlines.Deadlines;
import org.openimr.process.deadlines.DecideExpedited;
import org.openimr.process.deadlines.DecideFormulary;
import org.openimr.process.deadlines.DecideRegular;
import org.openimr.process.deadlines.ExtensionGrant;
import org.openimr.process.deadlines.FindEligibility;
import org.openimr.process.deadlines.Information;
import org.openimr.process.deadlines.InquiryAnswer;
import org.openimr.process.deadlines.ReimburseCare;
import org.openimr.process.deadlines.SendAssignmentNotice;
import org.openimr.process.deadlines.SendExpeditedRecords;
import org.openimr.process.deadlines.SendRecords;
import org.openimr.process.deadlines.StartFact;
import org.openimr.process.deadlines.StartFact.At;
import org.openimr.process.deadlines.StartFact.DecisionMailed;
import org.openimr.process.deadlines.StartFact.DeterminationReceived;
import org.openimr.process.deadlines.StartFact.NoticeSent;
import org.openimr.process.deadlines.StartFact.OnDay;
import org.openimr.process.deadlines.SubmitExpeditedSupport;
import org.openimr.process.deadlines.SubmitSupport;
import org.openimr.process.deadlines.Term;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Served;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.outcome.Ruling;

/** The limits of one case, each by the rule of its own date from the facts in its docket. */
final class CaseLimits {
    private final Deadlines deadlines;

    CaseLimits(ProcessSettings settings) {
        this.deadlines = new Deadlines(settings.deadlines());
    }

    /** The item whose time to apply ends first; none where the time never began. */
    List<Clock> application(Docket docket) {
        Application application = docket.filing().application();
        return application.items().stream()
                .map(item -> FilingLimit.term(application, item))
                .flatMap(term -> limit(term).stream())
                .min(Comparator.comparing(Limit::lastDay))
                .map(limit -> new Clock(
                        APPLICATION,
                        "Injured worker",
                        limit,
                        Grade.TEXT_READ,
                        Optional.of(docket.filing().receivedAt())))
                .stream()
                .toList();
    }

    List<Clock> eligibility(Docket docket, Optional<Instant> foundAt) {
        Optional<Instant> resumed = docket.holds().isEmpty()
                ? Optional.empty()
                : docket.holds().getLast().until();
        LocalDate from = resumed.map(CaliforniaTime::dayOf).orElse(docket.receivedOn());
        return clock(ELIGIBILITY, FindEligibility.class, new OnDay(from), foundAt);
    }

    List<Clock> inquiries(Docket docket) {
        return docket.inquiries().stream()
                .flatMap(inquiry -> clock(
                        INQUIRY,
                        InquiryAnswer.class,
                        new OnDay(CaliforniaTime.dayOf(inquiry.receivedAt())),
                        inquiry.closedAt())
                        .stream())
                .toList();
    }

    List<Clock> notice(Eligibility found, Optional<Instant> sentAt) {
        return clock(NOTICE, SendAssignmentNotice.class, new OnDay(CaliforniaTime.dayOf(found.foundAt())), sentAt);
    }

    /** What the claims administrator owes, and until when worker and physician may send theirs. */
    List<Clock> records(Docket docket, Assignment assignment, Optional<Instant> completeAt) {
        if (docket.priority() == Priority.EXPEDITED) {
            At noticed = new At(docket.expedited().map(Expedited::at).orElse(assignment.noticeSentAt()));
            return join(
                    clock(RECORDS, SendExpeditedRecords.class, noticed, completeAt),
                    clock(WORKERS_RECORDS, SubmitExpeditedSupport.class, noticed, completeAt));
        }
        NoticeSent sent = new NoticeSent(assignment.noticeSentAt(), assignment.noticeMethod());
        return join(
                clock(RECORDS, SendRecords.class, sent, completeAt),
                clock(WORKERS_RECORDS, SubmitSupport.class, sent, completeAt));
    }

    List<Clock> decision(Docket docket, CaseFile file, Optional<Instant> issuedAt) {
        Information complete = Information.complete(docket.filing().receivedAt(), file.completeAt());
        int days = docket.extensions().stream().mapToInt(Extension::days).sum();
        Information information =
                days == 0 ? complete : complete.with(new ExtensionGrant(days, ExtensionGrant.Ground.GOOD_CAUSE));
        if (docket.priority() == Priority.EXPEDITED) {
            return clock(DECISION, DecideExpedited.class, information, issuedAt);
        }
        boolean formulary = docket.inDispute().stream().anyMatch(DisputedItem::formularyDrug);
        List<Clock> shorter = formulary ? clock(DECISION, DecideFormulary.class, information, issuedAt) : List.of();
        return shorter.isEmpty() ? clock(DECISION, DecideRegular.class, information, issuedAt) : shorter;
    }

    List<Clock> appealOfFinding(Docket docket, IneligibilityFinding finding, Optional<Instant> endedAt) {
        Optional<Served> service = docket.firstService("INELIGIBILITY_NOTICE");
        return appeal(
                DecisionMailed.Appealable.INELIGIBILITY,
                service.map(Served::at).orElse(finding.foundAt()),
                service.map(Served::method).orElse(ServiceMethod.PERSONAL),
                endedAt);
    }

    List<Clock> appeal(Docket docket, Ruling ruling, Optional<Instant> endedAt) {
        Optional<Served> service = docket.firstService("FINAL_DETERMINATION");
        return appeal(
                DecisionMailed.Appealable.DETERMINATION,
                service.map(Served::at).orElse(ruling.at()),
                service.map(Served::method).orElse(ruling.issued().method()),
                endedAt);
    }

    private List<Clock> appeal(
            DecisionMailed.Appealable what, Instant at, ServiceMethod method, Optional<Instant> endedAt) {
        return clock(APPEAL, AppealDecision.class, new DecisionMailed(what, CaliforniaTime.dayOf(at), method), endedAt);
    }

    List<Clock> implementation(Ruling ruling) {
        if (ruling.overturned().isEmpty()) return List.of();
        Optional<Instant> done = ruling.notImplemented().isEmpty()
                ? Optional.of(ruling.implementation().getLast().at())
                : Optional.empty();
        DeterminationReceived received = new DeterminationReceived(CaliforniaTime.dayOf(ruling.at()), Optional.empty());
        return join(
                clock(AUTHORIZE, AuthorizeCare.class, received, done),
                clock(REIMBURSE, ReimburseCare.class, received, done));
    }

    /** The clock of that kind by the rule in force on the fact's own day; none where no time runs. */
    private <F extends StartFact, R extends DeadlineRule<F>> List<Clock> clock(
            ClockName name, Class<R> kind, F fact, Optional<Instant> stoppedAt) {
        Optional<R> inForce = deadlines.rule(kind, fact.judgedOn());
        if (inForce.isEmpty()) return List.of();
        R rule = inForce.get();
        Optional<Limit> limit = limit(rule.termFor(fact));
        if (limit.isEmpty()) return List.of();
        String responsible = rule.duty().obliged().words();
        return List.of(new Clock(name, responsible, limit.get(), rule.gradeOn(fact.judgedOn()), stoppedAt));
    }

    private static Optional<Limit> limit(Term term) {
        return switch (term) {
            case Term.Runs runs -> Optional.of(runs.limit());
            case Term.AtOnce _, Term.NotStarted _, Term.StandsStill _, Term.NotSet _ -> Optional.empty();
        };
    }

    static List<Clock> join(List<Clock> before, List<Clock> after) {
        if (before.isEmpty()) return after;
        if (after.isEmpty()) return before;
        List<Clock> both = new ArrayList<>(before);
        both.addAll(after);
        return List.copyOf(both);
    }
}
