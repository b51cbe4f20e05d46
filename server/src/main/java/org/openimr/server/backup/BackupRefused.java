package org.openimr.server.backup;

import org.openimr.server.logging.ForOperators;

/** A backup or restore cannot be made; the message says why and what to do. Nothing of it was left in the target. */
public final class BackupRefused extends RuntimeException implements ForOperators {
    private final BackupFault fault;

    BackupRefused(BackupFault fault, String message) {
        super(fault.code() + ": " + message);
        this.fault = fault;
    }

    BackupRefused(BackupFault fault, String message, Throwable cause) {
        super(fault.code() + ": " + message, cause);
        this.fault = fault;
    }

    public BackupFault fault() {
        return fault;
    }
}
