package org.openimr.server.looks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of looks. */
public final class Looks {
    private static final String COLUMNS = "at, account, role, kind, mapping, case_number, asked, emergency";
    private static final String SEEN = "select l.at, l.account, l.role, l.kind, l.mapping, l.case_number, l.asked,"
            + " l.emergency, coalesce(a.display_name, '') as name from look l left join account a on a.id = l.account ";

    /**
     * A look, and the name of whoever looked.
     *
     * @param name  for those who answer for the case; empty where the account is gone
     */
    public record Seen(Look look, String name) {}

    private final JdbcClient jdbc;

    public Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes one down, for good. */
    void write(Look look) {
        jdbc.sql("insert into look (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)")
                .param(OffsetDateTime.ofInstant(look.at(), ZoneOffset.UTC))
                .param(look.account())
                .param(look.role().name())
                .param(look.kind().name())
                .param(look.mapping())
                .param(look.number().map(CaseNumber::value).orElse(null))
                .param(look.asked())
                .param(look.emergency().orElse(null))
                .update();
    }

    /**
     * Who looked at a case, the newest first; nothing for who does not answer for it.
     *
     * @param most  at most so many
     */
    public List<Seen> at(CaseNumber number, Actor asking, int most) {
        if (!Authority.maySee(Authority.View.LOOKS).contains(asking.role())) return List.of();
        return jdbc.sql(SEEN + "where l.case_number = ? order by l.id desc limit ?")
                .param(number.value())
                .param(most)
                .query((rs, _) -> new Seen(read(rs), rs.getString("name")))
                .list();
    }

    /**
     * What somebody could look at by an emergency alone, the oldest first; nothing for who does not review those.
     *
     * @param most  at most so many
     */
    public List<Seen> under(UUID emergency, Actor asking, int most) {
        if (!Authority.maySee(Authority.View.EMERGENCIES).contains(asking.role())) return List.of();
        return jdbc.sql(SEEN + "where l.emergency = ? order by l.id limit ?")
                .param(emergency)
                .param(most)
                .query((rs, _) -> new Seen(read(rs), rs.getString("name")))
                .list();
    }

    private static Look read(ResultSet rs) throws SQLException {
        return new Look(
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                rs.getObject("account", UUID.class),
                Role.valueOf(rs.getString("role")),
                LookKind.valueOf(rs.getString("kind")),
                rs.getString("mapping"),
                Optional.ofNullable(rs.getString("case_number")).map(CaseNumber::new),
                rs.getString("asked"),
                Optional.ofNullable(rs.getObject("emergency", UUID.class)));
    }
}
