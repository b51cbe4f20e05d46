package org.openimr.server.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Family;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.AssignmentCommand.SendAssignmentNotice;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseEvent.DraftSampled;
import org.openimr.process.EligibilityCommand.FindEligible;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.IssueCommand.IssueDetermination;
import org.openimr.process.IssueCommand.PassFirstLook;
import org.openimr.process.IssueCommand.RecordSecondLook;
import org.openimr.process.IssueCommand.SignOffDraft;
import org.openimr.process.Order;
import org.openimr.process.PublicationCommand.ConfirmDeidentification;
import org.openimr.process.PublicationCommand.PublishDetermination;
import org.openimr.process.ReviewCommand.DecideItem;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.log.CommandId;
import org.openimr.server.security.Accounts;

/** Takes one fictional dispute through the process, step by step, by commands like anyone's. */
final class DemoCase {
    private static final Map<DemoAccounts, PartyRole> FOLLOWERS = Map.of(
            DemoAccounts.WORKER, PartyRole.INJURED_WORKER,
            DemoAccounts.REPRESENTATIVE, PartyRole.WORKERS_ATTORNEY,
            DemoAccounts.PHYSICIAN, PartyRole.REQUESTING_PHYSICIAN,
            DemoAccounts.CLAIMS_ADMINISTRATOR, PartyRole.CLAIMS_ADMINISTRATOR);

    private final CaseService service;
    private final DemoReviews reviews;
    private final PartyAccess access;
    private final Accounts accounts;
    private final DemoSeats seats;
    private final DemoDispute dispute;
    private final DemoDates dates;
    private final DemoAccounts reviewer;
    private final CaseNumber number;
    private int commands;
    private boolean screened;
    private Sample drawn = Sample.nothing();

    DemoCase(
            CaseService service,
            DemoReviews reviews,
            PartyAccess access,
            Accounts accounts,
            DemoSeats seats,
            DemoDispute dispute,
            DemoDates dates,
            DemoAccounts reviewer) {
        this.service = service;
        this.reviews = reviews;
        this.access = access;
        this.accounts = accounts;
        this.seats = seats;
        this.dispute = dispute;
        this.dates = dates;
        this.reviewer = reviewer;
        this.number = service.numberFor(command("number"), dates.received());
    }

    DemoCase filed() {
        give(
                DemoAccounts.INTAKE,
                new FileApplication(
                        number, dispute.application(CaliforniaTime.dayOf(dates.decided())), dates.received()),
                dates.received());
        return this;
    }

    DemoCase screened() {
        give(DemoAccounts.INTAKE, new AcceptAsUnique(dates.received()), dates.received());
        screened = true;
        return this;
    }

    DemoCase ineligible() {
        if (!screened) screened();
        give(
                DemoAccounts.REGULATOR,
                new FindIneligible(dates.eligible(), Set.of(IneligibilityCode.LATE)),
                dates.eligible());
        return this;
    }

    DemoCase eligible() {
        if (!screened) screened();
        give(DemoAccounts.REGULATOR, new FindEligible(dates.eligible(), List.of()), dates.eligible());
        return this;
    }

    DemoCase noticed() {
        give(
                DemoAccounts.CASE_MANAGER,
                new SendAssignmentNotice(dates.noticed(), ServiceMethod.ELECTRONIC),
                dates.noticed());
        return this;
    }

    DemoCase complete() {
        Instant before = dates.recordsIn().minus(Duration.ofHours(1));
        record(RecordKind.UTILIZATION_REVIEW_DECISION, "Fictional utilization review decision", before);
        record(RecordKind.PHYSICIAN_REPORT, "Fictional progress report of the treating physician", before);
        give(DemoAccounts.CASE_MANAGER, new FindRecordsComplete(dates.recordsIn()), dates.recordsIn());
        return this;
    }

    private void record(RecordKind kind, String description, Instant at) {
        give(
                DemoAccounts.CASE_MANAGER,
                new ReceiveRecord(
                        new RecordReceived(kind, PartyRole.CLAIMS_ADMINISTRATOR, description, Optional.empty(), at)),
                at);
    }

    DemoCase assigned() {
        seats.seated(number, reviewer, dates.assigned());
        return this;
    }

    /** With the summary and the decision on the first items. */
    DemoCase drafted(int items) {
        Instant at = dates.drafted();
        give(reviewer, new WriteCaseSummary(at, dispute.summary(CaliforniaTime.dayOf(dates.decided()))), at);
        for (int item = 1; item <= items; item++) {
            give(reviewer, new DecideItem(at, dispute.items().get(item - 1).decided(item)), at);
        }
        return this;
    }

    DemoCase submitted() {
        drafted(dispute.items().size());
        give(reviewer, new SubmitDraft(dates.drafted()), dates.drafted());
        return this;
    }

    DemoCase issued() {
        looked();
        give(
                DemoAccounts.QUALITY,
                new IssueDetermination(
                        dates.issued(), Family.INDEPENDENT_REVIEW, ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of()),
                dates.issued());
        return this;
    }

    /** Whatever was drawn: the medical director looks second, and signs. */
    private void looked() {
        Instant at = dates.issued();
        if (drawn.secondLook()) {
            give(DemoAccounts.QUALITY, new PassFirstLook(at, List.of()), at);
            give(
                    DemoAccounts.MEDICAL_DIRECTOR,
                    new RecordSecondLook(at, SecondLook.Result.MAY_LEAVE, "Read with the file (fictional)."),
                    at);
        }
        if (drawn.signOff()) give(DemoAccounts.MEDICAL_DIRECTOR, new SignOffDraft(at), at);
    }

    /** One more person stands for the public text; the first one decides every span. */
    DemoCase confirmed(DemoAccounts by) {
        Instant at = dates.issued().plus(Duration.ofHours(2));
        reviews.sign(number, by.actor(accounts).id(), at);
        give(by, new ConfirmDeidentification(at), at);
        return this;
    }

    DemoCase published() {
        give(DemoAccounts.QUALITY, new PublishDetermination(dates.published()), dates.published());
        return this;
    }

    /** The parties of the demonstration follow it. */
    DemoCase followed() {
        FOLLOWERS.forEach((account, party) ->
                access.grant(accounts.idOf(account.login()).orElseThrow(), number, party, dates.received()));
        return this;
    }

    private void give(DemoAccounts by, CaseCommand command, Instant at) {
        Order order = new Order(command, by.actor(accounts));
        Answer answer = service.give(number, order, command(Integer.toString(++commands)), at);
        if (!(answer instanceof Answer.Done(var _, var events))) {
            throw new IllegalStateException("the demonstration's own case of " + dispute.worker()
                    + " was not carried out: " + command.getClass().getSimpleName() + " was answered " + answer);
        }
        for (CaseEvent event : events) {
            if (event instanceof DraftSampled(var _, var sample)) drawn = sample;
        }
    }

    private CommandId command(String step) {
        String name = "demonstration/" + dispute.worker() + "/"
                + dispute.items().getFirst().service() + "/" + step;
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
