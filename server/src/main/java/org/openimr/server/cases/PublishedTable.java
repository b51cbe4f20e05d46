package org.openimr.server.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.server.cases.json.LetterShapes;
import org.openimr.server.json.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code published_determination}. */
public final class PublishedTable {
    private static final String SELECT = "select number, determination, published_at from published_determination";

    private final JdbcClient jdbc;

    public PublishedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Published published) {
        jdbc.sql("""
                insert into published_determination (number, determination, published_at) values (?, ?::json, ?)
                on conflict (number) do update set determination = excluded.determination,
                    published_at = excluded.published_at
                """)
                .param(published.number().value())
                .param(LetterShapes.DETERMINATION
                        .write(published.determination())
                        .toString())
                .param(OffsetDateTime.ofInstant(published.at(), ZoneOffset.UTC))
                .update();
    }

    /** The determination published under that number, if one is. */
    public Optional<Published> get(CaseNumber number) {
        return jdbc.sql(SELECT + " where number = ?")
                .param(number.value())
                .query(PublishedTable::row)
                .optional();
    }

    /** The latest publications first. */
    public List<Published> newest(int offset, int limit) {
        return jdbc.sql(SELECT + " order by published_at desc, number offset ? limit ?")
                .param(offset)
                .param(limit)
                .query(PublishedTable::row)
                .list();
    }

    /** In the order of their numbers, after that one; to go through all of them in parts. */
    public List<Published> after(String number, int limit) {
        return jdbc.sql(SELECT + " where number > ? order by number limit ?")
                .param(number)
                .param(limit)
                .query(PublishedTable::row)
                .list();
    }

    /** How many are published. */
    public int count() {
        return jdbc.sql("select count(*) from published_determination")
                .query(Integer.class)
                .single();
    }

    void clear() {
        jdbc.sql("delete from published_determination").update();
    }

    private static Published row(ResultSet rs, int index) throws SQLException {
        Instant at = rs.getObject("published_at", OffsetDateTime.class).toInstant();
        CaseNumber number = new CaseNumber(rs.getString("number"));
        Reading<Determination> reading = Reading.of(rs.getString("determination"), LetterShapes.DETERMINATION);
        return switch (reading) {
            case Reading.Of<Determination>(Determination determination) -> new Published(number, determination, at);
            case Reading.Faulty<Determination>(var faults) ->
                throw new IllegalStateException("the published determination " + number + " cannot be read: "
                        + faults.getFirst().what() + " Rebuild the read models.");
        };
    }
}
