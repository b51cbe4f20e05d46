package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.AfterDecision;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Closed;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.DocketCommand.AnswerMissingReport;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.DocketCommand.GrantExtension;
import org.openimr.process.DocketCommand.IssueInvoice;
import org.openimr.process.DocketCommand.NameRecords;
import org.openimr.process.DocketCommand.PassDay;
import org.openimr.process.DocketCommand.RecordBlindReview;
import org.openimr.process.DocketCommand.RecordService;
import org.openimr.process.DocketCommand.ReportAdministratorChange;
import org.openimr.process.DocketCommand.ReportMissingRecord;
import org.openimr.process.DocketCommand.SealExhibits;
import org.openimr.process.DocketCommand.TerminateItems;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Missed;
import org.openimr.process.guard.Ending;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.MoreTime;
import org.openimr.process.records.SealedPart;

/** What can happen beside the stage of a case: days, termination, service, extensions, money. */
final class DocketStage {
    private final Clocks clocks;
    private final ProcessSettings settings;
    private final IndexStage index;

    DocketStage(ProcessSettings settings) {
        this.settings = settings;
        this.clocks = new Clocks(settings);
        this.index = new IndexStage(settings.records());
    }

    Decision decide(Filed state, DocketCommand command, Actor by) {
        return switch (command) {
            case PassDay c -> passDay(state, c);
            case TerminateItems c -> terminate(state, c, by);
            case RecordService(var service) ->
                CaseProcess.after(
                        state.docket().filing().receivedAt(), service.at(), new CaseEvent.LetterServed(service));
            case SealExhibits c -> seal(state, c);
            case NameRecords c -> IndexStage.name(state, c);
            case ReportMissingRecord c -> index.report(state, c, by);
            case AnswerMissingReport c -> IndexStage.answer(state, c);
            case AskBlindReview c -> BlindStage.ask(state, c);
            case RecordBlindReview c -> BlindStage.give(state, c, by);
            case GrantExtension c -> extend(state, c);
            case ReportAdministratorChange(var change) ->
                CaseProcess.after(
                        state.docket().filing().receivedAt(),
                        change.reportedAt(),
                        new CaseEvent.AdministratorChanged(change));
            case EnterPenalty c -> Ledger.enter(state.docket(), c, settings.penalties());
            case IssueInvoice c -> Ledger.invoice(state, c);
        };
    }

    /** Each limit that ran out without its act is noticed once; where the law says what follows, it follows. */
    private Decision passDay(Filed state, PassDay command) {
        List<CaseEvent> events = new ArrayList<>();
        for (Clock clock : clocks.running(state)) {
            boolean passed = !clock.limit().isMetBy(command.at());
            if (!passed || state.docket().noticed(clock.name(), clock.limit().lastDay())) continue;
            if (clock.name().isDuty()) {
                events.add(new CaseEvent.DeadlineMissed(
                        new Missed(clock.name(), clock.limit().lastDay(), command.at())));
            }
            following(state, clock.name(), command.at()).ifPresent(events::add);
        }
        return events.isEmpty()
                ? refused(new DocketRefusal.NothingRanOut(command.at()))
                : CaseProcess.after(
                        state.docket().filing().receivedAt(), command.at(), events.toArray(CaseEvent[]::new));
    }

    /** What the end of a time brings about by itself; otherwise it is an alarm, and the act stays owed and valid. */
    private static Optional<CaseEvent> following(Filed state, ClockName ranOut, Instant at) {
        if (ranOut == ClockName.INQUIRY) return Optional.of(new CaseEvent.InquiryExpired(at));
        if (ranOut == ClockName.APPEAL) return Optional.of(new CaseEvent.AppealPeriodEnded(at));
        return ranOut == ClockName.RECORDS && state instanceof CaseState.AwaitingRecords
                ? Optional.of(new CaseEvent.RecordDeadlinePassed(at))
                : Optional.empty();
    }

    private static Decision terminate(Filed state, TerminateItems command, Actor by) {
        if (state instanceof AfterDecision || state instanceof Closed) return CaseProcess.notNow(command, state);
        if (!Authority.mayReport(command.ground()).contains(by.role())) {
            return refused(new DocketRefusal.NotYoursToReport(by.role(), command.ground()));
        }
        Docket docket = state.docket();
        Optional<Refusal> refusal = Guard.first(
                Guards.TERMINATION, CaliforniaTime.dayOf(command.at()), new Ending(docket, command.items()));
        if (refusal.isPresent()) return refused(refusal.get());
        Set<Integer> open = new TreeSet<>(docket.numbersInDispute());
        open.removeAll(command.items());
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.ItemsTerminated(command.at(), command.items(), command.ground(), command.on()));
        if (open.isEmpty()) events.add(new CaseEvent.ReviewTerminated(command.at(), command.ground()));
        return CaseProcess.after(docket.filing().receivedAt(), command.at(), events.toArray(CaseEvent[]::new));
    }

    /** From the complete file on; the index holds more than the decision, a supplement follows on what is sealed. */
    private static Decision seal(Filed state, SealExhibits command) {
        Optional<CaseFile> file = state.completeFile();
        if (!(state instanceof UnderReview) || file.isEmpty()) return CaseProcess.notNow(command, state);
        int next = state.docket().index().size();
        SealedPart part = command.part();
        if (part.number() != next) return refused(new CourseRefusal.PartOutOfOrder(part.number(), next));
        if (next == 0) {
            Optional<Refusal> refusal = Guard.first(Guards.SEALING, CaliforniaTime.dayOf(command.at()), part);
            if (refusal.isPresent()) return refused(refusal.get());
        }
        return CaseProcess.after(
                file.get().completeAt(), command.at(), new CaseEvent.ExhibitsSealed(command.at(), part));
    }

    private static Decision extend(Filed state, GrantExtension command) {
        if (!(state instanceof UnderReview)) return CaseProcess.notNow(command, state);
        Optional<Refusal> refusal = Guard.first(
                Guards.EXTENSION,
                CaliforniaTime.dayOf(command.extension().at()),
                new MoreTime(state.docket().extensions(), command.extension()));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                state.docket().filing().receivedAt(),
                command.extension().at(),
                new CaseEvent.ExtensionGranted(command.extension()));
    }
}
