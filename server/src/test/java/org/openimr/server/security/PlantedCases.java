package org.openimr.server.security;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.DocketCommand;
import org.openimr.process.EligibilityCommand;
import org.openimr.process.OutcomeCommand;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.Stage;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.Consolidations;
import org.openimr.server.cases.PairAnswer;
import org.openimr.server.cases.PairKind;
import org.openimr.server.demo.DemoReviews;
import org.openimr.server.log.CommandId;

/** Fictional cases at every stage, in which planted people have acted. */
final class PlantedCases {
    private static final Duration NOW = Duration.ZERO;
    private static final Duration LATE = Duration.ofDays(40);

    private final CaseService service;
    private final DemoReviews reviews;
    private final Consolidations consolidations;
    private final PlantedPeople people;
    private final Map<Stage, List<PlantedCase>> at = new EnumMap<>(Stage.class);
    private int workers;

    PlantedCases(CaseService service, DemoReviews reviews, Consolidations consolidations, PlantedPeople people) {
        this.service = service;
        this.reviews = reviews;
        this.consolidations = consolidations;
        this.people = people;
    }

    private PlantedCase begun(Duration age) {
        return new PlantedCase(service, reviews, people, worker(), age).filed();
    }

    /** Liability is disputed on other grounds. */
    private PlantedCase disputed() {
        return new PlantedCase(service, reviews, people, worker(), NOW)
                .filed(true, true)
                .unique();
    }

    private String worker() {
        return "Robin Canarywood-%03d".formatted(workers++);
    }

    private PlantedCase noticed() {
        return begun(NOW).unique().eligible().noticed();
    }

    private PlantedCase ready() {
        return noticed().complete();
    }

    /** @param reviewers  in seats */
    private PlantedCase inQuality(int reviewers) {
        return ready().assigned(reviewers).asked().submitted().returned();
    }

    private PlantedCase determined(int reviewers) {
        return inQuality(reviewers).issued();
    }

    private PlantedCase published(int reviewers) {
        return determined(reviewers).corrected().confirmed().published();
    }

    private void put(Stage stage, PlantedCase one) {
        at.computeIfAbsent(stage, _ -> new ArrayList<>()).add(one);
    }

    /** Makes them. */
    PlantedCases made() {
        beforeTheReview();
        underReview();
        for (int round = 0; round < 2; round++) afterTheReview(1 + 2 * round);
        leftOver();
        return this;
    }

    /** One that files can be sent for; it ends in quality assurance. */
    PlantedCase awaiting() {
        PlantedCase one = noticed();
        put(Stage.QUALITY, one);
        return one;
    }

    private void beforeTheReview() {
        put(Stage.RECEIVED, begun(NOW));
        PlantedCase unsigned = new PlantedCase(service, reviews, people, worker(), NOW)
                .filed(false, false)
                .unique();
        unsigned.give(
                Role.REGULATOR,
                new EligibilityCommand.FindIneligible(Instant.now(), Set.of(IneligibilityCode.UNSIGNED)));
        put(Stage.INELIGIBLE, unsigned);
        PlantedCase overdue = begun(LATE).unique().eligible().noticed();
        overdue.day();
        put(Stage.RECORDS_LATE, overdue);
        PlantedCase first = begun(NOW).unique();
        put(Stage.ELIGIBILITY, first);
        PlantedCase same = begun(NOW);
        same.give(Role.INTAKE, new MarkDuplicate(Instant.now(), first.number));
        put(Stage.DUPLICATE, same);
        PlantedCase asked = begun(NOW).unique();
        asked.give(
                Role.INTAKE,
                new EligibilityCommand.RequestInformation(
                        Instant.now(), "When was it served?", Set.of(PartyRole.CLAIMS_ADMINISTRATOR)));
        put(Stage.INFORMATION_REQUESTED, asked);
        PlantedCase deferred = disputed();
        deferred.give(Role.REGULATOR, new EligibilityCommand.DeferReview(Instant.now(), "Liability for the knee."));
        put(Stage.DEFERRED, deferred);
        PlantedCase closed = disputed();
        closed.give(Role.REGULATOR, new EligibilityCommand.DeferReview(Instant.now(), "Liability for the knee."));
        closed.give(Role.REGULATOR, new EligibilityCommand.CloseForLiability(Instant.now()));
        put(Stage.LIABILITY_CLOSED, closed);
        put(Stage.ELIGIBLE, begun(NOW).unique().eligible());
        put(Stage.AWAITING_RECORDS, noticed());
    }

