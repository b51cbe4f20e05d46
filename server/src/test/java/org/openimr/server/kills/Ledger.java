package org.openimr.server.kills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.openimr.determination.CaseNumber;

/** What the clients sent, and what they were told. Written before a command is sent, and as soon as it is answered. */
final class Ledger {
    /**
     * A command that was answered with "done".
     *
     * @param version  of the case after it
     * @param events   what happened, in order
     */
    record Acknowledged(UUID key, CaseNumber number, int version, List<String> events) {
        Acknowledged {
            events = List.copyOf(events);
        }
    }

    /**
     * A document whose last byte was acknowledged.
     *
     * @param content  a character for each byte
     */
    record Document(CaseNumber number, UUID file, String content) {}

    private final Set<UUID> sent = ConcurrentHashMap.newKeySet();
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final Map<CaseNumber, Boolean> cases = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger retries = new AtomicInteger();
    private final AtomicInteger issued = new AtomicInteger();
    private final AtomicLong longestMillis = new AtomicLong();

    void sends(UUID key) {
        sent.add(key);
    }

    void sendsAgain() {
        retries.incrementAndGet();
    }

    synchronized void isTold(Acknowledged done) {
        acknowledged.add(done);
        cases.put(done.number(), true);
    }

    synchronized void isTold(Document kept) {
        sent.add(kept.file());
        documents.add(kept);
    }

    /** From when a command was sent first until it was answered, with all that lay between. */
    void isAnsweredAfter(Duration time) {
        longestMillis.accumulateAndGet(time.toMillis(), Math::max);
    }

    /** The longest that any command took to be answered. */
    Duration longest() {
        return Duration.ofMillis(longestMillis.get());
    }

    void isIssued() {
        issued.incrementAndGet();
    }

    /** A client noticed something that must not be. */
    void isWrong(String what) {
        wrong.add(what);
    }

    boolean wasSent(UUID key) {
        return sent.contains(key);
    }

    /** Acknowledged so far, from that place in the order on. */
    synchronized List<Acknowledged> acknowledged(int from) {
        return List.copyOf(acknowledged.subList(from, acknowledged.size()));
    }

    synchronized List<Document> documents() {
        return List.copyOf(documents);
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public synchronized String toString() {
        return acknowledged.size() + " commands acknowledged in " + cases.size() + " cases, " + issued + " issued, "
                + documents.size() + " documents, " + retries + " sent again, the longest answered after "
                + longestMillis + " ms";
    }

    int retries() {
        return retries.get();
    }

    /** How many commands were acknowledged. */
    synchronized int size() {
        return acknowledged.size();
    }

    int cases() {
        return cases.size();
    }
}
