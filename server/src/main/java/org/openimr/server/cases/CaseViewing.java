package org.openimr.server.cases;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.Assignment;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Eligible;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.Issued;
import org.openimr.process.CaseState.NotFiled;
import org.openimr.process.CaseState.Published;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.filing.Filing;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.Draft;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.server.cases.CaseView.TimelineEntry;
import org.openimr.server.cases.json.CommandExamples;
import org.openimr.server.log.RecordedEvent;

/** Makes the view of one case for one person. */
final class CaseViewing {
    private static final Set<Role> RELEASE_THE_DRAFT = EnumSet.of(Role.QUALITY, Role.MEDICAL_DIRECTOR);
    private static final int PROOF_DIGITS = 12;

    private final Clocks clocks;
    private final Actor actor;
    private final Instant asOf;

    CaseViewing(Clocks clocks, Actor actor, Instant asOf) {
        this.clocks = clocks;
        this.actor = actor;
        this.asOf = asOf;
    }

    CaseView view(CaseNumber number, List<RecordedEvent> known, CaseState state) {
        Filing filing = state.filed().orElseThrow();
        RecordedEvent last = known.getLast();
        Stage stage = Stage.of(state);
        boolean maySeeLetter = Authority.maySee(Authority.View.LETTER).contains(actor.role());
        Optional<CaseFile> file = file(state);
        return new CaseView(
                number,
                last.version(),
                stage,
                CaseOverview.of(number, last.version(), state, clocks, last.recordedAt()),
                filing,
                EligibilityRules.judge(filing),
                state instanceof Ineligible found
                        ? found.reasons().stream().sorted().toList()
                        : List.of(),
                assignment(state).map(sent -> new CaseView.Notice(sent.noticeSentAt(), sent.noticeMethod())),
                records(state),
                file.map(CaseFile::completeAt),
                Sight.reviewer(state).map(ReviewerAssignment::qualifications),
                Sight.isReviewer(state, actor),
                draft(state),
                state instanceof InReview review && seesDraft(state) ? review.returnReasons() : List.of(),
                maySeeLetter ? determination(state) : Optional.empty(),
                issued(state).map(Issued::at),
                state instanceof Determined done ? done.deidentifiedBy().size() : 0,
                state instanceof Determined done && done.deidentifiedBy().contains(actor.id()),
                state instanceof Published done ? Optional.of(done.publishedAt()) : Optional.empty(),
                clocks.of(state).stream()
                        .map(clock -> new CaseView.RunningClock(clock, clock.statusAt(asOf)))
                        .toList(),
                known.stream().map(CaseViewing::entry).toList(),
                may(stage));
    }

    static Optional<Issued> issued(CaseState state) {
        return switch (state) {
            case Determined s -> Optional.of(s.issued());
            case Published s -> Optional.of(s.issued());
            case NotFiled _,
                    UnderEligibilityReview _,
                    Ineligible _,
                    Eligible _,
                    AwaitingRecords _,
                    ReadyForReview _,
                    InReview _,
                    InQualityReview _ -> Optional.empty();
        };
    }

    private static Optional<Determination> determination(CaseState state) {
        return issued(state).map(Issued::determination);
    }

    private Optional<Draft> draft(CaseState state) {
        if (!seesDraft(state)) return Optional.empty();
        return switch (state) {
            case InReview s -> Optional.of(s.draft());
            case InQualityReview s -> Optional.of(s.draft());
            case NotFiled _,
                    UnderEligibilityReview _,
                    Ineligible _,
                    Eligible _,
                    AwaitingRecords _,
                    ReadyForReview _,
                    Determined _,
                    Published _ -> Optional.empty();
        };
    }

    private boolean seesDraft(CaseState state) {
        return Sight.isReviewer(state, actor) || RELEASE_THE_DRAFT.contains(actor.role());
    }

    private static Optional<Assignment> assignment(CaseState state) {
        return switch (state) {
            case NotFiled _, UnderEligibilityReview _, Ineligible _, Eligible _ -> Optional.empty();
            case AwaitingRecords s -> Optional.of(s.assignment());
            case ReadyForReview s -> Optional.of(s.assignment());
            case InReview s -> Optional.of(s.assignment());
            case InQualityReview s -> Optional.of(s.assignment());
            case Determined s -> Optional.of(s.assignment());
            case Published s -> Optional.of(s.assignment());
        };
    }

    private static Optional<CaseFile> file(CaseState state) {
        return switch (state) {
            case NotFiled _, UnderEligibilityReview _, Ineligible _, Eligible _, AwaitingRecords _ -> Optional.empty();
            case ReadyForReview s -> Optional.of(s.file());
            case InReview s -> Optional.of(s.file());
            case InQualityReview s -> Optional.of(s.file());
            case Determined s -> Optional.of(s.file());
            case Published s -> Optional.of(s.file());
        };
    }

    private static List<RecordReceived> records(CaseState state) {
        return state instanceof AwaitingRecords awaiting
                ? awaiting.records()
                : file(state).map(CaseFile::records).orElse(List.of());
    }

    private List<String> may(Stage stage) {
        return Arrays.stream(CommandKind.values())
                .filter(kind -> kind.stages().contains(stage))
                .filter(kind -> Authority.mayGive(CommandExamples.of(kind)).contains(actor.role()))
                .map(CommandKind::address)
                .toList();
    }

    private static TimelineEntry entry(RecordedEvent kept) {
        CaseEvent event = CaseHistory.read(kept);
        return new TimelineEntry(
                kept.version(),
                kept.type().name(),
                EventWords.of(event),
                LogActor.role(kept.actor()),
                EventWords.at(event),
                kept.recordedAt(),
                kept.hash().toString().substring(0, PROOF_DIGITS));
    }
}
