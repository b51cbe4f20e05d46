package org.openimr.server.security.guesses;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which browsers and networks each account was signed in to: the latest of them, for half a year. */
@Component
public class FamiliarSources {
    /** How many of one account are kept; a choice of ours. */
    private static final int KEPT = 20;

    private static final Duration FOR = Duration.ofDays(180);
    private static final Duration NOTED_EVERY = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    FamiliarSources(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.hash = KeyedHash.of(jdbc);
        this.clock = clock;
    }

    /** The place as the account knows it: the browser, else the network; empty for one that is new to it. */
    Optional<String> known(String login, Source source) {
        List<String> asked = Stream.concat(source.device().map(this::device).stream(), Stream.of(network(source)))
                .toList();
        return jdbc
                .sql("select f.source from familiar_source f join account a on a.id = f.account"
                        + " where a.login = :login and f.source in (:sources) and f.last_at > :since")
                .param("login", login)
                .param("sources", asked)
                .param("since", now().minus(FOR))
                .query((rs, _) -> rs.getString(1))
                .list()
                .stream()
                .min(Comparator.comparingInt(asked::indexOf));
    }

    /**
     * Somebody signed in from this network.
     *
     * @return whether that was not noted within a day
     */
    public boolean note(UUID account, Source source) {
        return note(account, network(source));
    }

    /** Somebody signed in with this browser: it gets a new mark, under which everyone who used it stays known. */
    public void note(UUID account, Source source, HttpServletRequest request, HttpServletResponse response) {
        String marked = device(DeviceCookie.give(request, response));
        source.device()
                .ifPresent(before -> jdbc.sql("update familiar_source set source = ? where source = ?")
                        .param(marked)
                        .param(device(before))
                        .update());
        note(account, marked);
        note(account, source);
    }

    private boolean note(UUID account, String place) {
        boolean noted = jdbc.sql("insert into familiar_source as f (account, source, last_at) values (:account, :place,"
                                + " :now) on conflict (account, source) do update set last_at = excluded.last_at"
                                + " where f.last_at < :before")
                        .param("account", account)
                        .param("place", place)
                        .param("now", now())
                        .param("before", now().minus(NOTED_EVERY))
                        .update()
                == 1;
        if (noted) {
            jdbc.sql("delete from familiar_source where account = :account and source not in (select source from"
                            + " familiar_source where account = :account order by last_at desc, source limit :kept)")
                    .param("account", account)
                    .param("kept", KEPT)
                    .update();
        }
        return noted;
    }

    private String device(String cookie) {
        return hash.text("device\n" + cookie);
    }

    private String network(Source source) {
        return hash.text("network\n" + source.sender());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
