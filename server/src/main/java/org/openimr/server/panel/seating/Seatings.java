package org.openimr.server.panel.seating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.description.Description;
import org.openimr.panel.description.PracticeClaims;
import org.openimr.panel.description.Wording;
import org.openimr.panel.matching.MatchSettings;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.matching.RuleCheck;
import org.openimr.panel.matching.offer.OfferCommand;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.UsState;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.rules.Candidate;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.Judgment;
import org.openimr.panel.seating.SeatKey;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.seating.Seating.Taken;
import org.openimr.panel.seating.SeatingCommand;
import org.openimr.panel.seating.SeatingDecision;
import org.openimr.panel.seating.SeatingEvent;
import org.openimr.panel.seating.SeatingEvent.SeatCommitted;
import org.openimr.panel.seating.SeatingEvent.SeatMoved;
import org.openimr.panel.seating.SeatingRefusal;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.TakeSeat;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.process.PanelCommand.ReleaseReviewer;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.LogActor;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.NewEvent;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.seating.json.SeatingEventForms;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in which a case comes to its reviewers. What happens to the offers and what happens to the case is written in
 * one transaction, or not at all. Safe for use by many threads.
 */
public final class Seatings {
    /** Others can be quicker; after so many times the sender decides. */
    private static final int ATTEMPTS = 5;

    private final EventLog log;
    private final SeatTable table;
    private final Commitments commitments;
    private final SeekingCases cases;
    private final Seekers seekers;
    private final Register register;
    private final TieSource parties;
    private final CaseService service;
    private final MatchSettings matching;
    private final PracticeClaims claims;
    private final TransactionTemplate transaction;

    Seatings(
            EventLog log,
            SeatTable table,
            Commitments commitments,
            SeekingCases cases,
            Seekers seekers,
            Register register,
            TieSource parties,
            CaseService service,
            MatchSettings matching,
            PracticeClaims claims,
            TransactionTemplate transaction) {
        this.log = log;
        this.table = table;
        this.commitments = commitments;
        this.cases = cases;
        this.seekers = seekers;
        this.register = register;
        this.parties = parties;
        this.service = service;
        this.matching = matching;
        this.claims = claims;
        this.transaction = transaction;
    }

    /** What happened about the reviewers of that case; nothing where nothing did. */
    public Seating of(CaseNumber number) {
        return SeatingHistory.load(log, number).seating();
    }

    /** A moment of one case, on which a command is decided. */
    private record Now(SeekingCase seeking, SeatingHistory history, CommandId command, Instant at, Actor by) {
        Seating seating() {
            return history.seating();
        }

        CaseNumber number() {
            return seeking.number();
        }

        LocalDate day() {
            return CaliforniaTime.dayOf(at);
        }
    }

    /** What a step writes: to the offers, to what is published, and to the case. */
    private record Step(List<SeatingEvent> events, Optional<Commitments.Made> made, Optional<CaseCommand> toCase) {
        Step(SeatingEvent event) {
            this(List.of(event), Optional.empty(), Optional.empty());
        }
    }

    /** What a step does to a moment, or why it does not. */
    private sealed interface Outcome {
        record Do(Step step) implements Outcome {}

        record Not(SeatingRefusal why) implements Outcome {}
    }

    @FunctionalInterface
    private interface Decide {
        Outcome on(Now now);
    }

    /** Says who is in the dispute and which fields it asks for. */
    public SeatingAnswer describe(CaseNumber number, DisputeProfile profile, Actor by, CommandId command, Instant at) {
        return give(number, by, command, at, now -> {
            Optional<SeatingRefusal> unknown = profile.involved().stream()
                    .filter(one -> parties.party(one.party()).isEmpty())
                    .findFirst()
                    .map(one -> new SeatingRefusal.PartyNotEntered(one.party()));
            return unknown.<Outcome>map(Outcome.Not::new)
                    .orElseGet(() -> decided(now, new SeatingCommand.Describe(profile, by.id(), at)));
        });
    }

    /** Says of a way whether it is a tie. */
    public SeatingAnswer judge(CaseNumber number, Judgment judgment, Actor by, CommandId command, Instant at) {
        return give(number, by, command, at, now -> decided(now, new SeatingCommand.Judge(judgment)));
    }

