package org.openimr.server.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.openimr.server.log.Verdict.Broken;

/** Checks row after row, in the order of positions, each with its predecessor joined behind the event's columns. */
final class Chain {
    private static final int PREVIOUS_POSITION = 13;
    private static final int PREVIOUS_RECORDED_AT = 14;
    private static final int PREVIOUS_HASH = 15;

    private final MessageDigest digest = Seal.sha256();
    private final Optional<Anchor> kept;
    private Optional<Anchor> atKept = Optional.empty();
    private long position;
    private long events;
    private long streams;

    Chain(Optional<Anchor> kept) {
        this.kept = kept;
    }

    long events() {
        return events;
    }

    long streams() {
        return streams;
    }

    /** Empty if the event in this row is sound. */
    Optional<Broken> next(ResultSet row) throws SQLException {
        RecordedEvent event;
        try {
            event = EventRows.recorded(row, 0);
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            return Optional.of(
                    new Broken(row.getString(2), row.getInt(3), row.getLong(1), Break.UNREADABLE, reason, events));
        }
        Optional<Broken> broken = check(event, row);
        if (broken.isEmpty()) count(event);
        return broken;
    }

    private Optional<Broken> check(RecordedEvent event, ResultSet row) throws SQLException {
        EventHash actual = Seal.of(event);
        if (!actual.equals(event.hash())) {
            return broken(event, Break.HASH_MISMATCH, "Stored " + event.hash() + ", its content has " + actual + ".");
        }
        if (event.version() == 1) {
            return event.previousHash().equals(EventHash.BEFORE_FIRST)
                    ? Optional.empty()
                    : broken(event, Break.WRONG_PREVIOUS_HASH, "A first event follows none.");
        }
        long previousPosition = row.getLong(PREVIOUS_POSITION);
        if (row.wasNull()) {
            return broken(event, Break.GAP, "There is no event " + (event.version() - 1) + ".");
        }
        EventHash previous = EventHash.of(row.getBytes(PREVIOUS_HASH));
        if (!previous.equals(event.previousHash())) {
            return broken(
                    event,
                    Break.WRONG_PREVIOUS_HASH,
                    "It was written after " + event.previousHash() + "; there now stands " + previous + ".");
        }
        Instant before =
                row.getObject(PREVIOUS_RECORDED_AT, OffsetDateTime.class).toInstant();
        if (event.recordedAt().isBefore(before) || event.position() < previousPosition) {
            return broken(
                    event,
                    Break.BACK_DATED,
                    "Recorded " + event.recordedAt() + " at position " + event.position() + ", its predecessor "
                            + before + " at position " + previousPosition + ".");
        }
        return Optional.empty();
    }

    private Optional<Broken> broken(RecordedEvent event, Break what, String detail) {
        return Optional.of(new Broken(event.stream().value(), event.version(), event.position(), what, detail, events));
    }

    private void count(RecordedEvent event) {
        if (atKept.isEmpty()
                && kept.isPresent()
                && event.position() > kept.get().position()) {
            atKept = Optional.of(anchorNow());
        }
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(event.position()).flip());
        digest.update(event.hash().bytes());
        position = event.position();
        events++;
        if (event.version() == 1) streams++;
    }

    /** The anchor of all that was seen so far. */
    Anchor anchorNow() {
        try {
            MessageDigest soFar = (MessageDigest) digest.clone();
            return new Anchor(position, events, EventHash.of(soFar.digest()));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the platform's SHA-256 can be copied", e);
        }
    }

    /** The anchor of what was seen up to the kept anchor's position. */
    Anchor anchorAtKept() {
        return atKept.orElseGet(this::anchorNow);
    }
}
