package org.openimr.server.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.filing.PartyRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which party's account belongs to which case: a party sees and acts on its own cases, and knows of no others. */
public final class PartyAccess {
    private final JdbcClient jdbc;

    public PartyAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets an account see and act on a case, as that party. Again and again is once. */
    public void grant(UUID account, CaseNumber number, PartyRole as, Instant now) {
        jdbc.sql("insert into party_access (account, number, party_role, granted_at) values (?, ?, ?, ?)"
                        + " on conflict (account, number) do nothing")
                .param(account)
                .param(number.value())
                .param(as.name())
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Whether the case is this party's own; never for who is no party. */
    boolean isOwn(Actor actor, CaseNumber number) {
        return actor.role().isParty()
                && jdbc.sql("select exists (select from party_access where account = ? and number = ?)")
                        .param(UUID.fromString(actor.id()))
                        .param(number.value())
                        .query(Boolean.class)
                        .single();
    }

    /** As which party this account belongs to the case; empty where it does not. */
    Optional<PartyRole> partyIn(Actor actor, CaseNumber number) {
        if (!actor.role().isParty()) return Optional.empty();
        return jdbc.sql("select party_role from party_access where account = ? and number = ?")
                .param(UUID.fromString(actor.id()))
                .param(number.value())
                .query((rs, _) -> PartyRole.valueOf(rs.getString(1)))
                .optional();
    }

    /** The cases of a party's account, the newest first. */
    List<CaseNumber> casesOf(Actor actor) {
        if (!actor.role().isParty()) return List.of();
        return jdbc.sql("select number from party_access where account = ? order by granted_at desc, number desc")
                .param(UUID.fromString(actor.id()))
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list();
    }
}
