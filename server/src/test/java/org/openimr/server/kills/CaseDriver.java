package org.openimr.server.kills;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.openimr.determination.CaseNumber;
import org.openimr.server.Client;
import org.openimr.server.Client.Answered;
import org.openimr.server.Upload;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.kills.Ledger.Acknowledged;
import org.openimr.server.kills.Rehearsal.Plan;
import org.openimr.server.kills.Steps.Step;
import org.openimr.server.records.FilesDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A client that takes one case after another from filing to determination, or until its file is complete where it has a
 * document. Each command is sent with a key of its own,
 * and again with the same key until it is answered; some are sent twice at once, some again after the answer; after
 * some the case is read.
 */
final class CaseDriver implements Runnable {
    /** One in so many. */
    private static final int TWICE_AT_ONCE = 10;

    private static final int ONCE_MORE = 10;
    private static final int READS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OUT_OF_PLACE = 409;

    /** Another command came first, or the same one is at work: to be sent again. */
    private static final String LATER = "API-213";

    private static final int GONE_WRONG = 500;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final List<URI> servers;
    private final Ledger ledger;
    private final AtomicBoolean ended;
    private final ExecutorService threads;
    private final Random chance;
    private final UUID reviewer;
    private final String login;
    private final Plan plan;
    private final AtomicInteger turn;

    /**
     * @param servers    asked in turn; the next one where one does not answer
     * @param ended      the present command is finished, and none begun
     */
    CaseDriver(
            List<URI> servers,
            Ledger ledger,
            AtomicBoolean ended,
            ExecutorService threads,
            long seed,
            String login,
            UUID reviewer,
            Plan plan) {
        this.servers = List.copyOf(servers);
        this.ledger = ledger;
        this.ended = ended;
        this.threads = threads;
        this.chance = new Random(seed);
        this.login = login;
        this.reviewer = reviewer;
        this.plan = plan;
        this.turn = new AtomicInteger(chance.nextInt(servers.size()));
    }

    /** Thrown through a case that goes no further. */
    private static final class Left extends RuntimeException {
        Left() {
            super("the case goes no further", null, false, false);
        }
    }

    @Override
    public void run() {
        while (!ended.get()) {
            try {
                drive();
            } catch (Left _) {
                // told in the ledger, or the end of the run
            } catch (RuntimeException e) {
                ledger.isWrong("a client broke off: " + e);
            }
        }
    }

    private void drive() {
        UUID name = new UUID(chance.nextLong(), chance.nextLong());
        Steps steps = new Steps(name.toString(), Instant.now().truncatedTo(ChronoUnit.MILLIS), login, reviewer);
        CaseNumber number = give(steps.filing(), Optional.empty()).number();
        for (Step step : steps.untilNotice()) give(step, Optional.of(number));
        boolean withDocument = chance.nextInt(plan.documents()) == 0;
        if (withDocument) document(number);
        List<CompletableFuture<Acknowledged>> records = steps.records().stream()
                .map(step -> CompletableFuture.supplyAsync(() -> give(step, Optional.of(number)), threads))
                .toList();
        records.forEach(CaseDriver::await);
        give(steps.complete(), Optional.of(number));
        // A document is sealed by a person who looked at it, at a page; until then no reviewer takes the case.
        if (withDocument) return;
        for (Step step : steps.untilIssued()) give(step, Optional.of(number));
        ledger.isIssued();
    }

    private static <T> T await(CompletableFuture<T> answer) {
        return answer.handle((done, _) -> Optional.ofNullable(done)).join().orElseThrow(Left::new);
    }

