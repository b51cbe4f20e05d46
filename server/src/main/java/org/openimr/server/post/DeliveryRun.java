package org.openimr.server.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openimr.law.ServiceMethod;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one letter by e-mail, once.
 *
 * <p>"Being sent" is committed before the mail server is spoken to, "sent" after it answered. If the program dies in
 * between nobody can know whether the server has the message: it is sent again, byte for byte the same under the same
 * Message-ID, and an alarm says so. So it is sent at least once; a second time only across such a death, and then
 * recognisably. In every other case exactly once.
 */
public final class DeliveryRun {
    private final OutgoingLetters letters;
    private final Outbox outbox;
    private final Proofs proofs;
    private final PaperWay paper;
    private final Alarms alarms;
    private final MailServer server;
    private final Persistence persistence;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeliveryRun(Parts parts, MailServer server, Persistence persistence, Jobs jobs, Clock clock) {
        this.letters = parts.letters();
        this.outbox = parts.outbox();
        this.proofs = parts.proofs();
        this.alarms = parts.alarms();
        this.paper = new PaperWay(parts);
        this.transaction = parts.transaction();
        this.server = server;
        this.persistence = persistence;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @return when to try again; empty when there is nothing more to do */
    Optional<Instant> deliver(LetterId id) {
        Optional<Delivery> begun = begin(id);
        if (begun.isEmpty()) return Optional.empty();
        Delivery delivery = begun.get();
        DeliveryAddress to = letters.address(id);
        Handed handed = server.hand(letters.get(id).orElseThrow(), delivery, to);
        Instant now = clock.instant();
        return switch (handed) {
            case Handed.Accepted(var reply) -> sent(delivery, to, reply, now);
            case Handed.NotNow(var why) -> notNow(delivery, why, now);
            case Handed.Never(var why) -> toPaper(delivery, PostFault.REFUSED, why, now);
        };
    }

    private Optional<Delivery> begin(LetterId id) {
        Optional<Delivery> begun = transaction.execute(_ -> outbox.hold(id).flatMap(this::begin));
        return begun == null ? Optional.empty() : begun;
    }

    private Optional<Delivery> begin(Delivery delivery) {
        if (delivery.channel() == Channel.PRINT) return Optional.empty();
        return switch (delivery.state()) {
            case WAITING -> {
                outbox.begin(delivery, clock.instant());
                yield outbox.current(delivery.letter());
            }
            case SENDING -> {
                alarms.raise(delivery.letter(), PostFault.PERHAPS_TWICE, "", clock.instant());
                outbox.begin(delivery, clock.instant());
                yield outbox.current(delivery.letter());
            }
            case SENT, FAILED, PRINTED -> Optional.empty();
        };
    }

    private Optional<Instant> sent(Delivery delivery, DeliveryAddress to, String reply, Instant now) {
        ProofOfService proof = new ProofOfService(
                delivery.letter(),
                delivery.channel(),
                ServiceMethod.ELECTRONIC,
                to.masked(delivery.channel()),
                now,
                evidence(delivery, reply));
        transaction.executeWithoutResult(_ -> {
            outbox.set(delivery, DeliveryState.SENT, reply, now);
            proofs.keep(proof);
            jobs.record(delivery.letter(), delivery.channel());
        });
        return Optional.empty();
    }

    private static String evidence(Delivery delivery, String reply) {
        String accepted = "The mail server answered \"" + reply + "\" to message " + delivery.messageId() + ".";
        return switch (delivery.channel()) {
            case EMAIL -> accepted;
            case PORTAL -> "In the party's view since " + delivery.handedOverAt() + ". " + accepted;
            case PRINT -> throw new IllegalArgumentException("paper has no e-mail");
        };
    }

    private Optional<Instant> notNow(Delivery delivery, String why, Instant now) {
        if (delivery.attempts() >= persistence.attempts()) return toPaper(delivery, PostFault.GIVEN_UP, why, now);
        transaction.executeWithoutResult(_ -> outbox.set(delivery, DeliveryState.WAITING, why, now));
        Duration wait = persistence.after(delivery.attempts());
        return Optional.of(now.plus(wait));
    }

    private Optional<Instant> toPaper(Delivery delivery, PostFault fault, String why, Instant now) {
        transaction.executeWithoutResult(_ -> paper.instead(delivery, fault, why, now));
        return Optional.empty();
    }
}
