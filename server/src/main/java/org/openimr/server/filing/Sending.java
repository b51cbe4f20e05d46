package org.openimr.server.filing;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.Order;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.PartyRole;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.PartyAccess;
import org.openimr.server.log.CommandId;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a draft: the case and the draft that names it are written in one transaction, so that a draft sent twice is one
 * case. The application counts as received at that moment (8 CCR 9792.10.1(b)(1)).
 */
public final class Sending {
    private final CaseService service;
    private final Drafts drafts;
    private final EarlierApplications earlier;
    private final PartyAccess access;
    private final TransactionTemplate transaction;

    public Sending(
            CaseService service,
            Drafts drafts,
            EarlierApplications earlier,
            PartyAccess access,
            TransactionTemplate transaction) {
        this.service = service;
        this.drafts = drafts;
        this.earlier = earlier;
        this.access = access;
        this.transaction = transaction;
    }

    /** The case; again and again the same. Empty, and nothing sent, while the answers are not yet an application. */
    public Optional<Draft.Sent> send(UUID draft, Actor by, Instant now) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Draft locked = drafts.lock(draft);
            return locked.sent().isPresent() ? locked.sent() : file(locked, by, now);
        }));
    }

    private Optional<Draft.Sent> file(Draft draft, Actor by, Instant now) {
        boolean signed = !draft.answers().text(Field.SIGNATURE_NAME).isEmpty()
                && draft.answers().is(Field.SIGNATURE_CONSENT, Field.YES);
        return StatedApplication.of(draft.answers(), signed, draft.copy().isPresent(), CaliforniaTime.dayOf(now))
                .map(application -> file(draft, application, by, now));
    }

    private Draft.Sent file(Draft draft, Application application, Actor by, Instant now) {
        CommandId command = new CommandId(draft.id());
        CaseNumber number = service.numberFor(command, now);
        Answer answer =
                service.give(number, new Order(new FileApplication(number, application, now), by), command, now);
        return switch (answer) {
            case Answer.Done _ -> {
                drafts.sent(draft.id(), number, now);
                earlier.add(number, draft.answers(), now);
                own(by, number, now);
                yield new Draft.Sent(number, now);
            }
            // The number is new and the draft is locked: no one else can have filed under it.
            case Answer.AlreadyDone _, Answer.OtherCommand _, Answer.Conflict _ ->
                throw new IllegalStateException("the application of a draft was filed before it was sent");
            case Answer.Refused(var reason) ->
                throw new IllegalStateException(
                        "filing was refused: " + reason.getClass().getSimpleName());
        };
    }

    /** Who is signed in as a party follows the case without more ado. */
    private void own(Actor by, CaseNumber number, Instant now) {
        switch (by.role()) {
            case WORKER -> access.grant(UUID.fromString(by.id()), number, PartyRole.INJURED_WORKER, now);
            case REPRESENTATIVE -> access.grant(UUID.fromString(by.id()), number, PartyRole.WORKERS_ATTORNEY, now);
            case PHYSICIAN -> access.grant(UUID.fromString(by.id()), number, PartyRole.REQUESTING_PHYSICIAN, now);
            case INTAKE,
                    CASE_MANAGER,
                    REVIEWER,
                    CREDENTIALING,
                    MEDICAL_DIRECTOR,
                    QUALITY,
                    REGULATOR,
                    CLAIMS_ADMINISTRATOR,
                    APPEALS_BOARD,
                    CLOCK,
                    PUBLIC -> {}
        }
    }
}