    private Acknowledged give(Step step, Optional<CaseNumber> number) {
        UUID key;
        int lot;
        synchronized (chance) {
            key = new UUID(chance.nextLong(), chance.nextLong());
            lot = chance.nextInt(TWICE_AT_ONCE * ONCE_MORE * READS);
        }
        ledger.sends(key);
        long begun = System.nanoTime();
        Supplier<HttpRequest.Builder> request = request(step, number, key);
        Answered answer;
        if (lot % TWICE_AT_ONCE == 0) {
            CompletableFuture<Answered> other =
                    CompletableFuture.supplyAsync(() -> untilAnswered(step, request), threads);
            answer = untilAnswered(step, request);
            same(step, key, answer, await(other));
        } else {
            answer = untilAnswered(step, request);
        }
        ledger.isAnsweredAfter(Duration.ofNanos(System.nanoTime() - begun));
        JsonNode told = answer.json();
        Acknowledged done = new Acknowledged(
                key,
                new CaseNumber(told.path("caseNumber").stringValue()),
                told.path("version").asInt(),
                told.path("events").valueStream().map(JsonNode::stringValue).toList());
        ledger.isTold(done);
        if (lot / TWICE_AT_ONCE % ONCE_MORE == 0) same(step, key, answer, untilAnswered(step, request));
        if (lot / TWICE_AT_ONCE / ONCE_MORE == 0) read(step, done);
        rest(plan.pause());
        return done;
    }

    private Supplier<HttpRequest.Builder> request(Step step, Optional<CaseNumber> number, UUID key) {
        ObjectNode body = (ObjectNode) CommandJson.write(step.command());
        if (step.kind() == CommandKind.FILE_APPLICATION) body.remove("caseNumber");
        String path = "/api/v1/cases"
                + number.map(known -> "/" + known + "/commands/" + step.kind().address())
                        .orElse("");
        return () -> by(step.login(), path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder by(String person, String path) {
        return as(person).request(path).timeout(PATIENCE);
    }

    /** At the server whose turn it is. */
    private Client as(String person) {
        return new Client(servers.get(turn.get() % servers.size()), Optional.of(person));
    }

    private void same(Step step, UUID key, Answered one, Answered other) {
        if (!one.text().equals(other.text())) {
            ledger.isWrong("twice: " + step.kind() + " with key " + key + " was answered " + one.text() + " and then "
                    + other.text());
        }
    }

    private void read(Step step, Acknowledged done) {
        Answered seen = untilAnswered(
                step, () -> by("case-manager", "/api/v1/cases/" + done.number()).GET());
        int version = seen.json().path("version").asInt();
        if (version < done.version()) {
            ledger.isWrong("stale: " + step.kind() + " was acknowledged as version " + done.version() + " of "
                    + done.number() + ", and then version " + version + " was shown");
        }
    }

    private Answered untilAnswered(Step step, Supplier<HttpRequest.Builder> request) {
        Answered answer = answer(request);
        if (answer.status() != OK) {
            ledger.isWrong("refused: " + step.kind() + " was answered " + answer.status() + " " + answer.text());
            throw new Left();
        }
        return answer;
    }

    /** An answer that is not "later", however long that takes; the same request every time. */
    private Answered answer(Supplier<HttpRequest.Builder> request) {
        while (true) {
            try {
                Answered answer = Client.send(request.get());
                if (answer.status() < GONE_WRONG && !answer.text().contains(LATER)) return answer;
            } catch (UncheckedIOException _) {
                // no answer: the server is dead, or died meanwhile
                turn.incrementAndGet();
            }
            ledger.sendsAgain();
            rest(PAUSE);
        }
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Left();
        }
    }

    private void document(CaseNumber number) {
        byte[] content = FilesDesk.pdf("Fictional progress note of " + number + ". Low back pain.");
        Answered begun = answer(() -> Upload.announce(as("case-manager"), number, "note.pdf", content.length)
                .timeout(PATIENCE));
        if (begun.status() != CREATED) {
            ledger.isWrong("refused: a document was answered " + begun.status() + " " + begun.text());
            throw new Left();
        }
        String address = Upload.address(begun);
        UUID file = UUID.fromString(Upload.file(address));
        // Before its last byte goes: the arrival is an event in the sender's name, under the file's identifier.
        ledger.sends(file);
        Answered kept = answer(() -> Upload.part(as("case-manager"), address, content, 0, content.length)
                .timeout(PATIENCE));
        boolean whole = kept.response()
                .headers()
                .firstValue("Upload-Offset")
                .equals(Optional.of(Integer.toString(content.length)));
        // Out of place: it was kept, and the answer was lost.
        if (kept.status() == NO_CONTENT || (kept.status() == OUT_OF_PLACE && whole))
            ledger.isTold(new Ledger.Document(number, file, new String(content, StandardCharsets.ISO_8859_1)));
        else ledger.isWrong("refused: a document's bytes were answered " + kept.status() + " " + kept.text());
    }
}
