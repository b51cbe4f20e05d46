package org.openimr.server;

import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps a storage that could not be opened from being reported as a fault of the start: who starts the server tells it. */
final class UnopenedStorageReporter implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        return OpeningStorage.NotOpened.of(failure).isPresent();
    }
}
