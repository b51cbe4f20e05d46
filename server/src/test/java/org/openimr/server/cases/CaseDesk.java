package org.openimr.server.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Letterhead;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseProcess;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.FictionalApplication;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The services on a database, and fictional cases taken as far as a test needs. */
public final class CaseDesk {
    /** What a fictional reviewer's letter says of him or her. */
    public static final ReviewerQualifications QUALIFIED = new ReviewerQualifications(
            List.of("California"), List.of("Orthopedic Surgery"), List.of(), OptionalInt.of(5), OptionalInt.of(24));

    static final Instant MORNING = Instant.parse("2026-03-02T17:00:00Z");
    public static final Actor CLERK = new Actor("10000000-0000-4000-8000-000000000001", Role.INTAKE);
    public static final Actor MANAGER = new Actor("10000000-0000-4000-8000-000000000002", Role.CASE_MANAGER);
    public static final Actor REVIEWER = new Actor("10000000-0000-4000-8000-000000000003", Role.REVIEWER);
    public static final Actor OTHER_REVIEWER = new Actor("10000000-0000-4000-8000-000000000004", Role.REVIEWER);
    public static final Actor QUALITY = new Actor("10000000-0000-4000-8000-000000000005", Role.QUALITY);
    public static final Actor DIRECTOR = new Actor("10000000-0000-4000-8000-000000000006", Role.REGULATOR);

    final TransactionTemplate transaction;
    final EventLog log;
    final ReadModels models;
    final CaseService service;
    final Consolidations consolidations;
    final CaseQueries queries;
    final PublishedTable published;
    final List<CaseNumber> handedOver = new ArrayList<>();

