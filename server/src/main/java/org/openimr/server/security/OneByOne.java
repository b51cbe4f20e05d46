package org.openimr.server.security;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Attempts of one name one after the other, and few of all names at once. An attempt counts as a failure while it is
 * looked at: without this, a program that sends many right passwords at once would be taken for one that guesses. It also
 * keeps slow hashes from taking every processor.
 */
final class OneByOne {
    private static final int LOCKS = 64;

    private final List<Lock> byName =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();
    private final Semaphore few = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    /** Does it when the name's turn has come. */
    <T> T when(String name, Supplier<T> what) {
        Lock turn = byName.get(Math.floorMod(name.hashCode(), LOCKS));
        turn.lock();
        try {
            few.acquireUninterruptibly();
            try {
                return what.get();
            } finally {
                few.release();
            }
        } finally {
            turn.unlock();
        }
    }
}
