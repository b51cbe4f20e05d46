package org.openimr.server.panel.seating;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.Order;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.server.FictionalApplication;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.log.CommandId;
import org.openimr.server.security.Accounts;

/** Makes fictional cases with a complete file, for which a reviewer is sought. */
record ReadyCases(CaseService service, Accounts accounts) {
    Actor staff(String login, Role role) {
        return new Actor(accounts.idOf(login).orElseThrow().toString(), role);
    }

    /** A case of one item; its file was complete two days before {@code now}. */
    CaseNumber at(Instant now) {
        Instant received = now.minus(Duration.ofDays(6));
        Actor intake = staff("intake", Role.INTAKE);
        Actor manager = staff("case-manager", Role.CASE_MANAGER);
        CaseNumber number = service.numberFor(command(), received);
        done(number, intake, new FileApplication(number, application(received), received), received);
        done(number, intake, new AcceptAsUnique(received), received);
        Instant day = received.plus(Duration.ofDays(1));
        done(number, staff("regulator", Role.REGULATOR), new FindEligible(day, List.of()), day);
        done(number, manager, new SendAssignmentNotice(day, ServiceMethod.ELECTRONIC), day);
        Instant complete = now.minus(Duration.ofDays(2));
        for (RecordKind kind : List.of(RecordKind.UTILIZATION_REVIEW_DECISION, RecordKind.PHYSICIAN_REPORT)) {
            done(
                    number,
                    manager,
                    new ReceiveRecord(new RecordReceived(
                            kind, PartyRole.CLAIMS_ADMINISTRATOR, "Fictional record", Optional.empty(), day)),
                    day);
        }
        done(number, manager, new FindRecordsComplete(complete), complete);
        return number;
    }

    private static org.openimr.process.filing.Application application(Instant received) {
        return FictionalApplication.of(
                CaliforniaTime.dayOf(received.minus(Duration.ofDays(10))),
                List.of(
                        new Party(PartyRole.INJURED_WORKER, "Wilhelmina Fictional"),
                        new Party(PartyRole.REQUESTING_PHYSICIAN, "Dr. Imaginary"),
                        new Party(PartyRole.EMPLOYER, "Fictional Works"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Fictional Mutual")),
                List.of("Knee arthroscopy"));
    }

    Answer give(CaseNumber number, Actor by, CaseCommand command, Instant now) {
        return service.give(number, new Order(command, by), command(), now);
    }

    void done(CaseNumber number, Actor by, CaseCommand command, Instant now) {
        Answer answer = give(number, by, command, now);
        if (!(answer instanceof Answer.Done)) throw new AssertionError(command + " was answered " + answer);
    }

    static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }
}
