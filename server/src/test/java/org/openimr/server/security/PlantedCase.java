package org.openimr.server.security;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Sex;
import org.openimr.determination.check.Checks;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.Release;
import org.openimr.process.IssueCommand.ReturnDraft;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.Order;
import org.openimr.process.OutcomeCommand;
import org.openimr.process.PanelCommand;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Petition;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.FictionalApplication;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.cases.CaseService;
import org.openimr.server.demo.DemoReviews;
import org.openimr.server.log.CommandId;

/** A fictional case, each step of which is taken by the next planted person of the role whose step it is. */
final class PlantedCase {
    private static final String GUIDELINE = "MTUS Fictional Guideline 2024, Section(s): Knee";

    private final CaseService service;
    private final DemoReviews reviews;
    private final PlantedPeople people;
    private final Duration age;
    private final List<Planted> seats = new ArrayList<>();
    final CaseNumber number;
    final String worker;

    /** @param age  how long ago it was received */
    PlantedCase(CaseService service, DemoReviews reviews, PlantedPeople people, String worker, Duration age) {
        this.service = service;
        this.reviews = reviews;
        this.people = people;
        this.worker = worker;
        this.age = age;
        this.number = service.numberFor(new CommandId(UUID.randomUUID()), Instant.now());
    }

    private Instant at() {
        return Instant.now().minus(age);
    }

    Planted give(Role role, CaseCommand command) {
        Planted by = people.next(role);
        give(by, command);
        return by;
    }

    void give(Planted by, CaseCommand command) {
        Answer answer =
                service.give(number, new Order(command, by.actor()), new CommandId(UUID.randomUUID()), Instant.now());
        if (!(answer instanceof Answer.Done))
            throw new AssertionError(number + ": " + command + " was answered " + answer);
    }

    PlantedCase filed() {
        return filed(true, false);
    }

