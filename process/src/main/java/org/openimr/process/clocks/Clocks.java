package org.openimr.process.clocks;

import static org.openimr.process.clocks.CaseLimits.join;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Eligibility;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.ProcessSettings;
import org.openimr.process.docket.Docket;
import org.openimr.process.outcome.Decided;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.outcome.Ruling;

/** The deadlines of a case, worked out from its state alone (process, section 6). */
public final class Clocks {
    private final CaseLimits limits;

    public Clocks(ProcessSettings settings) {
        this.limits = new CaseLimits(settings);
    }

    /** Every clock that ever started and still means something, in the order of the process. */
    public List<Clock> of(CaseState state) {
        return switch (state) {
            case CaseState.NotFiled _ -> List.of();
            case CaseState.Received(var docket) -> screening(docket, Optional.empty());
            case CaseState.UnderEligibilityReview(var docket) -> screening(docket, Optional.empty());
            case CaseState.InformationRequested(var docket) -> screening(docket, Optional.empty());
            // Every clock stands still while liability is disputed.
            case CaseState.Deferred(var docket) -> limits.application(docket);
            case CaseState.LiabilityClosed(var docket, var _) -> limits.application(docket);
            case CaseState.Duplicate(var docket, var _, var _) -> limits.application(docket);
            case CaseState.Terminated(var docket, var _, var _, var _) -> limits.application(docket);
            case CaseState.Consolidated(var docket, var _, var before) -> eligible(docket, before.assignment());
            case CaseState.Eligible(var docket, var found) ->
                join(screening(docket, Optional.of(found.foundAt())), limits.notice(found, Optional.empty()));
            case CaseState.AwaitingRecords(var docket, var assignment, var _) ->
                assigned(docket, assignment, Optional.empty());
            case CaseState.RecordsLate(var docket, var assignment, var _, var _) ->
                assigned(docket, assignment, Optional.empty());
            case CaseState.ReadyForReview(var docket, var assignment, var file) -> underway(docket, assignment, file);
            case CaseState.InReview(var docket, var assignment, var file, var _) -> underway(docket, assignment, file);
            case CaseState.InPanelReview(var docket, var assignment, var file, var _) ->
                underway(docket, assignment, file);
            case CaseState.InQualityReview(var docket, var assignment, var file, var _, var _) ->
                underway(docket, assignment, file);
            case CaseState.Ineligible(var docket, var finding) -> decided(docket, finding, Optional.empty());
            case CaseState.Determined(var docket, var ruling) -> decided(docket, ruling, Optional.empty());
            case CaseState.Implemented(var docket, var ruling) -> decided(docket, ruling, Optional.empty());
            case CaseState.Appealed(var docket, var decided, var petition) ->
                decided(docket, decided, Optional.of(petition.receivedAt()));
            case CaseState.Final(var docket, var decided, var since) -> decided(docket, decided, Optional.of(since));
        };
    }

    /** The running clock that ends first, if any runs. */
    public Optional<Clock> next(CaseState state) {
        return of(state).stream()
                .filter(Clock::isRunning)
                .min(Comparator.comparing((Clock clock) -> clock.limit().lastDay())
                        .thenComparing(Clock::name));
    }

    /**
     * The clocks of {@link #of} whose act is still to be done, without counting out those that stopped.
     */
    public List<Clock> running(Filed state) {
        return mayRun(state).stream().filter(Clock::isRunning).toList();
    }

    /**
     * The first day on which a limit that nobody noticed before has run out: when a day should be passed to the case.
     * The end of a time in which somebody only might have sent something is nothing to notice.
     */
    public Optional<Instant> nextToNotice(Filed state) {
        Optional<Instant> first = Optional.empty();
        for (Clock clock : mayRun(state)) {
            if (!clock.isRunning() || !clock.name().isNoticed()) continue;
            if (state.docket().noticed(clock.name(), clock.limit().lastDay())) continue;
            Instant late = clock.limit().firstLate();
            if (first.isEmpty() || late.isBefore(first.get())) first = Optional.of(late);
        }
        return first;
    }

