package org.openimr.server;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/**
 * The storage while it is being opened, beside the rest of the start: a database takes its time, most of it without a
 * processor. Close it to close what was opened.
 */
final class OpeningStorage implements AutoCloseable {
    private final FutureTask<Storage> opening;

    private OpeningStorage(FutureTask<Storage> opening) {
        this.opening = opening;
    }

    /** Begins; what cannot be used is told by {@link #storage}. */
    static OpeningStorage begin(ServeSettings settings) {
        // Once, before two threads want to: else it says at length that it was asked by both.
        ILoggerFactory _ = LoggerFactory.getILoggerFactory();
        FutureTask<Storage> opening = new FutureTask<>(() -> open(settings));
        Thread.ofPlatform().name("open the storage").start(opening);
        return new OpeningStorage(opening);
    }

    private static Storage open(ServeSettings settings) {
        Storage storage = Storage.open(settings);
        try {
            Installation.require(storage.database().dataSource(), settings.demo());
            return storage;
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /**
     * Waits until it is open.
     *
     * @throws NotOpened if it could not be opened; nothing of it is left running
     */
    Storage storage() {
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw new NotOpened(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the storage was opened", e);
        }
    }

    /** Waits until it is open, and closes it; a storage that could not be opened is closed already. */
    @Override
    public void close() {
        try {
            storage().close();
        } catch (NotOpened _) {
            // told by who asked for it
        }
    }

    /** The storage could not be opened: {@link #getCause} says why. */
    static final class NotOpened extends RuntimeException {
        NotOpened(Throwable cause) {
            super("the storage could not be opened", cause);
        }

        /** Where a fault came from the storage, whatever was being started when it came: the fault of the storage. */
        static Optional<RuntimeException> of(Throwable fault) {
            for (Throwable one = fault; one != null; one = one.getCause()) {
                if (one instanceof NotOpened) {
                    return one.getCause() instanceof RuntimeException told ? Optional.of(told) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }
}
