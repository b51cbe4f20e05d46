package org.openimr.server.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.law.ServiceMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the one who prints and mails has to see; no name and no address but in the list for the envelopes. */
public final class PrintRoom {
    private static final String BATCHES = "select id, made_at, mailed_on,"
            + " (select count(*) from letter_delivery where batch = id) as letters from print_batch ";

    private final JdbcClient jdbc;

    public PrintRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter that waits to be printed.
     *
     * @param since  when paper was chosen for it
     */
    public record Waiting(LetterId letter, Instant since, ServiceMethod mail) {}

    /** How many letters can be printed, and how many have no postal address. */
    public record Waits(int ready, int withoutAddress) {}

    /**
     * Letters that were printed together.
     *
     * @param mailedOn  California calendar date; empty until somebody reported it
     */
    public record Batch(UUID id, Instant madeAt, Optional<LocalDate> mailedOn, int letters) {}

    /**
     * A letter of a batch.
     *
     * @param served  masked address and time of the service, once the batch was mailed
     */
    public record Printed(LetterId letter, ServiceMethod mail, Optional<Served> served) {}

    /** That it was mailed: where to, masked, and from when service counts. */
    public record Served(String address, Instant at) {}

    /** Letters that can be printed, the longest waiting first. */
    public List<Waiting> ready(int limit) {
        return waiting(true, limit);
    }

    /** Letters for which no postal address is on file, the longest waiting first. */
    public List<Waiting> withoutAddress(int limit) {
        return waiting(false, limit);
    }

    private List<Waiting> waiting(boolean address, int limit) {
        return jdbc.sql("select letter, handed_over_at, mail from letter_delivery join letter_address using (letter)"
                        + " where channel = 'PRINT' and state = 'WAITING' and (cardinality(lines) > 0) = ?"
                        + " order by handed_over_at, letter limit ?")
                .param(address)
                .param(limit)
                .query((rs, _) -> new Waiting(
                        LetterId.parse(rs.getString("letter")),
                        rs.getObject("handed_over_at", OffsetDateTime.class).toInstant(),
                        ServiceMethod.valueOf(rs.getString("mail"))))
                .list();
    }

    /** How many letters wait. */
    public Waits waits() {
        return jdbc.sql("select count(*) filter (where cardinality(lines) > 0) as ready,"
                        + " count(*) filter (where cardinality(lines) = 0) as nowhere"
                        + " from letter_delivery join letter_address using (letter)"
                        + " where channel = 'PRINT' and state = 'WAITING'")
                .query((rs, _) -> new Waits(rs.getInt("ready"), rs.getInt("nowhere")))
                .single();
    }

    /** Batches that nobody reported as mailed, the oldest first. */
    public List<Batch> notMailed(int limit) {
        return jdbc.sql(BATCHES + "where mailed_on is null order by made_at limit ?")
                .param(limit)
                .query(PrintRoom::batch)
                .list();
    }

    /** Batches that were mailed, the newest first. */
    public List<Batch> mailed(int limit) {
        return jdbc.sql(BATCHES + "where mailed_on is not null order by mailed_on desc, made_at desc limit ?")
                .param(limit)
                .query(PrintRoom::batch)
                .list();
    }

    /** The batch of that name. */
    public Optional<Batch> batch(UUID id) {
        return jdbc.sql(BATCHES + "where id = ?")
                .param(id)
                .query(PrintRoom::batch)
                .optional();
    }

    /** The batch into which that letter was printed. */
    public Optional<UUID> batchOf(LetterId letter) {
        return jdbc.sql("select batch from letter_delivery where letter = ? and batch is not null")
                .param(letter.toString())
                .query(UUID.class)
                .optional();
    }

    /** The letters of a batch in the order in which they are printed. */
    public List<Printed> letters(UUID batch) {
        return jdbc.sql("select d.letter, a.mail, p.address, p.served_at from letter_delivery d"
                        + " join letter_address a on a.letter = d.letter"
                        + " left join proof_of_service p on p.letter = d.letter and p.channel = d.channel"
                        + " where d.batch = ? order by d.letter")
                .param(batch)
                .query((rs, _) -> new Printed(
                        LetterId.parse(rs.getString("letter")),
                        ServiceMethod.valueOf(rs.getString("mail")),
                        served(rs)))
                .list();
    }

    private static Optional<Served> served(ResultSet rs) throws SQLException {
        OffsetDateTime at = rs.getObject("served_at", OffsetDateTime.class);
        return at == null ? Optional.empty() : Optional.of(new Served(rs.getString("address"), at.toInstant()));
    }

    private static Batch batch(ResultSet rs, int row) throws SQLException {
        return new Batch(
                rs.getObject("id", UUID.class),
                rs.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("mailed_on", LocalDate.class)),
                rs.getInt("letters"));
    }
}
