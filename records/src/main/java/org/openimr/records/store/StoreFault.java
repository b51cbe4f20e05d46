package org.openimr.records.store;

/** What is kept cannot be read with the keys at hand, or is not what it was. */
public final class StoreFault extends RuntimeException {
    StoreFault(String message) {
        super(message);
    }

    StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}
