package org.openimr.server.archive;

import java.sql.SQLException;

/** The database did not take what was to be kept; nothing of that batch is kept. */
public final class ArchiveNotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ArchiveNotKept(SQLException cause) {
        super(
                "The database did not take a batch of letters; what was kept before it stays. It says: "
                        + cause.getMessage(),
                cause);
    }
}
