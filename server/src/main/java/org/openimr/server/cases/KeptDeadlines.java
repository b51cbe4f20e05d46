package org.openimr.server.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.law.Assumed;
import org.openimr.process.ProcessSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the deadlines that queues show in step with the settings. They are rows, counted when something happened to a
 * case; after a start with other settings they would be those of before, and days would be passed to cases in which
 * nothing ran out.
 */
public final class KeptDeadlines {
    private final JdbcClient jdbc;
    private final ReadModels models;
    private final ProcessSettings settings;
    private final TransactionTemplate transaction;

    public KeptDeadlines(
            JdbcClient jdbc, ReadModels models, ProcessSettings settings, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.models = models;
        this.settings = settings;
        this.transaction = transaction;
    }

    /**
     * Counts the deadlines of open cases again if they were counted by other settings. No event is written.
     *
     * @param now  since when these settings hold, if they are other ones
     * @return how many cases were counted again
     */
    public int follow(Instant now) {
        Integer cases = transaction.execute(_ -> {
            jdbc.sql("lock table deadline_settings in exclusive mode").update();
            Optional<String> before = jdbc.sql("select counted_by from deadline_settings")
                    .query(String.class)
                    .optional();
            String these = words(Assumed::printed);
            if (before.equals(Optional.of(these))) return 0;
            // Where nothing is noted, everything was counted by the defaults.
            boolean same = before.isEmpty()
                    && these.equals(words(setting -> setting.usual().printed()));
            int counted = same ? 0 : models.countAgain();
            jdbc.sql("insert into deadline_settings (counted_by, since) values (?, ?)"
                            + " on conflict (only_row) do update set counted_by = excluded.counted_by,"
                            + " since = excluded.since")
                    .param(these)
                    .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                    .update();
            return counted;
        });
        return cases == null ? 0 : cases;
    }

    private String words(Function<Assumed<?>, String> value) {
        return settings.deadlines().all().stream()
                .map(setting -> setting.key() + " = " + value.apply(setting))
                .collect(Collectors.joining("\n"));
    }
}
