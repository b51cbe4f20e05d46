package org.openimr.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.openimr.server.post.LetterCheck;
import org.openimr.server.post.LetterVerdict;
import org.openimr.server.postgres.Database;

/** Looks whether a letter, the data in it and the event log agree. */
public final class VerifyLetter {
    private VerifyLetter() {}

    /**
     * Opens the database of a data folder, or the one of the address.
     *
     * @throws IOException if it is not a PDF file
     * @throws org.openimr.server.postgres.DatabaseUnusable if the database cannot be opened
     */
    public static LetterVerdict check(Path dataDir, Optional<String> databaseUrl, byte[] pdf) throws IOException {
        try (Database database =
                Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl))) {
            return LetterCheck.against(database.dataSource(), pdf);
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read to its end: " + e.getMessage(), e);
        }
    }

    /** Without a database: the file against itself. */
    public static LetterVerdict offline(byte[] pdf) throws IOException {
        return LetterCheck.offline(pdf);
    }
}
