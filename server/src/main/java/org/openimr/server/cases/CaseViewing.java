package org.openimr.server.cases;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Docket;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.review.Draft;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.Seat;
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
        Docket docket = state.filedDocket().orElseThrow();
        RecordedEvent last = known.getLast();
        Stage stage = Stage.of(state);
        boolean maySeeLetter = Authority.maySee(Authority.View.LETTER).contains(actor.role());
        Optional<Ruling> ruling = state.ruling();
        return new CaseView(
                number,
                last.version(),
                stage,
                state instanceof CaseState.Consolidated member ? Optional.of(member.lead()) : Optional.empty(),
                CaseOverview.of(number, last.version(), state, clocks, last.recordedAt()),
                docket,
                EligibilityRules.judge(docket),
                ineligibleFor(state),
                state.assigned().map(sent -> new CaseView.Notice(sent.noticeSentAt(), sent.noticeMethod())),
                state.recordsReceived(),
                state.completeFile().map(CaseFile::completeAt),
                Sight.reviewer(state).map(ReviewerAssignment::qualifications),
                Sight.isReviewer(state, actor),
                draft(state),
                seesDraft(state)
                        ? state.reviewersWork().map(ReviewWork::returnReasons).orElse(List.of())
                        : List.of(),
                state.reviewersWork().map(ReviewWork::questions).orElse(List.of()),
                maySeeLetter ? ruling.map(Ruling::determination) : Optional.empty(),
                maySeeLetter ? ruling.map(Ruling::corrections).orElse(List.of()) : List.of(),
                ruling.map(Ruling::at),
                ruling.map(Ruling::implementation).orElse(List.of()),
                state instanceof CaseState.Appealed appealed ? Optional.of(appealed.petition()) : Optional.empty(),
                ruling.map(done -> done.deidentifiedBy().size()).orElse(0),
                ruling.map(done -> done.deidentifiedBy().contains(actor.id())).orElse(false),
                ruling.flatMap(Ruling::publishedAt),
                clocks.of(state).stream()
                        .map(clock -> new CaseView.RunningClock(clock, clock.statusAt(asOf)))
                        .toList(),
                known.stream().flatMap(kept -> entry(kept).stream()).toList(),
                may(stage),
                quality(state));
    }

    private static List<IneligibilityCode> ineligibleFor(CaseState state) {
        return state instanceof CaseState.AfterDecision after && after.decided() instanceof IneligibilityFinding finding
                ? finding.reasons().stream().sorted().toList()
                : List.of();
    }

    /** A reviewer sees the own draft; who releases it sees the first reviewer's. */
    private Optional<Draft> draft(CaseState state) {
        if (state.ruling().isPresent() || !seesDraft(state)) return Optional.empty();
        return Sight.seat(state, actor)
                .or(() -> state.reviewersWork().map(work -> work.seats().getFirst()))
                .map(Seat::draft);
    }

    private boolean seesDraft(CaseState state) {
        return Sight.isReviewer(state, actor) || RELEASE_THE_DRAFT.contains(actor.role());
    }

    private boolean seesQuality() {
        return Authority.maySee(Authority.View.QUALITY).contains(actor.role());
    }

    private Optional<QualityView> quality(CaseState state) {
        return seesQuality() ? state.reviewersWork().map(work -> QualityView.of(work, state, asOf)) : Optional.empty();
    }

    private List<String> may(Stage stage) {
        return Arrays.stream(CommandKind.values())
                .filter(kind -> kind.stages().contains(stage))
                .filter(kind -> kind != CommandKind.RECORD_BLIND_REVIEW)
                .filter(kind -> Authority.mayGive(CommandExamples.of(kind)).contains(actor.role()))
                .map(CommandKind::address)
                .toList();
    }

    private Optional<TimelineEntry> entry(RecordedEvent kept) {
        CaseEvent event = CaseHistory.read(kept);
        if (EventWords.ofQuality(event) && !seesQuality()) return Optional.empty();
        return Optional.of(new TimelineEntry(
                kept.version(),
                kept.type().name(),
                EventWords.of(event),
                LogActor.role(kept.actor()),
                EventWords.at(event),
                kept.recordedAt(),
                kept.hash().toString().substring(0, PROOF_DIGITS)));
    }
}
