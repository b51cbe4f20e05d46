package org.openimr.server.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Family;
import org.openimr.determination.Outcome;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.DocketCommand.SealExhibits;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.Order;
import org.openimr.process.OutcomeCommand.FilePetition;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Petition;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.records.ExhibitDescription;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedExhibit;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StoredFile;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.FictionalApplication;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.cases.CaseService;
import org.openimr.server.demo.DemoReviews;
import org.openimr.server.log.CommandId;
import org.openimr.server.security.Accounts;

/** A fictional case taken step by step, by the logins of the demonstration. */
public final class Course {
    public static final Map<Role, String> LOGINS = Map.of(
            Role.INTAKE, "intake",
            Role.CASE_MANAGER, "case-manager",
            Role.REVIEWER, "reviewer",
            Role.QUALITY, "quality",
            Role.MEDICAL_DIRECTOR, "medical-director",
            Role.REGULATOR, "regulator");

    public static final String SECOND = "second-reviewer";

    private final RunningServer server;
    public final CaseNumber number;
    private final Duration age;

    /** @param age  how long ago it was received */
    public Course(RunningServer server, Duration age) {
        this.server = server;
        this.age = age;
        this.number = server.part(CaseService.class).numberFor(new CommandId(UUID.randomUUID()), Instant.now());
    }

    Instant at() {
        return Instant.now().minus(age);
    }

    public Actor actor(Role role) {
        return actor(Objects.requireNonNull(LOGINS.get(role)), role);
    }

    private Actor actor(String login, Role role) {
        return new Actor(server.part(Accounts.class).idOf(login).orElseThrow().toString(), role);
    }

    public Course give(Role role, CaseCommand command) {
        Answer answer = server.part(CaseService.class)
                .give(number, new Order(command, actor(role)), new CommandId(UUID.randomUUID()), Instant.now());
        if (!(answer instanceof Answer.Done))
            throw new AssertionError(number + ": " + command + " was answered " + answer);
        return this;
    }