    /** Offers the seat that is sought to a reviewer; {@code why} is needed for any but the first proposed. */
    public SeatingAnswer offer(
            CaseNumber number, ReviewerId to, Optional<String> why, Actor by, CommandId command, Instant at) {
        return give(number, by, command, at, now -> {
            Optional<DisputeProfile> profile = now.seating().profile();
            if (profile.isEmpty()) return new Outcome.Not(new SeatingRefusal.NotDescribed());
            Ranking ranking = seekers.ranking(now.seeking(), profile.get(), now.seating(), now.day());
            SeatKey seat = now.seating().sought(now.seeking().round());
            if (now.seeking().vacant() < 1) return new Outcome.Not(new SeatingRefusal.NothingVacant());
            return onSeat(now, seat, new OfferCommand.Offer(ranking, to, by.id(), why, at));
        });
    }

    /** The reviewer to whom it was offered takes the case. */
    public SeatingAnswer accept(CaseNumber number, Attestation attestation, Actor by, CommandId command, Instant at) {
        return give(number, by, command, at, now -> accepted(now, attestation));
    }

    private Outcome accepted(Now now, Attestation attestation) {
        ReviewerId reviewer = reviewer(now.by());
        Optional<SeatKey> seat = now.seating().of(reviewer);
        Optional<DisputeProfile> profile = now.seating().profile();
        Optional<ReviewerFile> file = register.now().file(reviewer);
        if (seat.isEmpty() || profile.isEmpty() || file.isEmpty())
            return new Outcome.Not(new SeatingRefusal.HasNoPart());
        Optional<RegisterNumber> provider = file.get().party().numbers().stream()
                .filter(one -> one.kind() == RegisterNumber.Kind.NPI)
                .findFirst();
        if (provider.isEmpty()) return new Outcome.Not(new SeatingRefusal.NoProviderNumber());
        Candidate candidate = seekers.candidate(
                        now.seeking(), profile.get(), reviewer, Optional.of(attestation), now.day())
                .orElseThrow();
        List<RuleCheck> checks = RuleCheck.all(seekers.whenTaken(now.seating()), candidate);
        Outcome outcome = onSeat(now, seat.get(), new OfferCommand.Accept(reviewer, attestation, checks, now.at()));
        if (!(outcome instanceof Outcome.Do(var step))) return outcome;
        SeatingEvent moved = step.events().getFirst();
        Taken taken = now.seating().with(moved).everTaken().getLast();
        Commitments.Made made = commitments.make(now.number(), taken, provider.get());
        List<SeatingEvent> events = List.of(moved, new SeatCommitted(taken.ordinal(), made.commitment(), now.at()));
        return new Outcome.Do(
                new Step(events, Optional.of(made), Optional.of(new TakeSeat(assignment(file.get(), now)))));
    }

    private ReviewerAssignment assignment(ReviewerFile file, Now now) {
        Description said = Description.of(file.reviewer(now.day()), now.day(), Wording.ONE_LIST, claims);
        return new ReviewerAssignment(
                new org.openimr.process.review.ReviewerId(file.id().value()),
                new ReviewerQualifications(
                        said.licensedStates().stream().map(UsState::printed).toList(),
                        said.specialties(),
                        said.subspecialties(),
                        said.activePracticeYearsOver(),
                        said.hoursPerWeekAtLeast()),
                true,
                now.at());
    }

    /** The reviewer to whom it was offered does not take the case. */
    public SeatingAnswer decline(CaseNumber number, String reason, Actor by, CommandId command, Instant at) {
        return give(number, by, command, at, now -> {
            ReviewerId reviewer = reviewer(by);
            return now.seating()
                    .of(reviewer)
                    .map(seat -> onSeat(now, seat, new OfferCommand.Decline(reviewer, reason, at)))
                    .orElseGet(() -> new Outcome.Not(new SeatingRefusal.HasNoPart()));
        });
    }

    /** The reviewer may not, or no longer, judge the case: offered or already taken. */
    public SeatingAnswer recuse(CaseNumber number, String reason, Actor by, CommandId command, Instant at) {
        return give(number, by, command, at, now -> {
            ReviewerId reviewer = reviewer(by);
            return now.seating()
                    .of(reviewer)
                    .map(seat -> left(now, seat, reason, new OfferCommand.Recuse(reviewer, reason, at)))
                    .orElseGet(() -> new Outcome.Not(new SeatingRefusal.HasNoPart()));
        });
    }