    private List<Clock> mayRun(Filed state) {
        return switch (state) {
            case CaseState.Received(var docket) -> asked(docket);
            case CaseState.UnderEligibilityReview(var docket) -> asked(docket);
            case CaseState.InformationRequested(var docket) -> asked(docket);
            case CaseState.Deferred _ -> List.of();
            case CaseState.Eligible(var _, var found) -> limits.notice(found, Optional.empty());
            case CaseState.AwaitingRecords(var docket, var assignment, var _) ->
                limits.records(docket, assignment, Optional.empty());
            case CaseState.RecordsLate(var docket, var assignment, var _, var _) ->
                limits.records(docket, assignment, Optional.empty());
            case CaseState.ReadyForReview(var docket, var _, var file) ->
                limits.decision(docket, file, Optional.empty());
            case CaseState.InReview(var docket, var _, var file, var _) ->
                limits.decision(docket, file, Optional.empty());
            case CaseState.InPanelReview(var docket, var _, var file, var _) ->
                limits.decision(docket, file, Optional.empty());
            case CaseState.InQualityReview(var docket, var _, var file, var _, var _) ->
                limits.decision(docket, file, Optional.empty());
            case CaseState.Ineligible(var docket, var finding) ->
                limits.appealOfFinding(docket, finding, Optional.empty());
            case CaseState.Determined(var docket, var ruling) ->
                join(limits.appeal(docket, ruling, Optional.empty()), limits.implementation(ruling));
            case CaseState.Implemented(var docket, var ruling) ->
                join(limits.appeal(docket, ruling, Optional.empty()), limits.implementation(ruling));
            case CaseState.Appealed appealed ->
                appealed.ruling().map(limits::implementation).orElse(List.of());
            case CaseState.Final last ->
                last.ruling().map(limits::implementation).orElse(List.of());
            case CaseState.Closed _ -> List.of();
        };
    }

    private List<Clock> asked(Docket docket) {
        return join(limits.eligibility(docket, Optional.empty()), limits.inquiries(docket));
    }

    private List<Clock> screening(Docket docket, Optional<Instant> foundAt) {
        return join(join(limits.application(docket), limits.eligibility(docket, foundAt)), limits.inquiries(docket));
    }

    private List<Clock> eligible(Docket docket, Assignment assignment) {
        Eligibility found = assignment.eligibility();
        return join(
                screening(docket, Optional.of(found.foundAt())),
                limits.notice(found, Optional.of(assignment.noticeSentAt())));
    }

    private List<Clock> assigned(Docket docket, Assignment assignment, Optional<Instant> recordsAt) {
        return join(eligible(docket, assignment), limits.records(docket, assignment, recordsAt));
    }

    private List<Clock> underway(Docket docket, Assignment assignment, CaseFile file) {
        return join(
                assigned(docket, assignment, Optional.of(file.completeAt())),
                limits.decision(docket, file, Optional.empty()));
    }

    private List<Clock> decided(Docket docket, Decided decided, Optional<Instant> appealEndedAt) {
        return switch (decided) {
            case IneligibilityFinding finding ->
                join(
                        screening(docket, Optional.of(finding.foundAt())),
                        limits.appealOfFinding(docket, finding, appealEndedAt));
            case Ruling ruling -> ruled(docket, ruling, appealEndedAt);
        };
    }

    private List<Clock> ruled(Docket docket, Ruling ruling, Optional<Instant> appealEndedAt) {
        List<Clock> after = new ArrayList<>();
        after.addAll(limits.decision(docket, ruling.file(), Optional.of(ruling.at())));
        after.addAll(limits.appeal(docket, ruling, appealEndedAt));
        after.addAll(limits.implementation(ruling));
        return join(
                assigned(docket, ruling.assignment(), Optional.of(ruling.file().completeAt())), after);
    }
}
