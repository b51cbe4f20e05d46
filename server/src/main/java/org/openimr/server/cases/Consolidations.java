package org.openimr.server.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.Decision;
import org.openimr.process.Order;
import org.openimr.process.Refusal;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Joins a case to another and splits it off, 8 CCR 9792.10.4(a). Each is one command to both cases: both change in one
 * transaction, or neither does. Safe for use by many threads.
 */
public final class Consolidations {
    /** Others can be quicker; after so many times the sender decides. */
    private static final int ATTEMPTS = 5;

    private final CaseProcess process;
    private final EventLog log;
    private final CaseWriting writing;
    private final PartyAccess access;
    private final TransactionTemplate transaction;

    public Consolidations(
            CaseProcess process, EventLog log, ReadModels models, PartyAccess access, TransactionTemplate transaction) {
        this.process = process;
        this.log = log;
        this.writing = new CaseWriting(log, models);
        this.access = access;
        this.transaction = transaction;
    }

    /**
     * What is to be done to which two cases, by whom.
     *
     * @param lead   the case under whose number both are decided
     * @param other  the case that is joined to it or split off
     */
    public record Change(PairKind kind, CaseNumber lead, CaseNumber other, Instant at, Actor by) {}

    /**
     * Carries it out.
     *
     * @param command  chosen by the sender; a command that comes again is answered and not done again
     * @param now      when it is written down, by the caller's clock
     */
    public PairAnswer give(Change change, CommandId command, Instant now) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            PairAnswer answer =
                    Objects.requireNonNull(transaction.execute(status -> once(status, change, command, now)));
            if (!(answer instanceof PairAnswer.Conflict)) return answer;
        }
        return new PairAnswer.Conflict();
    }

    /** Why it would be refused as the cases stand; nothing is changed. */
    public Optional<PairAnswer.Refused> obstacle(Change change) {
        CaseHistory lead = CaseHistory.load(log, change.lead());
        CaseHistory other = CaseHistory.load(log, change.other());
        if (other.state() instanceof CaseState.NotFiled) {
            return Optional.of(new PairAnswer.Refused(change.other(), new Refusal.NothingFiled()));
        }
        Order toLead = new Order(change.kind().toLead(change.other(), other.state(), change.at()), change.by());
        Order toOther = new Order(change.kind().toOther(change.lead(), change.at()), change.by());
        return refusal(change.lead(), lead, toLead).or(() -> refusal(change.other(), other, toOther));
    }

    private Optional<PairAnswer.Refused> refusal(CaseNumber number, CaseHistory history, Order order) {
        return decide(number, history, order) instanceof Decision.Refused(var reason)
                ? Optional.of(new PairAnswer.Refused(number, reason))
                : Optional.empty();
    }

    /** One of the two cases, and what the command would do to it. */
    private record Side(CaseNumber number, CaseHistory history, Order order, List<CaseEvent> events) {}

    private PairAnswer once(TransactionStatus status, Change change, CommandId command, Instant now) {
        CaseHistory lead = CaseHistory.load(log, change.lead());
        CaseHistory other = CaseHistory.load(log, change.other());
        CaseState met = met(other, command);
        if (met instanceof CaseState.NotFiled) {
            return new PairAnswer.Refused(change.other(), new Refusal.NothingFiled());
        }
        Order toLead = new Order(change.kind().toLead(change.other(), met, change.at()), change.by());
        Order toOther = new Order(change.kind().toOther(change.lead(), change.at()), change.by());
        boolean leadDone = lead.kept().answerTo(command).isPresent();
        boolean otherDone = other.kept().answerTo(command).isPresent();
        if (leadDone && otherDone) {
            return again(
                    Repetition.answer(process, lead, toLead, command),
                    Repetition.answer(process, other, toOther, command));
        }
        if (leadDone || otherDone) return new PairAnswer.OtherCommand();
        return switch (decide(change.lead(), lead, toLead)) {
            case Decision.Refused(var reason) -> new PairAnswer.Refused(change.lead(), reason);
            case Decision.Accepted(var leads) ->
                switch (decide(change.other(), other, toOther)) {
                    case Decision.Refused(var reason) -> new PairAnswer.Refused(change.other(), reason);
                    case Decision.Accepted(var follows) ->
                        keep(
                                status,
                                new Side(change.lead(), lead, toLead, leads),
                                new Side(change.other(), other, toOther, follows),
                                command,
                                now);
                };
        };
    }

    /** The state of the case when the command first met it; its present state where it never did. */
    private static CaseState met(CaseHistory history, CommandId command) {
        List<RecordedEvent> events = history.kept().events();
        Optional<RecordedEvent> first =
                events.stream().filter(event -> event.command().equals(command)).findFirst();
        return first.map(done -> CaseHistory.fold(events.subList(0, done.version() - 1)))
                .orElse(history.state());
    }

    private static PairAnswer again(Answer lead, Answer other) {
        return lead instanceof Answer.AlreadyDone(var first) && other instanceof Answer.AlreadyDone(var second)
                ? new PairAnswer.AlreadyDone(new PairAnswer.Done(first, second))
                : new PairAnswer.OtherCommand();
    }

    private Decision decide(CaseNumber number, CaseHistory history, Order order) {
        boolean own = access.isOwn(order.by(), number);
        return process.decide(Sight.of(history.state(), order.by(), own), order);
    }

    /** Appends to the lower number first, so that two changes of the same two cases never wait for each other. */
    private PairAnswer keep(TransactionStatus status, Side lead, Side other, CommandId command, Instant now) {
        List<Side> sides = Stream.of(lead, other)
                .sorted(Comparator.comparing(side -> side.number().value()))
                .toList();
        AppendResult first = append(sides.getFirst(), command, now);
        if (!(first instanceof AppendResult.Appended(var _, var firstHead))) return new PairAnswer.Conflict();
        AppendResult second = append(sides.getLast(), command, now);
        if (!(second instanceof AppendResult.Appended(var _, var secondHead))) {
            status.setRollbackOnly();
            return new PairAnswer.Conflict();
        }
        Side low = sides.getFirst();
        Side high = sides.getLast();
        Answer.Done done = writing.follow(low.number(), low.history(), low.events(), firstHead);
        Answer.Done alsoDone = writing.follow(high.number(), high.history(), high.events(), secondHead);
        return low.equals(lead) ? new PairAnswer.Done(done, alsoDone) : new PairAnswer.Done(alsoDone, done);
    }

    private AppendResult append(Side side, CommandId command, Instant now) {
        return writing.append(side.number(), side.history(), side.order().by(), side.events(), command, now);
    }
}
