package org.openimr.server.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;

/** Cases of a test's own on the running server, received yesterday and taken as far as the test needs. */
final class FictionalCases {
    static final Actor CLERK = new Actor("20000000-0000-4000-8000-000000000001", Role.INTAKE);
    static final Actor MANAGER = new Actor("20000000-0000-4000-8000-000000000002", Role.CASE_MANAGER);
    static final Actor DIRECTOR = new Actor("20000000-0000-4000-8000-000000000003", Role.REGULATOR);

    private final CaseService service;
    private final Instant received = Instant.now().minus(Duration.ofDays(1));

    FictionalCases(RunningServer server) {
        this.service = server.part(CaseService.class);
    }

    void give(CaseNumber number, Actor by, CaseCommand command) {
        Answer answer = service.give(number, new Order(command, by), new CommandId(UUID.randomUUID()), Instant.now());
        if (!(answer instanceof Answer.Done)) throw new AssertionError(command + " was answered " + answer);
    }

    /** Accepted as unique, long after a decision without proof of service: whether it is in time is in doubt. */
    CaseNumber doubtful() {
        return screened(CaliforniaTime.dayOf(received).minusDays(60), false);
    }

    private CaseNumber screened(LocalDate decidedOn, boolean served) {
        CaseNumber number = service.numberFor(new CommandId(UUID.randomUUID()), received);
        give(number, CLERK, new FileApplication(number, application(decidedOn, served), received));
        give(number, CLERK, new AcceptAsUnique(received));
        return number;
    }

    CaseNumber eligible() {
        CaseNumber number = screened(CaliforniaTime.dayOf(received).minusDays(3), true);
        give(number, DIRECTOR, new FindEligible(received, List.of()));
        return number;
    }

    CaseNumber awaitingRecords() {
        CaseNumber number = eligible();
        give(number, MANAGER, new SendAssignmentNotice(received, ServiceMethod.ELECTRONIC));
        return number;
    }

    private static Application application(LocalDate decidedOn, boolean served) {
        Optional<UtilizationReviewDecision.Service> service =
                Optional.of(new UtilizationReviewDecision.Service(decidedOn, ServiceMethod.MAIL_WITHIN_CALIFORNIA));
        return new Application(
                Priority.STANDARD,
                List.of(
                        new Party(
                                PartyRole.INJURED_WORKER,
                                "Quinn " + UUID.randomUUID().toString().substring(0, 4) + " Fictional"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                decidedOn.minusYears(1),
                Optional.of(decidedOn.minusDays(5)),
                new UtilizationReviewDecision(decidedOn, service.filter(_ -> served), true, false),
                List.of(new DisputedItem(1, "Fictional treatment", Optional.empty(), false)),
                true,
                false);
    }
}
