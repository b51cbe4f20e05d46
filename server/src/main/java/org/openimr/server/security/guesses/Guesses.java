package org.openimr.server.security.guesses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds back who guesses passwords or codes, and lets the owner in meanwhile: what comes from a browser or a network
 * from which the account was signed in to before is counted apart from everything else.
 *
 * <p>An attempt is counted before it is looked at, so that many at once are no more than many in a row. A name that no
 * account has is counted like any other.
 */
@Component
public class Guesses {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final FamiliarSources familiar;
    private final KeyedHash hash;
    private final GuessLimits limits;
    private final Clock clock;

    Guesses(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            FamiliarSources familiar,
            GuessLimits limits,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.familiar = familiar;
        this.hash = KeyedHash.of(jdbc);
        this.limits = limits;
        this.clock = clock;
    }

    /** What is guessed. */
    public enum What {
        PASSWORD,
        CODE,
        PASSKEY
    }

    private record Count(int failures, Instant from, int inARow) {}

    /** Asks for one attempt, and counts it. */
    public Turn begin(What what, String login, Source source) {
        Instant now = clock.instant();
        List<Bucket> buckets = of(what, login, source);
        Optional<Duration> wait = Optional.ofNullable(transaction.execute(status -> {
            for (Bucket bucket : buckets) {
                if (count(bucket, now)) continue;
                status.setRollbackOnly();
                return wait(bucket, now);
            }
            return null;
        }));
        if (wait.isPresent()) return new Turn.Held(wait.get());
        return new Turn.Open(buckets.stream().map(Bucket::number).collect(Collectors.toSet()), inARow(what, login));
    }

    /** Whether an attempt would be taken from a place that the account knows, without counting one. */
    public boolean isFree(What what, String login, Source source) {
        Optional<String> place = familiar.known(login, source);
        if (place.isEmpty()) return false;
        Instant now = clock.instant();
        return of(what, login, source, place).stream().noneMatch(bucket -> isFull(bucket, now));
    }

    /** The attempt was right: it is no failure, and a row of them ends (NIST SP 800-63B-4, section 3.2.2). */
    public void right(Turn.Open turn) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("update sign_in_guess set failures = greatest(failures - 1, 0) where bucket in (:buckets)")
                    .param("buckets", turn.counted())
                    .update();
            jdbc.sql("update sign_in_guess set consecutive = 0 where bucket in (:buckets)")
                    .param("buckets", turn.row())
                    .update();
        });
    }

    private Set<Integer> inARow(What what, String login) {
        String text = what + "\n" + login;
        return Set.of(
                Bucket.elsewhere(hash, text, limits).number(),
                Bucket.familiar(hash, text).number());
    }

    private List<Bucket> of(What what, String login, Source source) {
        return of(what, login, source, familiar.known(login, source));
    }

    /** In one order everywhere, so that two attempts never wait for each other. */
    private List<Bucket> of(What what, String login, Source source, Optional<String> place) {
        String text = what + "\n" + login;
        List<Bucket> buckets = place.isPresent()
                ? List.of(Bucket.familiar(hash, text), Bucket.place(hash, text, place.get(), limits))
                : List.of(Bucket.sender(hash, source.sender(), limits), Bucket.elsewhere(hash, text, limits));
        return buckets.stream().sorted(Comparator.comparingInt(Bucket::number)).toList();
    }

    private boolean count(Bucket bucket, Instant now) {
        return jdbc.sql("""
                insert into sign_in_guess as g (bucket, failures, counted_from, consecutive)
                values (:bucket, 1, :now, 1)
                on conflict (bucket) do update set
                    failures = case when g.counted_from <= :start then 1 else g.failures + 1 end,
                    counted_from = case when g.counted_from <= :start then :now else g.counted_from end,
                    consecutive = least(g.consecutive, 1000000) + 1
                where (g.counted_from <= :start or g.failures < :perWindow) and g.consecutive < :inARow
                """)
                        .param("bucket", bucket.number())
                        .param("now", at(now))
                        .param("start", at(now.minus(limits.window())))
                        .param("perWindow", bucket.perWindow())
                        .param("inARow", bucket.inARow())
                        .update()
                == 1;
    }

    private boolean isFull(Bucket bucket, Instant now) {
        return counted(bucket)
                .filter(count -> count.inARow() >= bucket.inARow()
                        || (count.failures() >= bucket.perWindow()
                                && count.from().plus(limits.window()).isAfter(now)))
                .isPresent();
    }

    /** A row ends with the owner alone; who asks again after a window is told the same. */
    private Duration wait(Bucket bucket, Instant now) {
        return counted(bucket)
                .filter(count -> count.inARow() < bucket.inARow())
                .map(count -> Duration.between(now, count.from().plus(limits.window())))
                .filter(Duration::isPositive)
                .orElse(limits.window());
    }

    private Optional<Count> counted(Bucket bucket) {
        return jdbc.sql("select failures, counted_from, consecutive from sign_in_guess where bucket = ?")
                .param(bucket.number())
                .query((rs, _) -> new Count(
                        rs.getInt(1), rs.getObject(2, OffsetDateTime.class).toInstant(), rs.getInt(3)))
                .optional();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