    public CaseDesk(DataSource dataSource) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        Clocks clocks = new Clocks(ProcessSettings.defaults());
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        log = new EventLog(jdbc);
        models = new ReadModels(
                jdbc, log, clocks, transaction, PublicForms.ofPublicRecords(), handedOver::add, (_, _, _) -> {});
        service = new CaseService(
                new CaseProcess(ProcessSettings.defaults()),
                log,
                models,
                new CaseNumbers(jdbc, transaction),
                new PartyAccess(jdbc),
                ReviewersExperience.uncounted(),
                SeatRegister.keptElsewhere(),
                PublicForms.ofPublicRecords(),
                transaction);
        consolidations = new Consolidations(
                new CaseProcess(ProcessSettings.defaults()), log, models, new PartyAccess(jdbc), transaction);
        queries = new CaseQueries(
                log, clocks, jdbc, new Letterhead("Fictional Review", List.of("1 Fictional Way"), "555-0100"));
        published = new PublishedTable(jdbc);
    }

    /** The one way to change a case. */
    public CaseService service() {
        return service;
    }

    /** A fictional case of one item that waits for records. */
    public CaseNumber awaitingRecords() {
        return awaitingRecords(1);
    }

    /** Its records are found complete. */
    public void complete(CaseNumber number) {
        done(number, MANAGER, new FindRecordsComplete(day(10)), day(10));
    }

    /** A reviewer would take it; the code of the refusal, where there is one. */
    public Optional<String> assign(CaseNumber number) {
        ReviewerAssignment later =
                new ReviewerAssignment(assignment().reviewer(), assignment().qualifications(), true, day(12));
        return switch (give(number, MANAGER, new AssignReviewer(later), day(12))) {
            case Answer.Done _ -> Optional.empty();
            case Answer.Refused(var reason) -> Optional.of(reason.code());
            case Answer answer -> throw new AssertionError(answer);
        };
    }

    /** What is in its file. */
    public List<RecordReceived> records(CaseNumber number) {
        return CaseHistory.load(log, number).state().recordsReceived();
    }

    /** Days after the morning on which the fictional case begins. */
    public static Instant day(int days) {
        return MORNING.plus(Duration.ofDays(days));
    }

    static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    CaseNumber newNumber() {
        return service.numberFor(command(), MORNING);
    }

    Answer give(CaseNumber number, Actor by, CaseCommand command, Instant now) {
        return service.give(number, new Order(command, by), command(), now);
    }

    void done(CaseNumber number, Actor by, CaseCommand command, Instant now) {
        Answer answer = give(number, by, command, now);
        if (!(answer instanceof Answer.Done)) throw new AssertionError(command + " was answered " + answer);
    }

    static Application application(int items) {
        return application(items, true, false);
    }

    private static Application application(int items, boolean signed, boolean liabilityDisputed) {
        return FictionalApplication.of(
                CaliforniaTime.dayOf(MORNING).minusDays(10),
                List.of(
                        new Party(PartyRole.INJURED_WORKER, "Avery Fictional"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                IntStream.rangeClosed(1, items)
                        .mapToObj(item -> "Fictional treatment " + item)
                        .toList(),
                signed,
                liabilityDisputed);
    }

    CaseNumber filed(int items) {
        CaseNumber number = newNumber();
        done(number, CLERK, new FileApplication(number, application(items), day(0)), day(0));
        return number;
    }

    /** Without a signature: to be found ineligible. */
    CaseNumber unsigned() {
        CaseNumber number = newNumber();
        done(number, CLERK, new FileApplication(number, application(1, false, false), day(0)), day(0));
        done(number, CLERK, new AcceptAsUnique(day(0)), day(0));
        return number;
    }

    /** Accepted as unique; liability is disputed on other grounds, so a condition of eligibility is in doubt. */
    CaseNumber inDoubt() {
        CaseNumber number = newNumber();
        done(number, CLERK, new FileApplication(number, application(1, true, true), day(0)), day(0));
        done(number, CLERK, new AcceptAsUnique(day(0)), day(0));
        return number;
    }

    /** Accepted as unique: eligibility is to be judged. */
    CaseNumber screened(int items) {
        CaseNumber number = filed(items);
        done(number, CLERK, new AcceptAsUnique(day(0)), day(0));
        return number;
    }

    CaseNumber awaitingRecords(int items) {
        CaseNumber number = screened(items);
        done(number, DIRECTOR, new FindEligible(day(1), List.of()), day(1));
        done(number, MANAGER, new SendAssignmentNotice(day(1), ServiceMethod.ELECTRONIC), day(1));
        return number;
    }

    public CaseNumber inReview(int items) {
        CaseNumber number = awaitingRecords(items);
        done(number, MANAGER, record(day(5)), day(5));
        done(number, MANAGER, new FindRecordsComplete(day(6)), day(6));
        done(number, MANAGER, new AssignReviewer(assignment()), day(7));
        return number;
    }

    static ReceiveRecord record(Instant at) {
        return new ReceiveRecord(new RecordReceived(
                RecordKind.PHYSICIAN_REPORT, PartyRole.CLAIMS_ADMINISTRATOR, "Fictional report", Optional.empty(), at));
    }

    static ReviewerAssignment assignment() {
        return new ReviewerAssignment(new ReviewerId(UUID.fromString(REVIEWER.id())), QUALIFIED, true, day(7));
    }

    static DecideItem decision(int item, Outcome outcome) {
        return decision(item, outcome, day(8));
    }

    /** A decision on one item, with what it rests on. */
    public static DecideItem decision(int item, Outcome outcome, Instant at) {
        Basis basis = new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        "MTUS Fictional Guideline 2024, Section(s): Knee",
                        List.of(new GuidelineCitation.Source(
                                "MTUS",
                                Optional.of("Fictional Guideline"),
                                OptionalInt.of(2024),
                                OptionalInt.empty(),
                                List.of("Knee"),
                                List.of())))),
                Optional.empty());
        String verdict = outcome == Outcome.UPHELD ? "is not medically necessary." : "is medically necessary.";
        return new DecideItem(
                at,
                new ItemDecision(
                        item,
                        outcome,
                        basis,
                        basis,
                        "The fictional records show it. Therefore, the request " + verdict,
                        OptionalInt.empty()));
    }

    /** A summary of a fictional case. */
    public static WriteCaseSummary summary(Instant at) {
        return new WriteCaseSummary(
                at,
                new ClinicalCaseSummary(
                        "The fictional injured worker is a 44 year old female with knee pain.",
                        new Patient(OptionalInt.of(44), Optional.of(Sex.FEMALE), Optional.empty()),
                        List.of(),
                        Optional.empty()));
    }

    CaseNumber inQuality(int items) {
        CaseNumber number = inReview(items);
        done(number, REVIEWER, summary(day(8)), day(8));
        for (int item = 1; item <= items; item++) done(number, REVIEWER, decision(item, Outcome.UPHELD), day(8));
        done(number, REVIEWER, new SubmitDraft(day(9)), day(9));
        return number;
    }

    CaseNumber determined(int items) {
        CaseNumber number = inQuality(items);
        done(
                number,
                QUALITY,
                new IssueDetermination(
                        day(10), Family.DWC_MAXIMUS_2016_17, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of()),
                day(10));
        return number;
    }

    CaseNumber published(int items) {
        CaseNumber number = determined(items);
        done(number, QUALITY, new ConfirmDeidentification(day(11)), day(11));
        done(number, MANAGER, new ConfirmDeidentification(day(11)), day(11));
        done(number, QUALITY, new PublishDetermination(day(12)), day(12));
        return number;
    }
}
