package org.openimr.server.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Recipient;
import org.openimr.server.log.EventHash;
import org.openimr.server.postgres.PostgresForTests;

/** The post office on a real database, with fictional letters. */
final class PostDesk {
    static final Instant MORNING = Instant.parse("2026-03-02T17:00:00Z");
    static final String WORKER = "avery@mail.example";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final Parts parts;
    final List<LetterId> toDeliver = new ArrayList<>();
    final List<ProofOfService> toRecord = new ArrayList<>();
    final EmailSettings settings;
    final Clock clock = Clock.fixed(MORNING.plusSeconds(5), ZoneOffset.UTC);
    final Jobs jobs;

    PostDesk(PostgresForTests postgres, int port) {
        parts = Parts.over(postgres.dataSource());
        settings = MailHost.settings(port);
        jobs = new Jobs() {
            @Override
            public void make(CaseNumber number, int version) {
                throw new AssertionError("letters are made by hand here");
            }

            @Override
            public void deliver(LetterId letter) {
                toDeliver.add(letter);
            }

            @Override
            public void record(LetterId letter, Channel channel) {
                toRecord.add(parts.proofs().get(letter, channel).orElseThrow());
            }
        };
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PostOffice office() {
        return new PostOffice(parts, true, jobs);
    }

    SmtpServer smtp() {
        return new SmtpServer(settings, "Fictional Review");
    }

    DeliveryRun run(MailServer server) {
        return new DeliveryRun(
                parts, server, new Persistence(3, Duration.ofMinutes(1), Duration.ofHours(1)), jobs, clock);
    }

    static LetterId newId() {
        return new LetterId(
                new CaseNumber("CM26-%07d".formatted(NUMBERS.incrementAndGet())),
                LetterKind.FINAL_DETERMINATION,
                1,
                Recipient.EMPLOYEE);
    }

    static OutgoingLetter letter(LetterId id, Language language, String content) {
        return new OutgoingLetter(
                id,
                language,
                new FileBytes(("%PDF-1.7 " + content).getBytes(StandardCharsets.UTF_8)),
                new FileBytes(("<p>" + content).getBytes(StandardCharsets.UTF_8)),
                new MadeFrom(7, 3, new EventHash("ab".repeat(32))),
                MORNING);
    }

    static DeliveryAddress address(DeliveryPreference preference) {
        return new DeliveryAddress(
                "Avery Fictional",
                List.of("2 Fictional Way", "Sacramento, CA 00000"),
                ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                Optional.of(WORKER),
                preference,
                true);
    }

    LetterId taken(DeliveryPreference preference) {
        LetterId id = newId();
        office().take(letter(id, Language.ENGLISH, "The knee brace is necessary."), address(preference), MORNING);
        return id;
    }

    Delivery current(LetterId id) {
        return parts.outbox().current(id).orElseThrow();
    }
}
