package org.openimr.server.faults;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openimr.determination.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives one command with a fault at one call after another, until it is done without; and looks after each. */
final class Trial {
    private static final int MOST_CALLS = 500;
    private static final long GIVEN_BACK_WITHIN_MILLIS = 2_000;

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final Predicate<Thread> threads;
    private final List<String> wrong = new ArrayList<>();
    private int faults;
    /** Told once. */
    private int leaked;

    /** @param threads  on which the command is carried out */
    Trial(HikariDataSource pool, Predicate<Thread> threads) {
        this.pool = pool;
        this.jdbc = JdbcClient.create(pool);
        this.threads = threads;
    }

    /**
     * A command ready to be given, always with the same key.
     *
     * @param name  for a person
     * @param since a {@link Kept#moment} before its case was begun
     * @param give  gives it once
     */
    record Prepared(String name, CaseNumber number, long since, Supplier<Answered> give) {}

    private Kept kept(Prepared on) {
        return Kept.of(on.number(), on.since(), jdbc);
    }

    /** Faults that came about. */
    int faults() {
        return faults;
    }

    /** What should not have been; empty: nothing. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /**
     * One call of a command after another fails, until there are no more.
     *
     * @param fresh  a new case that takes the command
     * @param each   whether each fault has a case of its own, in which the command is given again at once; else the
     *               same case and key are used until the command is done
     * @param first  the call that fails first, from 1
     * @param step   from one call that fails to the next
     */
    void of(Supplier<Prepared> fresh, Faults.Kind kind, boolean each, int first, int step) {
        int events = undisturbed(fresh.get());
        Prepared on = fresh.get();
        for (int call = first; call < MOST_CALLS; call += step) {
            if (each && call > first) on = fresh.get();
            Kept before = kept(on);
            Faults.planted().arm(kind, call, threads);
            Answered answer = on.give().get();
            boolean happened = Faults.planted().happened();
            Faults.planted().disarm();
            String where = on.name() + ", " + kind + " at call " + call;
            if (!happened) {
                done(on, where, before, events, answer);
                return;
            }
            faults++;
            Kept after = look(on, where, before, events, answer);
            boolean done = after.events() > before.events();
            if (each || done) again(on, where, before, events);
            // Done although its answer was lost: the next fault needs a case on which it is not.
            if (done && !each) on = fresh.get();
        }
        wrong.add(fresh.get().name() + " makes more than " + MOST_CALLS + " calls");
    }

    /** How many events the command makes. */
    private int undisturbed(Prepared on) {
        Kept before = kept(on);
        Answered answer = on.give().get();
        int events = kept(on).events() - before.events();
        if (!answer.good() || events < 1) {
            throw new AssertionError(on.name() + " is not done even without a fault: " + answer);
        }
        return events;
    }

    private Kept look(Prepared on, String where, Kept before, int events, Answered answer) {
        givenBack(where);
        Kept after = kept(on);
        int more = after.events() - before.events();
        if (more != 0 && more != events) wrong.add(where + ": " + more + " of " + events + " events are kept");
        if (more == 0 && !after.rows().equals(before.rows())) {
            wrong.add(where + ": no event is kept, and rows are: " + changed(before, after));
        }
        if (answer.good()) {
            if (more != events) wrong.add(where + ": told to be done, and " + more + " events are kept");
        } else {
            answer.wrongAsFailure().ifPresent(what -> wrong.add(where + ": " + what));
        }
        return after;
    }

    private void again(Prepared on, String where, Kept before, int events) {
        done(on, where + ", given again", before, events, on.give().get());
    }

    private void done(Prepared on, String where, Kept before, int events, Answered answer) {
        givenBack(where);
        int more = kept(on).events() - before.events();
        if (!answer.good()) wrong.add(where + ": refused with " + answer.text());
        if (more != events) wrong.add(where + ": " + more + " events are kept, not " + events);
        Answered repeated = on.give().get();
        int once = kept(on).events() - before.events();
        if (!repeated.text().equals(answer.text()) || once != events) {
            wrong.add(where + ": the same key again gives " + repeated + " and " + once + " events");
        }
    }

    /** No other connection is out, soon after the answer. */
    private void givenBack(String where) {
        long ends = System.nanoTime() + GIVEN_BACK_WITHIN_MILLIS * 1_000_000;
        while (pool.getHikariPoolMXBean().getActiveConnections() > leaked) {
            if (System.nanoTime() - ends > 0) {
                leaked = pool.getHikariPoolMXBean().getActiveConnections();
                wrong.add(where + ": " + leaked + " connections leaked");
                return;
            }
            Thread.onSpinWait();
        }
    }

    private static Optional<String> changed(Kept before, Kept after) {
        return after.rows().entrySet().stream()
                .filter(table -> !table.getValue().equals(before.rows().get(table.getKey())))
                .map(table -> table.getKey() + ": " + table.getValue() + " instead of "
                        + before.rows().getOrDefault(table.getKey(), "none"))
                .findFirst();
    }
}
