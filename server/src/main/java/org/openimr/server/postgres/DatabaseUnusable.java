package org.openimr.server.postgres;

import java.util.Optional;
import org.openimr.server.logging.ForOperators;

/** The database cannot be used; the message says why and what to do, for the person who runs the program. */
public final class DatabaseUnusable extends RuntimeException implements ForOperators {
    private final DatabaseFault fault;

    DatabaseUnusable(DatabaseFault fault, String message) {
        this(fault, message, Optional.empty());
    }

    DatabaseUnusable(DatabaseFault fault, String message, Throwable cause) {
        this(fault, message, Optional.of(cause));
    }

    private DatabaseUnusable(DatabaseFault fault, String message, Optional<Throwable> cause) {
        super(fault.code() + ": " + message);
        cause.ifPresent(this::initCause);
        this.fault = fault;
    }

    public DatabaseFault fault() {
        return fault;
    }
}
