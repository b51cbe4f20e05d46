package org.openimr.server.post;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.letters.Recipient;

/** Letters that go on paper: taken in batches, mailed on a day, proved. */
public final class PrintQueue {
    private final Parts parts;
    private final Jobs jobs;

    public PrintQueue(Parts parts, Jobs jobs) {
        this.parts = parts;
        this.jobs = jobs;
    }

    /**
     * What a batch of these letters would be, without taking it.
     *
     * @param ready  would be printed, in the order of the queue
     * @param left   would stay: no longer waiting, or without a postal address
     */
    public record Preview(List<LetterId> ready, List<LetterId> left) {
        public Preview {
            ready = List.copyOf(ready);
            left = List.copyOf(left);
        }
    }

    /** What became of a report that a batch was mailed. */
    public enum Mailed {
        /** Kept, and each letter's service is proved. */
        DONE,
        /** The same was reported before; nothing was done again. */
        AGAIN,
        /** There is no such batch. */
        NO_SUCH_BATCH,
        /** It was reported mailed on another day. */
        ON_ANOTHER_DAY,
        /** The day is before the batch was made, or has not come yet. */
        NOT_THAT_DAY
    }

    /** Letters that wait, the oldest first. */
    public List<LetterId> waiting() {
        return parts.outbox().waitingForPrint().stream().map(Delivery::letter).toList();
    }

    /** Shows what {@link #take} would do. */
    public Preview preview(List<LetterId> chosen) {
        List<LetterId> ready = new ArrayList<>(waiting());
        ready.retainAll(chosen);
        ready.removeIf(id -> parts.letters().address(id).lines().isEmpty());
        List<LetterId> left = new ArrayList<>(chosen);
        left.removeAll(ready);
        return new Preview(ready, left);
    }

    /** Takes those that can go into one batch; empty if none can. */
    public Optional<UUID> take(List<LetterId> chosen, Instant now) {
        UUID batch = UUID.randomUUID();
        return Objects.requireNonNull(parts.transaction().execute(status -> {
            parts.jdbc()
                    .sql("insert into print_batch (id, made_at) values (?, ?)")
                    .param(batch)
                    .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
            long taken = preview(chosen).ready().stream()
                    .filter(id -> parts.outbox().print(id, batch, now))
                    .count();
            if (taken == 0) status.setRollbackOnly();
            return taken == 0 ? Optional.<UUID>empty() : Optional.of(batch);
        }));
    }

    /**
     * The postal address of a party was found out: every letter of the case to it that waits without one gets it. The
     * letters stay as they were made; the address goes on the envelopes.
     *
     * @param lines  as they stand on the envelope, without the name; at least one
     * @return how many letters can be printed now
     */
    public int addressFound(CaseNumber number, Recipient to, List<String> lines, Instant now) {
        if (lines.isEmpty()) throw new IllegalArgumentException("an address has lines");
        return Objects.requireNonNull(parts.transaction().execute(_ -> {
            List<Delivery> waiting = parts.outbox().waitingWithoutAddress(number, to);
            for (Delivery delivery : waiting) {
                parts.letters().complete(delivery.letter(), lines);
                parts.alarms().settle(delivery.letter(), PostFault.NO_POSTAL_ADDRESS, now);
            }
            return waiting.size();
        }));
    }

    /** The letters of a batch with their addresses, in the order in which they are printed; empty if there is none. */
    public PrintBatch batch(UUID batch) {
        return new PrintBatch(
                batch,
                parts.outbox().inBatch(batch).stream()
                        .map(delivery -> new PrintBatch.Sheet(
                                parts.letters().get(delivery.letter()).orElseThrow(),
                                parts.letters().address(delivery.letter())))
                        .toList());
    }

    /**
     * The batch was put in the mail.
     *
     * @param on  California calendar date; not before the batch was made, not after today
     */
    public Mailed mailed(UUID batch, LocalDate on, Instant now) {
        return Objects.requireNonNull(parts.transaction().execute(_ -> mailedOnce(batch, on, now)));
    }

    private record Made(Instant at, Optional<LocalDate> mailedOn) {}

    private Mailed mailedOnce(UUID batch, LocalDate on, Instant now) {
        Optional<Made> found = parts.jdbc()
                .sql("select made_at, mailed_on from print_batch where id = ? for update")
                .param(batch)
                .query((rs, _) -> new Made(
                        rs.getObject(1, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rs.getObject(2, LocalDate.class))))
                .optional();
        if (found.isEmpty()) return Mailed.NO_SUCH_BATCH;
        Made made = found.get();
        if (made.mailedOn().isPresent()) {
            return made.mailedOn().get().equals(on) ? Mailed.AGAIN : Mailed.ON_ANOTHER_DAY;
        }
        if (on.isBefore(CaliforniaTime.dayOf(made.at())) || on.isAfter(CaliforniaTime.dayOf(now))) {
            return Mailed.NOT_THAT_DAY;
        }
        parts.jdbc()
                .sql("update print_batch set mailed_on = ? where id = ?")
                .param(on)
                .param(batch)
                .update();
        for (Delivery delivery : parts.outbox().inBatch(batch)) prove(delivery, batch, on, made.at(), now);
        return Mailed.DONE;
    }

    private void prove(Delivery delivery, UUID batch, LocalDate on, Instant madeAt, Instant now) {
        String evidence = "Mailed on " + on + " in batch " + batch + ".";
        Instant dayBegan = on.atStartOfDay(CaliforniaTime.ZONE).toInstant();
        DeliveryAddress to = parts.letters().address(delivery.letter());
        parts.outbox().set(delivery, DeliveryState.SENT, evidence, now);
        parts.proofs()
                .keep(new ProofOfService(
                        delivery.letter(),
                        Channel.PRINT,
                        to.mail(),
                        to.masked(Channel.PRINT),
                        dayBegan.isBefore(madeAt) ? madeAt : dayBegan,
                        evidence));
        jobs.record(delivery.letter(), Channel.PRINT);
    }
}