    FileApplication application(boolean signed, boolean disputed) {
        LocalDate decidedOn = CaliforniaTime.dayOf(at()).minusDays(3);
        Application application = FictionalApplication.of(
                decidedOn,
                List.of(
                        new Party(PartyRole.INJURED_WORKER, "Avery Fictional " + number),
                        new Party(PartyRole.REQUESTING_PHYSICIAN, "Dr. Tilda Treatwell (fictional)"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                List.of("Knee brace, fictional"),
                signed,
                disputed);
        return new FileApplication(number, application, at());
    }

    Course filed() {
        return give(Role.INTAKE, application(true, false));
    }

    Course screened(boolean signed, boolean disputed) {
        return give(Role.INTAKE, application(signed, disputed)).give(Role.INTAKE, new AcceptAsUnique(at()));
    }

    Course eligible() {
        return screened(true, false).give(Role.REGULATOR, new FindEligible(at(), List.of()));
    }

    public Course noticed() {
        return eligible().give(Role.CASE_MANAGER, new SendAssignmentNotice(at(), ServiceMethod.ELECTRONIC));
    }

    Course recorded() {
        Course noticed = noticed();
        for (RecordKind kind : List.of(RecordKind.UTILIZATION_REVIEW_DECISION, RecordKind.PHYSICIAN_REPORT)) {
            noticed.give(Role.INTAKE, received(kind));
        }
        return noticed;
    }

    ReceiveRecord received(RecordKind kind) {
        return new ReceiveRecord(
                new RecordReceived(kind, PartyRole.CLAIMS_ADMINISTRATOR, "Fictional document", Optional.empty(), at()));
    }

    /** With a file whose pages are sealed as the exhibit index. */
    Course indexed() {
        String hash = Integer.toHexString(number.hashCode() | 1 << 31).repeat(8);
        var file = new StoredFile(hash, 2);
        var description = new ExhibitDescription(
                RecordKind.PHYSICIAN_REPORT,
                "PROGRESS_REPORT",
                "Progress report (fictional)",
                Optional.of("Avery Quill, M.D."),
                Optional.of(CaliforniaTime.dayOf(at()).minusDays(20)));
        var exhibit =
                new SealedExhibit(1, hash, 1, PartyRole.CLAIMS_ADMINISTRATOR, at(), description, List.of(hash, hash));
        return recorded()
                .give(
                        Role.INTAKE,
                        new ReceiveRecord(new RecordReceived(
                                RecordKind.PHYSICIAN_REPORT,
                                PartyRole.CLAIMS_ADMINISTRATOR,
                                "Fictional report",
                                Optional.empty(),
                                at(),
                                Optional.of(file))))
                .give(Role.CASE_MANAGER, new FindRecordsComplete(at()))
                .give(Role.CASE_MANAGER, new SealExhibits(at(), new SealedPart(0, hash, List.of(exhibit))));
    }

    /** Nothing from the claims administrator, the decision and a report from the worker. */
    Course withoutAdministrator() {
        Course noticed = noticed();
        for (RecordKind kind : List.of(RecordKind.UTILIZATION_REVIEW_DECISION, RecordKind.PHYSICIAN_REPORT)) {
            noticed.give(
                    Role.INTAKE,
                    new ReceiveRecord(new RecordReceived(
                            kind, PartyRole.INJURED_WORKER, "Fictional document", Optional.empty(), at())));
        }
        return noticed;
    }

    Course ready() {
        return recorded().give(Role.CASE_MANAGER, new FindRecordsComplete(at()));
    }

    ReviewerAssignment assignment(String login) {
        return new ReviewerAssignment(
                new ReviewerId(server.part(Accounts.class).idOf(login).orElseThrow()), CaseDesk.QUALIFIED, true, at());
    }

    public Course inReview() {
        return ready().give(Role.CASE_MANAGER, new AssignReviewer(assignment("reviewer")));
    }

    Course drafted() {
        return inReview()
                .give(Role.REVIEWER, CaseDesk.summary(at()))
                .give(Role.REVIEWER, CaseDesk.decision(1, Outcome.OVERTURNED, at()));
    }

    Course inQuality() {
        return drafted().give(Role.REVIEWER, new SubmitDraft(at()));
    }

    Course looked() {
        return inQuality().give(Role.QUALITY, new PassFirstLook(at(), List.of()));
    }

    Course lookedTwice() {
        return looked().give(
                        Role.MEDICAL_DIRECTOR,
                        new RecordSecondLook(at(), SecondLook.Result.MAY_LEAVE, "Read with the file (fictional)."));
    }

    Course signedOff() {
        return lookedTwice().give(Role.MEDICAL_DIRECTOR, new SignOffDraft(at()));
    }

    public Course blindAsked() {
        return signedOff().give(Role.MEDICAL_DIRECTOR, new AskBlindReview(assignment(SECOND)));
    }

    IssueDetermination issue() {
        return new IssueDetermination(at(), Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of());
    }

    public Course determined() {
        return signedOff().give(Role.QUALITY, issue());
    }

    /** The role's person stands for the public text. */
    Course deidentified(Role role) {
        server.part(DemoReviews.class).sign(number, actor(role).id(), Instant.now());
        return this;
    }

    Course confirmed() {
        return determined()
                .deidentified(Role.QUALITY)
                .give(Role.QUALITY, new ConfirmDeidentification(at()))
                .deidentified(Role.CASE_MANAGER)
                .give(Role.CASE_MANAGER, new ConfirmDeidentification(at()));
    }

    FilePetition petition() {
        return new FilePetition(new Petition(
                at(), PartyRole.INJURED_WORKER, Set.of(AppealGround.PLAIN_ERROR_OF_FACT), true, true, "ADJ0000001"));
    }

    public Course appealed() {
        return determined().give(Role.CASE_MANAGER, petition());
    }
}
