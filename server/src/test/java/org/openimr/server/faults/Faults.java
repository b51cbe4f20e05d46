package org.openimr.server.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts the calls of the threads under test to the database, and lets one of them fail. */
final class Faults {
    /** Stands in the message of the fault; never to be seen in an answer. */
    static final String PLANTED = "planted I/O fault while asking the database";

    /** State of SQL for a connection that is gone: the pool throws it away. */
    private static final String CONNECTION_FAILURE = "08006";

    /** State of SQL for a disk that fails under the server: the connection goes on, and what is swallowed is lost. */
    private static final String IO_ERROR = "58030";

    /** How a call fails. */
    enum Kind {
        /** It does not reach the database; the next one does. */
        BEFORE,
        /** The database did it, and the answer is lost. */
        AFTER,
        /** It does not reach the database, and nothing does on this connection any more. */
        CONNECTION_DIES
    }

    private static final Faults ALL = new Faults();

    private Predicate<Thread> counted = _ -> false;
    private Kind kind = Kind.BEFORE;
    private int at;
    private int calls;
    private int thrown;

    private Faults() {}

    /** Those of the driver. */
    static Faults planted() {
        return ALL;
    }

    /** Lets call {@code number}, from 1, fail; 0 lets none fail and counts. */
    synchronized void arm(Kind how, int number, Predicate<Thread> threads) {
        kind = how;
        at = number;
        calls = 0;
        thrown = 0;
        counted = threads;
    }

    /** Counts no more. */
    synchronized void disarm() {
        counted = _ -> false;
    }

    /** Calls since it was armed. */
    synchronized int calls() {
        return calls;
    }

    /** Whether the armed call came and failed. */
    synchronized boolean happened() {
        return thrown > 0;
    }

    /** A call to the database. */
    interface Call {
        @Nullable
        Object make() throws Throwable;
    }

    @Nullable
    Object pass(Connection on, Call call) throws Throwable {
        Kind now = next();
        if (now == null) return call.make();
        switch (now) {
            case BEFORE -> {}
            case AFTER -> call.make();
            case CONNECTION_DIES -> on.close();
        }
        throw new SQLException(PLANTED, now == Kind.CONNECTION_DIES ? CONNECTION_FAILURE : IO_ERROR);
    }

    private synchronized @Nullable Kind next() {
        if (!counted.test(Thread.currentThread()) || ++calls != at) return null;
        thrown++;
        return kind;
    }
}