    private void underReview() {
        PlantedCase lead = noticed();
        PlantedCase joined = new PlantedCase(service, reviews, people, lead.worker, NOW)
                .filed()
                .unique()
                .eligible()
                .noticed();
        PairAnswer answer = consolidations.give(
                new Consolidations.Change(
                        PairKind.JOIN,
                        lead.number,
                        joined.number,
                        Instant.now(),
                        people.next(Role.CASE_MANAGER).actor()),
                new CommandId(UUID.randomUUID()),
                Instant.now());
        if (!(answer instanceof PairAnswer.Done)) throw new AssertionError("joining was answered " + answer);
        put(Stage.CONSOLIDATED, joined);
        put(Stage.AWAITING_RECORDS, lead);
        put(Stage.READY_FOR_REVIEW, ready());
        put(Stage.IN_REVIEW, ready().assigned(1).asked());
        put(Stage.PANEL, ready().assigned(5));
        PlantedCase ended = ready().assigned(2);
        LocalDate today = CaliforniaTime.dayOf(Instant.now());
        ended.give(
                Role.CASE_MANAGER,
                new DocketCommand.TerminateItems(Instant.now(), Set.of(1, 2), TerminationGround.AUTHORIZED, today));
        put(Stage.TERMINATED, ended);
    }

    private void afterTheReview(int reviewers) {
        put(Stage.QUALITY, inQuality(reviewers));
        put(Stage.DETERMINED, determined(reviewers).corrected());
        put(Stage.PUBLISHED, published(reviewers));
        put(Stage.PUBLISHED, published(reviewers + 1));
        PlantedCase done = published(reviewers);
        done.give(
                Role.CASE_MANAGER,
                new OutcomeCommand.ReportImplementation(
                        new Implementation(Instant.now(), Implementation.Kind.AUTHORIZED, Set.of(1))));
        put(Stage.IMPLEMENTED, done);
        put(Stage.APPEALED, published(reviewers).appealed());
        PlantedCase denied = determined(reviewers).appealed();
        denied.give(Role.REGULATOR, new OutcomeCommand.DenyPetition(Instant.now()));
        put(Stage.FINAL, denied);
        put(Stage.IN_REVIEW, published(reviewers).appealed().remanded().assigned(2));
        put(
                Stage.DETERMINED,
                determined(reviewers)
                        .appealed()
                        .remanded()
                        .assigned(3)
                        .submitted()
                        .issued());
    }

    /** Whoever had no turn yet gets one. */
    private void leftOver() {
        while (people.waits(Role.REVIEWER)) put(Stage.PANEL, ready().assigned(5));
        PlantedCase file = noticed();
        for (Role role : List.of(Role.INTAKE, Role.CASE_MANAGER)) {
            while (people.waits(role)) {
                file.give(
                        role,
                        new ReceiveRecord(new RecordReceived(
                                RecordKind.PHYSICIAN_REPORT,
                                PartyRole.CLAIMS_ADMINISTRATOR,
                                "Fictional report",
                                Optional.empty(),
                                Instant.now())));
            }
        }
        PlantedCase draft = ready().assigned(1).submitted();
        for (Role role : List.of(Role.QUALITY, Role.MEDICAL_DIRECTOR)) {
            while (people.waits(role)) draft.returnedBy(role);
        }
        while (people.waits(Role.REGULATOR))
            put(Stage.ELIGIBLE, begun(NOW).unique().eligible());
        put(Stage.AWAITING_RECORDS, file);
        put(Stage.QUALITY, draft);
    }

    List<PlantedCase> all() {
        return at.values().stream().flatMap(List::stream).toList();
    }

    List<PlantedCase> published() {
        return at.getOrDefault(Stage.PUBLISHED, List.of());
    }

    /** One at each stage. */
    List<PlantedCase> oneEach() {
        return at.values().stream().map(List::getFirst).toList();
    }

    Set<Stage> stages() {
        return at.keySet();
    }
}
