package org.openimr.server.cases;

import io.micrometer.observation.ObservationRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.CaseNumber;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.AssignmentCommand.TakeSeat;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.Decision;
import org.openimr.process.FilingCommand.FileApplication;
import org.openimr.process.Order;
import org.openimr.process.Refusal;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to change a case. Events and read models are written in one transaction; nobody is told "done" before
 * it is committed. Safe for use by many threads.
 */
public final class CaseService {
    /** Others can be quicker; after so many times the sender decides. */
    private static final int ATTEMPTS = 5;

    private final CaseProcess process;
    private final EventLog log;
    private final CaseWriting writing;
    private final CaseNumbers numbers;
    private final PartyAccess access;
    private final ReviewersExperience experience;
    private final SeatRegister seats;
    private final PublicForms forms;
    private final TransactionTemplate transaction;
    private final ObservedCommands observed;

    public CaseService(
            CaseProcess process,
            EventLog log,
            ReadModels models,
            CaseNumbers numbers,
            PartyAccess access,
            ReviewersExperience experience,
            SeatRegister seats,
            PublicForms forms,
            TransactionTemplate transaction) {
        this(process, log, models, numbers, access, experience, seats, forms, transaction, ObservationRegistry.NOOP);
    }

    /** @param observed  where each command is reported, by its kind and what became of it */
    public CaseService(
            CaseProcess process,
            EventLog log,
            ReadModels models,
            CaseNumbers numbers,
            PartyAccess access,
            ReviewersExperience experience,
            SeatRegister seats,
            PublicForms forms,
            TransactionTemplate transaction,
            ObservationRegistry observed) {
        this.process = process;
        this.log = log;
        this.writing = new CaseWriting(log, models);
        this.numbers = numbers;
        this.access = access;
        this.experience = experience;
        this.seats = seats;
        this.forms = forms;
        this.transaction = transaction;
        this.observed = new ObservedCommands(observed);
    }

    /**
     * Gives a command to a case.
     *
     * <p>For a person who may not see the case everything is as if there were none.
     *
     * @param command  chosen by the sender; a command that comes again is answered and not done again
     * @param now      when it is written down, by the caller's clock
     * @throws IllegalArgumentException if an application is filed under another number than its own
     */
    public Answer give(CaseNumber number, Order order, CommandId command, Instant now) {
        if (order.command() instanceof FileApplication filed
                && !filed.caseNumber().equals(number)) {
            throw new IllegalArgumentException("an application of " + filed.caseNumber() + " filed under " + number);
        }
        return give(number, OptionalInt.empty(), order, command, now);
    }

    /**
     * Gives a command to a case that nobody changed since it was looked at; {@link Answer.Conflict} where somebody did.
     * A command that comes again is answered as the first time, whatever happened to the case since.
     *
     * @param version  of the case as it was looked at
     * @param command  chosen by the sender; a command that comes again is answered and not done again
     * @param now      when it is written down, by the caller's clock
     */
    public Answer giveUnchanged(CaseNumber number, int version, Order order, CommandId command, Instant now) {
        return give(number, OptionalInt.of(version), order, command, now);
    }

    private Answer give(CaseNumber number, OptionalInt seen, Order order, CommandId command, Instant now) {
        return observed.around(order.command(), () -> giveNow(number, seen, order, command, now));
    }

    private Answer giveNow(CaseNumber number, OptionalInt seen, Order order, CommandId command, Instant now) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Answer answer = Objects.requireNonNull(transaction.execute(_ -> once(number, seen, order, command, now)));
            if (!(answer instanceof Answer.Conflict)) return answer;
        }
        return new Answer.Conflict();
    }

    /**
     * A number for an application that came without one: the year of its receipt and the next in that year's row. The
     * same command gets the same number again, so that an application sent twice is filed once.
     */
    public CaseNumber numberFor(CommandId command, Instant receivedAt) {
        return numbers.give(command, receivedAt);
    }

    private Answer once(CaseNumber number, OptionalInt seen, Order order, CommandId command, Instant now) {
        CaseHistory history = CaseHistory.load(log, number);
        if (history.kept().answerTo(command).isPresent()) {
            return Repetition.answer(process, history, order, command);
        }
        if (seen.isPresent() && seen.getAsInt() != history.kept().head().version()) return new Answer.Conflict();
        boolean own = access.isOwn(order.by(), number);
        CaseState sight = mayTake(number, order) ? history.state() : Sight.of(history.state(), order, own);
        return switch (process.decide(sight, known(number, sight, order))) {
            case Decision.Refused(var reason) -> new Answer.Refused(reason);
            case Decision.Accepted(var events) ->
                unreviewed(number, history.state(), order)
                        .<Answer>map(Answer.Refused::new)
                        .orElseGet(() -> keep(number, history, order, events, command, now));
        };
    }

    private Optional<Refusal> unreviewed(CaseNumber number, CaseState state, Order order) {
        return state.ruling().flatMap(ruling -> forms.objection(number, ruling.determination(), order));
    }

    /** Whoever took a case when it was offered sees it from the moment of taking the seat. */
    private boolean mayTake(CaseNumber number, Order order) {
        return order.command() instanceof TakeSeat take
                && seats.hasTaken(number, take.assignment().reviewer());
    }

    /** A draft is handed over by a reviewer whose earlier ones are counted, and whose seat is looked up as it is taken. */
    private Order known(CaseNumber number, CaseState sight, Order order) {
        return switch (order.command()) {
            case SubmitDraft _ ->
                new Order(order.command(), order.by(), experience.of(number, order.by()))
                        .with(seats.objection(number, sight, order));
            case AssignReviewer _, TakeSeat _ -> order.with(seats.objection(number, sight, order));
            case CaseCommand _ -> order;
        };
    }

    private Answer keep(
            CaseNumber number,
            CaseHistory history,
            Order order,
            List<CaseEvent> events,
            CommandId command,
            Instant now) {
        return switch (writing.append(number, history, order.by(), events, command, now)) {
            case AppendResult.Appended(var _, var head) -> writing.follow(number, history, events, head);
            case AppendResult.Conflict _ -> new Answer.Conflict();
            // The same command in another thread was quicker: read it on the next attempt.
            case AppendResult.AlreadyDone _ -> new Answer.Conflict();
        };
    }
}