    /** Staff takes the case from whoever has that seat, or withdraws the offer. */
    public SeatingAnswer takeBack(
            CaseNumber number, SeatKey seat, String reason, Actor by, CommandId command, Instant at) {
        return give(
                number,
                by,
                command,
                at,
                now -> left(now, seat, reason, new OfferCommand.Reassign(by.id(), reason, at)));
    }

    /** Who has the seat leaves the case too. */
    private Outcome left(Now now, SeatKey seat, String reason, OfferCommand leaving) {
        Outcome outcome = onSeat(now, seat, leaving);
        if (!(outcome instanceof Outcome.Do(var step))) return outcome;
        return now.seating().offers(seat).state() instanceof OfferState.Taken(var reviewer)
                ? new Outcome.Do(new Step(
                        step.events(),
                        Optional.empty(),
                        Optional.of(new ReleaseReviewer(
                                now.at(), new org.openimr.process.review.ReviewerId(reviewer.value()), reason))))
                : outcome;
    }

    /** Nobody answered in time. */
    SeatingAnswer lapse(SeatTable.Waiting offer, Actor by, CommandId command, Instant at) {
        return give(offer.number(), by, command, at, now -> onSeat(now, offer.seat(), new OfferCommand.LetLapse(at)));
    }

    private Outcome onSeat(Now now, SeatKey seat, OfferCommand step) {
        return decided(now, new SeatingCommand.OnSeat(seat, step));
    }

    private Outcome decided(Now now, SeatingCommand command) {
        return switch (now.seating().decide(command, matching)) {
            case SeatingDecision.Happened(var event) -> new Outcome.Do(new Step(event));
            case SeatingDecision.Refused(var reason) -> new Outcome.Not(reason);
        };
    }

    private SeatingAnswer give(CaseNumber number, Actor by, CommandId command, Instant at, Decide decide) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            SeatingAnswer answer = Objects.requireNonNull(
                    transaction.execute(status -> once(status, number, by, command, at, decide)));
            if (!(answer instanceof SeatingAnswer.Conflict)) return answer;
        }
        return new SeatingAnswer.Conflict();
    }

    private SeatingAnswer once(
            TransactionStatus status, CaseNumber number, Actor by, CommandId command, Instant at, Decide decide) {
        SeatingHistory history = SeatingHistory.load(log, number);
        if (history.kept().answerTo(command).isPresent()) return new SeatingAnswer.AlreadyDone();
        Optional<SeekingCase> seeking = cases.of(number);
        if (seeking.isEmpty()) return new SeatingAnswer.NothingSought();
        Now now = new Now(seeking.get(), history, command, at, by);
        SeatingAnswer answer = switch (decide.on(now)) {
            case Outcome.Not(var why) -> new SeatingAnswer.Refused(why.words());
            case Outcome.Do(var step) -> keep(now, step);
        };
        if (!(answer instanceof SeatingAnswer.Done)) status.setRollbackOnly();
        return answer;
    }

    private SeatingAnswer keep(Now now, Step step) {
        List<NewEvent> written =
                step.events().stream().map(SeatingEventForms.EVENTS::write).toList();
        AppendResult result = log.append(
                SeatingHistory.stream(now.number()),
                now.history().kept().head(),
                written,
                now.command(),
                LogActor.of(now.by()),
                now.at());
        if (!(result instanceof AppendResult.Appended)) return new SeatingAnswer.Conflict();
        Seating after = now.seating();
        for (SeatingEvent event : step.events()) {
            after = after.with(event);
            if (event instanceof SeatMoved(var seat, OfferEvent moved))
                table.follow(now.number(), seat, moved, after.everTaken().size());
        }
        step.made().ifPresent(commitments::publish);
        SeatingEvent first = step.events().getFirst();
        return step.toCase().map(command -> toCase(now, command, first)).orElseGet(() -> new SeatingAnswer.Done(first));
    }

    private SeatingAnswer toCase(Now now, CaseCommand command, SeatingEvent first) {
        return switch (service.give(now.number(), new Order(command, now.by()), now.command(), now.at())) {
            case Answer.Done _, Answer.AlreadyDone _ -> new SeatingAnswer.Done(first);
            case Answer.Refused(var reason) -> new SeatingAnswer.RefusedByCase(reason);
            case Answer.OtherCommand _, Answer.Conflict _ -> new SeatingAnswer.Conflict();
        };
    }

    private static ReviewerId reviewer(Actor by) {
        return new ReviewerId(UUID.fromString(by.id()));
    }
}
