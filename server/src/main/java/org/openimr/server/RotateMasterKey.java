package org.openimr.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vaults;
import org.openimr.server.postgres.Database;
import org.openimr.server.records.KeysTable;
import org.openimr.server.records.RecordsSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives an installation a new master key and encrypts the keys of all cases with it; no document is touched. */
public final class RotateMasterKey {
    private RotateMasterKey() {}

    /**
     * Opens the database of a data folder, or the one of the address. Interrupted at any point, it may be done again.
     *
     * @param dropEarlier  whether earlier master keys are forgotten afterwards: a backup of the database from before
     *     then needs the file of the key from before
     * @return how many cases' keys were encrypted anew
     * @throws org.openimr.server.postgres.DatabaseUnusable if the database cannot be opened
     * @throws org.openimr.records.store.StoreFault if the file of the master key holds no key
     * @throws UncheckedIOException if there is no such file, or it cannot be written
     */
    public static int rotate(Path dataDir, Optional<String> databaseUrl, boolean dropEarlier) {
        Path folder = dataDir.toAbsolutePath().normalize();
        RecordsSettings settings = RecordsSettings.ofEnvironment(folder);
        Path file = settings.masterKey();
        if (!Files.isRegularFile(file))
            throw new UncheckedIOException(
                    "There is no master key at " + file + "; the first start of the server makes it.",
                    new NoSuchFileException(file.toString()));
        try (Database database = Database.open(Storage.databaseOf(folder, databaseUrl))) {
            MasterKey next = MasterKey.at(file).rotated(file);
            int cases = new Vaults(settings.documents(), next, new KeysTable(JdbcClient.create(database.dataSource())))
                    .rewrap();
            if (dropEarlier) next.withoutEarlierKeys(file);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
