package org.openimr.letters.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.AssignmentNotice;
import org.openimr.letters.ConsolidationNotice;
import org.openimr.letters.DailyPenalty;
import org.openimr.letters.Due;
import org.openimr.letters.Envelope;
import org.openimr.letters.ExpeditedConversion;
import org.openimr.letters.ExtensionNotice;
import org.openimr.letters.InformationRequest;
import org.openimr.letters.LateRecordsNotice;
import org.openimr.letters.Recipient;
import org.openimr.letters.SplitNotice;
import org.openimr.letters.TerminationNotice;
import org.openimr.process.CaseEvent;
import org.openimr.process.Role;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.consolidation.Likeness;
import org.openimr.process.deadlines.Deadlines;
import org.openimr.process.deadlines.DecideExpedited;
import org.openimr.process.deadlines.Information;
import org.openimr.process.deadlines.SendRecordsByStatute;
import org.openimr.process.deadlines.StartFact.NoticeSent;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Joined;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.penalties.PenalizeLateRecords;

/** Letters from the notice of assignment to the end of a review. */
final class ReviewLetters {
    private ReviewLetters() {}

    static Optional<AssignmentNotice> assignment(Envelope to, Step step, CaseEvent.AssignmentNoticeSent e) {
        SendRecordsByStatute statute = new SendRecordsByStatute();
        NoticeSent sent = new NoticeSent(e.at(), e.method());
        Optional<Due> asks = step.docket().priority() == Priority.EXPEDITED
                ? Optional.empty()
                : Step.due(statute.termFor(sent), statute.gradeOn(sent.judgedOn()));
        return step.due(ClockName.RECORDS)
                .map(records -> new AssignmentNotice(
                        to,
                        step.dispute(),
                        step.docket().receivedOn(),
                        step.docket().priority(),
                        records,
                        asks));
    }

    /** With the penalty that runs, where the law of that day has one. */
    static Optional<LateRecordsNotice> lateRecords(Envelope to, Step step) {
        LocalDate today = CaliforniaTime.dayOf(step.at());
        PenalizeLateRecords rule = new PenalizeLateRecords(step.settings().penalties());
        return step.due(ClockName.RECORDS)
                .filter(missed -> rule.inForce().contains(today) && today.isAfter(missed.lastDay()))
                .map(missed -> new LateRecordsNotice(
                        to,
                        step.dispute(),
                        missed,
                        new DailyPenalty(
                                step.settings()
                                        .penalties()
                                        .recordsPerDay()
                                        .value()
                                        .cents(),
                                step.settings()
                                        .penalties()
                                        .recordsMost()
                                        .value()
                                        .cents(),
                                missed.lastDay(),
                                today,
                                rule.norm().clause(),
                                rule.grade())));
    }

    static Optional<ExpeditedConversion> conversion(Envelope to, Step step, CaseEvent.ConvertedToExpedited e) {
        Recipient by =
                e.urgency().certifiedBy() == Role.REGULATOR ? Recipient.ADMINISTRATIVE_DIRECTOR : Recipient.PHYSICIAN;
        Information hereNow = Information.complete(step.filing().receivedAt(), step.at());
        Optional<Due> decision = new Deadlines(step.settings().deadlines())
                .rule(DecideExpedited.class, hereNow.judgedOn())
                .flatMap(rule -> Step.due(rule.termFor(hereNow), rule.gradeOn(hereNow.judgedOn())));
        return step.due(ClockName.RECORDS)
                .flatMap(records -> decision.map(due -> new ExpeditedConversion(
                        to, step.dispute(), by, CaliforniaTime.dayOf(step.at()), records, due)));
    }

    static Optional<ConsolidationNotice> consolidation(Envelope to, Step step) {
        List<ConsolidationNotice.JoinedCase> cases = new ArrayList<>();
        cases.add(joined(step.docket(), step.filing(), 1));
        step.docket().joined().stream()
                .map(other -> joined(step.docket(), other.filing(), other.firstItem()))
                .forEach(cases::add);
        return Optional.of(new ConsolidationNotice(
                to,
                cases,
                step.dispute().requestingPhysician(),
                step.filing().application().dateOfInjury()));
    }

    private static ConsolidationNotice.JoinedCase joined(Docket docket, Filing filing, int firstItem) {
        return new ConsolidationNotice.JoinedCase(
                filing.caseNumber(), filing.receivedOn(), services(docket, filing, firstItem));
    }

    /** What is in dispute of an application whose items are numbered from there; where nothing is any more, what was. */
    private static List<String> services(Docket docket, Filing filing, int firstItem) {
        List<DisputedItem> own = filing.application().items();
        List<String> disputed = docket.inDispute().stream()
                .filter(item -> item.number() >= firstItem && item.number() < firstItem + own.size())
                .map(DisputedItem::service)
                .toList();
        return disputed.isEmpty() ? own.stream().map(DisputedItem::service).toList() : disputed;
    }

    static Optional<SplitNotice> split(Envelope to, Step step, CaseEvent.ConsolidationSplit e) {
        Docket together = step.before().docket();
        return together.joined().stream()
                .filter(leaving -> leaving.filing().caseNumber().equals(e.leaving()))
                .findFirst()
                .map(leaving -> new SplitNotice(
                        to,
                        step.dispute(),
                        List.of(new SplitNotice.NewCase(
                                leaving.filing().caseNumber(),
                                services(together, leaving.filing(), leaving.firstItem()))),
                        why(together, leaving)));
    }

    private static SplitNotice.Reason why(Docket together, Joined leaving) {
        if (!Likeness.of(together.filing(), leaving.filing()).mayBeJoined()) return SplitNotice.Reason.NOT_ONE_CASE;
        boolean soonerThere = leaving.filing().application().items().stream().anyMatch(DisputedItem::formularyDrug);
        boolean soonerHere = together.filing().application().items().stream().anyMatch(DisputedItem::formularyDrug);
        return soonerThere == soonerHere ? SplitNotice.Reason.DECIDED_APART : SplitNotice.Reason.DIFFERENT_TIME_LIMITS;
    }

    /** Copied to all; the answer serves the decision, so its day is the day of the decision. */
    static Optional<InformationRequest> question(Envelope to, Step step, CaseEvent.PartyAsked e) {
        return step.due(ClockName.DECISION)
                .map(due ->
                        new InformationRequest(to, step.dispute(), Recipient.of(e.of()), List.of(e.question()), due));
    }

    static Optional<TerminationNotice> termination(Envelope to, Step step, CaseEvent.ItemsTerminated e) {
        List<String> ended = step.docket().items().stream()
                .filter(item -> e.items().contains(item.number()))
                .map(DisputedItem::service)
                .toList();
        List<String> goesOn =
                step.docket().inDispute().stream().map(DisputedItem::service).toList();
        return Optional.of(new TerminationNotice(to, ended, goesOn, e.ground(), e.on()));
    }

    static Optional<ExtensionNotice> extension(Envelope to, Step step, CaseEvent.ExtensionGranted e) {
        Optional<Due> was = step.dueBefore(ClockName.DECISION);
        Optional<Due> now = step.due(ClockName.DECISION);
        if (was.isEmpty() || now.isEmpty()) return Optional.empty();
        return Optional.of(new ExtensionNotice(
                to,
                step.dispute(),
                ExtensionNotice.Reason.GOOD_CAUSE,
                CaliforniaTime.dayOf(step.at()),
                was.get(),
                now.get(),
                Optional.of(e.extension().reason())));
    }
}
