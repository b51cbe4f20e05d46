package org.openimr.server.post;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.letters.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code letter_delivery}: each letter has one way on which it did not fail. */
public final class Outbox {
    private static final String SELECT = "select letter, channel, state, attempts, message_id, reply, batch,"
            + " handed_over_at, changed_at from letter_delivery ";
    private static final int ID_DIGITS = 40;

    private final JdbcClient jdbc;

    public Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Chooses a way, unless one is chosen already. */
    void add(LetterId letter, Channel channel, Instant now) {
        jdbc.sql("insert into letter_delivery (letter, channel, state, message_id, handed_over_at, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(letter.toString())
                .param(channel.name())
                .param(DeliveryState.WAITING.name())
                .param(messageId(letter, channel))
                .param(at(now))
                .param(at(now))
                .update();
    }

    /** The way that did not fail. */
    public Optional<Delivery> current(LetterId letter) {
        return jdbc.sql(SELECT + "where letter = ? and state <> 'FAILED'")
                .param(letter.toString())
                .query(Outbox::delivery)
                .optional();
    }

    /** The same, held until the transaction ends: nobody else sends meanwhile. */
    Optional<Delivery> hold(LetterId letter) {
        return jdbc.sql(SELECT + "where letter = ? and state <> 'FAILED' for update")
                .param(letter.toString())
                .query(Outbox::delivery)
                .optional();
    }

    /** Every way that was tried, the first first. */
    public List<Delivery> all(LetterId letter) {
        return jdbc.sql(SELECT + "where letter = ? order by handed_over_at, channel")
                .param(letter.toString())
                .query(Outbox::delivery)
                .list();
    }

    Optional<Delivery> withMessageId(String messageId) {
        return jdbc.sql(SELECT + "where message_id = ?")
                .param(messageId)
                .query(Outbox::delivery)
                .optional();
    }

    /** Paper that waits, the oldest first. */
    List<Delivery> waitingForPrint() {
        return jdbc.sql(SELECT + "where channel = 'PRINT' and state = 'WAITING' order by handed_over_at, letter")
                .query(Outbox::delivery)
                .list();
    }

    /** Paper of that case for that recipient that waits and has nowhere to go, held until the transaction ends. */
    List<Delivery> waitingWithoutAddress(CaseNumber number, Recipient to) {
        return jdbc.sql(SELECT + "where channel = 'PRINT' and state = 'WAITING' and letter in"
                        + " (select id from outgoing_letter join letter_address on letter = id"
                        + " where case_number = ? and recipient = ? and cardinality(lines) = 0) for update")
                .param(number.value())
                .param(to.name())
                .query(Outbox::delivery)
                .list();
    }

    List<Delivery> inBatch(UUID batch) {
        return jdbc.sql(SELECT + "where batch = ? order by letter for update")
                .param(batch)
                .query(Outbox::delivery)
                .list();
    }

    void begin(Delivery delivery, Instant now) {
        jdbc.sql("update letter_delivery set state = 'SENDING', attempts = attempts + 1, changed_at = ?"
                        + " where letter = ? and channel = ?")
                .param(at(now))
                .param(delivery.letter().toString())
                .param(delivery.channel().name())
                .update();
    }

    void set(Delivery delivery, DeliveryState state, String reply, Instant now) {
        jdbc.sql("update letter_delivery set state = ?, reply = ?, changed_at = ? where letter = ? and channel = ?")
                .param(state.name())
                .param(reply)
                .param(at(now))
                .param(delivery.letter().toString())
                .param(delivery.channel().name())
                .update();
    }

    /** Takes waiting paper into a batch; false if somebody was quicker. */
    boolean print(LetterId letter, UUID batch, Instant now) {
        return jdbc.sql("update letter_delivery set state = 'PRINTED', batch = ?, changed_at = ?"
                                + " where letter = ? and channel = 'PRINT' and state = 'WAITING'")
                        .param(batch)
                        .param(at(now))
                        .param(letter.toString())
                        .update()
                == 1;
    }

    // The name of the letter would tell the case: a mail server sees only its hash.
    private static String messageId(LetterId letter, Channel channel) {
        String name = "message/" + letter + "/" + channel;
        return FileBytes.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Delivery delivery(ResultSet rs, int row) throws SQLException {
        return new Delivery(
                LetterId.parse(rs.getString(1)),
                Channel.valueOf(rs.getString(2)),
                DeliveryState.valueOf(rs.getString(3)),
                rs.getInt(4),
                rs.getString(5),
                rs.getString(6),
                Optional.ofNullable(rs.getObject(7, UUID.class)),
                rs.getObject(8, OffsetDateTime.class).toInstant(),
                rs.getObject(9, OffsetDateTime.class).toInstant());
    }
}
