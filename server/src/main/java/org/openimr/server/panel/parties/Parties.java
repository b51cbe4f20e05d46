package org.openimr.server.panel.parties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.parties.PartyDecision;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.PartyOrder;
import org.openimr.panel.parties.PartyProcess;
import org.openimr.panel.rules.Established;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.TieGraph;
import org.openimr.process.Role;
import org.openimr.server.cases.LogActor;
import org.openimr.server.log.Actor;
import org.openimr.server.log.AppendResult;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.History;
import org.openimr.server.log.StreamId;
import org.openimr.server.panel.parties.json.PartyEventForms;
import org.openimr.server.panel.seating.TieSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The book of parties: the one way to change it, and what it says now. It tells what reviewers are tied to and stays in
 * the review organization, Lab. Code 4610.6(f). Safe for use by many threads, and by several processes on one database.
 */
public final class Parties implements TieSource {
    private final EventLog log;
    private final PartyStreams streams;
    private final TransactionTemplate transaction;
    private final Supplier<? extends Collection<Party.Person>> reviewers;
    private final KnownTies ties;
    private final AtomicReference<Snapshot> newest = new AtomicReference<>(new Snapshot(PartyBook.empty(), 0));

    /**
     * @param reviewers  persons of the register, as they are now; asked often
     * @param ties       how ties are searched
     */
    public Parties(
            EventLog log,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Supplier<? extends Collection<Party.Person>> reviewers,
            KnownTies ties) {
        this.log = log;
        this.streams = new PartyStreams(jdbc);
        this.transaction = transaction;
        this.reviewers = reviewers;
        this.ties = ties;
    }

    /** @param position  of the last event in it */
    private record Snapshot(PartyBook book, long position) {}

    /** The book as it is committed now, by whichever process. One short look at the database. */
    public PartyBook now() {
        return snapshot().book();
    }

    /** Everyone whom ties may name: the parties of the book, and the reviewers. */
    public Everyone everyone() {
        return new Everyone(now(), reviewers.get());
    }

    /** Parties and reviewers with the ties that stand now; built again only where something changed. */
    public TieGraph graph() {
        // The book first: whom a tie names was there before it.
        PartyBook book = now();
        return ties.graph(book, reviewers.get());
    }

    @Override
    public TieGraph ties() {
        return graph();
    }

    @Override
    public Optional<Party> party(PartyId id) {
        return everyone().party(id);
    }

    /** What staff established. Which ways were judged to be no tie is kept with the cases, and not in here. */
    @Override
    public Established established() {
        return now().established();
    }

    /**
     * Gives one command.
     *
     * @param by       account of one of the credentialing staff
     * @param command  chosen by the sender; a command that comes again is answered as the first time and not done again
     * @param now      when it is given and written down, by the caller's clock
     */
    public PartyAnswer give(PartyCommand given, String by, CommandId command, Instant now) {
        return giveAll(List.of(given), by, command, now);
    }

    /**
     * Gives several as one: all are carried out, each on the book as those before it left it, or none is.
     *
     * @param given    at least one
     * @param command  chosen by the sender for all of them together; see {@link #give}
     */
    public PartyAnswer giveAll(List<PartyCommand> given, String by, CommandId command, Instant now) {
        if (given.isEmpty()) throw new IllegalArgumentException("nothing is asked");
        // What others wrote is read before they have to wait for this one.
        snapshot();
        return Objects.requireNonNull(transaction.execute(_ -> once(given, by, command, now)));
    }

    /** Numbers and ties are unique over all parties: so each command is decided after the one before it is committed. */
    private PartyAnswer once(List<PartyCommand> given, String by, CommandId command, Instant now) {
        streams.lock();
        List<PartyOrder> orders = orders(given, by, now);
        List<KeptEvent> done = streams.doneBy(command);
        if (!done.isEmpty())
            return new Repetition(streams.before(done.getFirst().position()), done).answer(orders);
        PartyBook book = snapshot().book();
        List<PartyEvent> events = new ArrayList<>();
        for (PartyOrder order : orders) {
            switch (PartyProcess.decide(book, order)) {
                case PartyDecision.Refused(var reason) -> {
                    return new PartyAnswer.Refused(reason, events.size() + 1);
                }
                case PartyDecision.Accepted(var event) -> {
                    events.add(event);
                    book = book.after(event);
                }
            }
        }
        Actor actor = LogActor.of(new org.openimr.process.Actor(by, Role.CREDENTIALING));
        byStream(events).forEach((stream, ofStream) -> keep(stream, ofStream, command, actor, now));
        return new PartyAnswer.Done(events);
    }

    private List<PartyOrder> orders(List<PartyCommand> given, String by, Instant now) {
        Set<PartyId> known = reviewers.get().stream().map(Party.Person::id).collect(Collectors.toUnmodifiableSet());
        return given.stream().map(one -> new PartyOrder(one, now, by, known)).toList();
    }

    private static Map<StreamId, List<PartyEvent>> byStream(List<PartyEvent> events) {
        Map<StreamId, List<PartyEvent>> byStream = new LinkedHashMap<>();
        events.forEach(event -> byStream.computeIfAbsent(PartyStreams.stream(event.party()), _ -> new ArrayList<>())
                .add(event));
        return byStream;
    }

    private void keep(StreamId stream, List<PartyEvent> events, CommandId command, Actor actor, Instant now) {
        History history = log.stream(stream);
        AppendResult result = log.append(
                stream,
                history.head(),
                events.stream().map(PartyEventForms.EVENTS::write).toList(),
                command,
                actor,
                now);
        if (!(result instanceof AppendResult.Appended))
            throw new IllegalStateException("written to without the lock of the book: " + result);
    }

    private Snapshot snapshot() {
        Snapshot before = newest.get();
        if (streams.last() == before.position()) return before;
        List<KeptEvent> next = streams.after(before.position());
        if (next.isEmpty()) return before;
        Snapshot after = new Snapshot(
                before.book().after(next.stream().map(KeptEvent::event).toList()),
                next.getLast().position());
        // Inside a transaction it may hold what is rolled back later.
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            newest.accumulateAndGet(after, (one, other) -> one.position() >= other.position() ? one : other);
        return after;
    }
}