    /**
     * @param signed    by the worker, else it is to be found ineligible
     * @param disputed  liability is, so the review can be put off
     */
    PlantedCase filed(boolean signed, boolean disputed) {
        LocalDate decidedOn = CaliforniaTime.dayOf(at()).minusDays(3);
        Application application = FictionalApplication.of(
                decidedOn,
                List.of(
                        new Party(PartyRole.INJURED_WORKER, worker),
                        new Party(PartyRole.WORKERS_ATTORNEY, "Lex Lambda, attorney (fictional)"),
                        new Party(PartyRole.REQUESTING_PHYSICIAN, "Dr. Tilda Treatwell (fictional)"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                List.of("Knee brace, fictional", "Physical therapy, left knee, 12 visits"),
                signed,
                disputed);
        give(Role.INTAKE, new FileApplication(number, application, at()));
        return this;
    }

    PlantedCase unique() {
        give(Role.INTAKE, new AcceptAsUnique(at()));
        return this;
    }

    PlantedCase eligible() {
        give(Role.REGULATOR, new FindEligible(at(), List.of()));
        return this;
    }

    PlantedCase noticed() {
        give(Role.CASE_MANAGER, new SendAssignmentNotice(at(), ServiceMethod.ELECTRONIC));
        return this;
    }

    /** Records and a penalty, each entered by somebody else. */
    PlantedCase complete() {
        for (RecordKind kind : List.of(RecordKind.UTILIZATION_REVIEW_DECISION, RecordKind.PHYSICIAN_REPORT)) {
            give(
                    Role.INTAKE,
                    new ReceiveRecord(new RecordReceived(
                            kind, PartyRole.CLAIMS_ADMINISTRATOR, "Fictional document", Optional.empty(), at())));
        }
        Planted by = people.next(Role.REGULATOR);
        give(
                by,
                new DocketCommand.EnterPenalty(new PenaltyEntry(
                        at(),
                        PenaltyEntry.Kind.REFERRED,
                        0,
                        Citation.regulation("9792.12(c)(6)"),
                        "Noted by " + by.displayName())));
        give(Role.CASE_MANAGER, new FindRecordsComplete(at()));
        return this;
    }

    /** A record is reported missing, and somebody else answers. */
    void missed() {
        give(
                Role.CASE_MANAGER,
                new DocketCommand.ReportMissingRecord(at(), PartyRole.INJURED_WORKER, "The nerve test is missing."));
        give(
                Role.CASE_MANAGER,
                new DocketCommand.AnswerMissingReport(
                        1,
                        new MissingReport.Answered(
                                at(), MissingReport.Finding.ASKED_FOR, Optional.empty(), "It was asked for.")));
    }

    /** A day passes: what is late is noticed. */
    void day() {
        Order order = new Order(new DocketCommand.PassDay(Instant.now()), new Actor("calendar", Role.CLOCK));
        service.give(number, order, new CommandId(UUID.randomUUID()), Instant.now());
    }

    /** So many reviewers take it, the first without anyone's approval. */
    PlantedCase assigned(int reviewers) {
        seats.clear();
        seat();
        if (reviewers > 1) {
            Planted asking = people.next(Role.MEDICAL_DIRECTOR);
            give(
                    asking,
                    new PanelCommand.RequestMoreReviewers(
                            at(), reviewers, seats.getFirst().displayName() + " asked for others."));
            give(Role.REGULATOR, new PanelCommand.ApproveMoreReviewers(at()));
            for (int i = 1; i < reviewers; i++) seat();
        }
        return this;
    }

    private void seat() {
        Planted reviewer = people.next(Role.REVIEWER);
        give(Role.CASE_MANAGER, new AssignReviewer(assignment(reviewer)));
        seats.add(reviewer);
    }

    private ReviewerAssignment assignment(Planted reviewer) {
        return new ReviewerAssignment(new ReviewerId(reviewer.id()), CaseDesk.QUALIFIED, true, at());
    }

    List<Planted> seats() {
        return List.copyOf(seats);
    }

    PlantedCase asked() {
        give(
                seats.getFirst(),
                new ReviewCommand.AskParty(at(), PartyRole.REQUESTING_PHYSICIAN, "Was therapy given before?"));
        give(Role.CASE_MANAGER, new PanelCommand.AnswerQuestion(at(), 1, "Six visits."));
        return this;
    }

    PlantedCase submitted() {
        for (Planted reviewer : seats) {
            give(
                    reviewer,
                    new ReviewCommand.WriteCaseSummary(
                            at(),
                            new ClinicalCaseSummary(
                                    "The fictional injured worker is a 44 year old female with left knee pain.",
                                    new Patient(OptionalInt.of(44), Optional.of(Sex.FEMALE), Optional.empty()),
                                    List.of(),
                                    Optional.empty())));
            give(reviewer, decided(1, Outcome.OVERTURNED, "is medically necessary."));
            give(reviewer, decided(2, Outcome.UPHELD, "is not medically necessary."));
            give(reviewer, new ReviewCommand.SubmitDraft(at()));
        }
        return this;
    }

    private ReviewCommand.DecideItem decided(int item, Outcome outcome, String verdict) {
        Basis basis = new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        GUIDELINE,
                        List.of(new GuidelineCitation.Source(
                                "MTUS",
                                Optional.of("Fictional Guideline"),
                                OptionalInt.of(2024),
                                OptionalInt.empty(),
                                List.of("Knee"),
                                List.of())))),
                Optional.empty());
        return new ReviewCommand.DecideItem(
                at(),
                new ItemDecision(
                        item,
                        outcome,
                        basis,
                        basis,
                        "The fictional records show it for item " + item + ". Therefore, the request " + verdict,
                        OptionalInt.empty()));
    }

    /** Comes back once with a reason that names who wrote it, and is handed over again. */
    PlantedCase returned() {
        return returnedBy(Role.MEDICAL_DIRECTOR);
    }

    PlantedCase returnedBy(Role role) {
        Planted by = people.next(role);
        give(by, new ReturnDraft(at(), List.of(by.displayName() + " misses a page.")));
        for (Planted reviewer : seats) give(reviewer, new ReviewCommand.SubmitDraft(at()));
        return this;
    }

    /** Looked at twice, a finding set aside, signed, decided blind by another reviewer, and issued. */
    PlantedCase issued() {
        give(Role.QUALITY, new PassFirstLook(at(), List.of(new Release(releasable(), "Read with the file."))));
        Planted second = people.next(Role.MEDICAL_DIRECTOR);
        give(
                second,
                new RecordSecondLook(
                        at(), SecondLook.Result.MAY_LEAVE, second.displayName() + " finds nothing to mend."));
        give(Role.MEDICAL_DIRECTOR, new SignOffDraft(at()));
        Planted blind = people.next(Role.REVIEWER);
        give(Role.MEDICAL_DIRECTOR, new DocketCommand.AskBlindReview(assignment(blind)));
        give(
                blind,
                new DocketCommand.RecordBlindReview(
                        at(),
                        List.of(
                                new BlindOutcome(1, Outcome.UPHELD, "As seen by " + blind.displayName()),
                                new BlindOutcome(2, Outcome.UPHELD, "As seen by " + blind.displayName()))));
        give(
                Role.QUALITY,
                new IssueDetermination(
                        at(),
                        Family.INDEPENDENT_REVIEW,
                        ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                        List.of(new Release(releasable(), "Read again."))));
        return this;
    }

    private static String releasable() {
        return Checks.all().stream()
                .filter(check -> check.release() == org.openimr.determination.check.Release.BY_NAME_AND_REASON)
                .map(check -> check.id().code())
                .findFirst()
                .orElseThrow();
    }

    PlantedCase corrected() {
        give(
                Role.QUALITY,
                new OutcomeCommand.CorrectClericalError(
                        at(),
                        "A word was mistyped.",
                        List.of(new Correction.Change(
                                1, Correction.Field.RATIONALE, "fictional records", "fictional record"))));
        return this;
    }

    PlantedCase confirmed() {
        for (Role role : List.of(Role.QUALITY, Role.MEDICAL_DIRECTOR, Role.CASE_MANAGER)) {
            Planted by = people.next(role);
            reviews.sign(number, by.actor().id(), Instant.now());
            give(by, new ConfirmDeidentification(at()));
        }
        return this;
    }

    PlantedCase published() {
        give(Role.QUALITY, new PublishDetermination(at()));
        return this;
    }

    PlantedCase appealed() {
        give(
                Role.CASE_MANAGER,
                new OutcomeCommand.FilePetition(new Petition(
                        at(),
                        PartyRole.INJURED_WORKER,
                        Set.of(AppealGround.PLAIN_ERROR_OF_FACT),
                        true,
                        true,
                        "ADJ0000001")));
        return this;
    }

    PlantedCase remanded() {
        give(
                Role.REGULATOR,
                new OutcomeCommand.ReverseDecision(
                        at(), AppealGround.PLAIN_ERROR_OF_FACT, "The records hold the report."));
        return this;
    }
}
