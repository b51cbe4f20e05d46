package org.openimr.server.panel.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.RegisterDecision;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterProcess;
import org.openimr.panel.register.RegisterState;
import org.openimr.process.Role;
import org.openimr.server.cases.LogActor;
import org.openimr.server.log.Actor;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.History;
import org.openimr.server.panel.register.json.RegisterEventForms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register of reviewers: the one way to change it, and what it says now. It names reviewers and stays in the review
 * organization, Lab. Code 4610.6(f). Safe for use by many threads, and by several processes on one database.
 */
public final class Register {
    private final EventLog log;
    private final RegisterTable table;
    private final TransactionTemplate transaction;
    private final AtomicReference<RegisterSnapshot> newest = new AtomicReference<>(RegisterSnapshot.EMPTY);

    public Register(EventLog log, JdbcClient jdbc, TransactionTemplate transaction) {
        this.log = log;
        this.table = new RegisterTable(jdbc);
        this.transaction = transaction;
    }

    /** The register as it is committed now, by whichever process. One short look at the database. */
    public RegisterState now() {
        return snapshot().state();
    }

    /**
     * Gives one command.
     *
     * @param command  chosen by the sender; a command that comes again is answered as the first time and not done again
     * @param now      when it is written down, by the caller's clock
     */
    public RegisterAnswer give(RegisterOrder order, CommandId command, Instant now) {
        return giveAll(List.of(order), command, now);
    }

    /**
     * Gives several orders as one command: all are carried out, each on the register as those before it left it, or none
     * is.
     *
     * @param orders   at least one, all by the same person
     * @param command  chosen by the sender for all of them together; see {@link #give}
     * @param now      when they are written down, by the caller's clock
     */
    public RegisterAnswer giveAll(List<RegisterOrder> orders, CommandId command, Instant now) {
        if (orders.stream().map(RegisterOrder::by).distinct().count() != 1)
            throw new IllegalArgumentException("a command is given by one person");
        // What others wrote is read before they have to wait for this one.
        snapshot();
        return Objects.requireNonNull(transaction.execute(_ -> once(orders, command, now)));
    }

    /** Numbers are unique over all files: so each command is decided after the one before it is committed. */
    private RegisterAnswer once(List<RegisterOrder> orders, CommandId command, Instant now) {
        table.lock();
        RegisterState register = now();
        List<KeptEvent> done = table.doneBy(command);
        if (!done.isEmpty()) return new Repetition(register, done).answer(orders);
        List<RegisterEvent> events = new ArrayList<>();
        for (RegisterOrder order : orders) {
            switch (RegisterProcess.decide(register, order)) {
                case RegisterDecision.Refused(var reason) -> {
                    return new RegisterAnswer.Refused(reason, events.size() + 1);
                }
                case RegisterDecision.Accepted(var event) -> {
                    events.add(event);
                    register = register.after(event);
                }
            }
        }
        Actor actor = actor(orders.getFirst().by());
        byFile(events).forEach((reviewer, ofFile) -> keep(reviewer, ofFile, command, actor, now));
        return new RegisterAnswer.Done(events);
    }

    private static Map<ReviewerId, List<RegisterEvent>> byFile(List<RegisterEvent> events) {
        Map<ReviewerId, List<RegisterEvent>> byFile = new LinkedHashMap<>();
        events.forEach(event ->
                byFile.computeIfAbsent(event.reviewer(), _ -> new ArrayList<>()).add(event));
        return byFile;
    }

    private void keep(ReviewerId reviewer, List<RegisterEvent> events, CommandId command, Actor actor, Instant now) {
        History history = log.stream(RegisterTable.stream(reviewer));
        AppendResult result = log.append(
                history.stream(),
                history.head(),
                events.stream().map(RegisterEventForms.EVENTS::write).toList(),
                command,
                actor,
                now);
        if (!(result instanceof AppendResult.Appended(var _, var head)))
            throw new IllegalStateException("written to without the lock of the register: " + result);
        table.put(reviewer, head.version());
    }

    /** As for cases: the role at that time, and the account. */
    private static Actor actor(Author by) {
        return switch (by) {
            case Author.Staff staff -> LogActor.of(new org.openimr.process.Actor(staff.account(), Role.CREDENTIALING));
            case Author.Self self -> LogActor.of(new org.openimr.process.Actor(self.account(), Role.REVIEWER));
        };
    }

    private RegisterSnapshot snapshot() {
        RegisterSnapshot before = newest.get();
        if (table.total() == before.total()) return before;
        RegisterSnapshot after = before.after(table.since(before.versions()));
        // Inside a transaction it may hold what is rolled back later.
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            newest.accumulateAndGet(after, (one, other) -> one.total() >= other.total() ? one : other);
        return after;
    }
}
