package org.openimr.server.panel.seating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.panel.rules.Assessment;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.rules.Objection;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.seating.Seating.Taken;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.TakeSeat;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseState;
import org.openimr.process.Order;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.review.ReviewerId;
import org.openimr.process.review.SeatObjection;
import org.openimr.server.cases.SeatRegister;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.log.EventLog;

/**
 * The door of every seat: nobody is put in one, whoever takes one was offered it, and whoever signs still passes every rule
 * on that day. Where reviewers are kept elsewhere too, staff may put one in a seat, and then nothing is looked up.
 */
final class SeatGate implements SeatRegister {
    private static final Citation SEATS = Citation.design("seats of reviewers");

    private final EventLog log;
    private final SeekingCases cases;
    private final Seekers seekers;
    private final boolean byOffer;
    private final Clock clock;

    /** @param byOffer  nobody sits who was not offered the case here */
    SeatGate(EventLog log, SeekingCases cases, Seekers seekers, boolean byOffer, Clock clock) {
        this.log = log;
        this.cases = cases;
        this.seekers = seekers;
        this.byOffer = byOffer;
        this.clock = clock;
    }

    @Override
    public Optional<SeatObjection> objection(CaseNumber number, CaseState state, Order order) {
        return switch (order.command()) {
            case AssignReviewer _ -> byOffer ? Optional.of(notPut()) : Optional.empty();
            case TakeSeat take ->
                hasTaken(number, take.assignment().reviewer()) ? Optional.empty() : Optional.of(notOffered());
            case SubmitDraft _ -> onSigning(number, state, order.by().id());
            case CaseCommand _ -> Optional.empty();
        };
    }

    private static SeatObjection notPut() {
        return new SeatObjection(
                SEATS,
                "Nobody is put in a seat: a reviewer takes the case after it was offered.",
                "Offer the case on its page about the reviewer.");
    }

    private static SeatObjection notOffered() {
        return new SeatObjection(
                SEATS, "This case was not offered to this reviewer, or not accepted.", "Ask the staff to offer it.");
    }

    @Override
    public boolean hasTaken(CaseNumber number, ReviewerId reviewer) {
        return SeatingHistory.load(log, number).seating().isSeated(known(reviewer));
    }

    private Optional<SeatObjection> onSigning(CaseNumber number, CaseState state, String account) {
        Optional<SeekingCase> seeking = cases.of(number, state);
        // The case itself answers that nothing can be signed here.
        if (seeking.isEmpty()) return Optional.empty();
        return signing(seeking.get(), new org.openimr.panel.ReviewerId(UUID.fromString(account)));
    }

    /** What speaks today against a reviewer who sits on that case; the first of several. */
    Optional<SeatObjection> signing(SeekingCase seeking, org.openimr.panel.ReviewerId reviewer) {
        Seating seating = SeatingHistory.load(log, seeking.number()).seating();
        Optional<DisputeProfile> profile = seating.profile();
        Optional<Attestation> attestation = seating.sitting(seeking.round()).stream()
                .filter(taken -> taken.reviewer().equals(reviewer))
                .map(Taken::took)
                .map(took -> took.attestation())
                .findFirst();
        if (profile.isEmpty() || attestation.isEmpty()) return byOffer ? Optional.of(notOffered()) : Optional.empty();
        LocalDate today = CaliforniaTime.dayOf(clock.instant());
        Optional<Assessment> assessment =
                seekers.assessment(seeking, profile.get(), seating, reviewer, attestation, today);
        if (assessment.isEmpty())
            return Optional.of(new SeatObjection(
                    SEATS, "There is no file of this reviewer in the register.", "Enrol the reviewer first."));
        List<Assessment.Line> failed = assessment.get().failed();
        return failed.isEmpty() ? Optional.empty() : Optional.of(said(failed.getFirst()));
    }

    private static SeatObjection said(Assessment.Line line) {
        Objection objection = line.objection().orElseThrow();
        return new SeatObjection(line.rule().norm().clause(), objection.what(), objection.remedy());
    }

    private static org.openimr.panel.ReviewerId known(ReviewerId reviewer) {
        return new org.openimr.panel.ReviewerId(reviewer.value());
    }
}
