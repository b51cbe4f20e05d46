package org.openimr.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.records.index.IndexFault;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vaults;
import org.openimr.server.cases.RecordsOfCase;
import org.openimr.server.log.EventLog;
import org.openimr.server.postgres.Database;
import org.openimr.server.records.FilePages;
import org.openimr.server.records.IndexVerification;
import org.openimr.server.records.KeysTable;
import org.openimr.server.records.ReceivedFiles;
import org.openimr.server.records.RecordsSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hashes what is kept of every sealed exhibit again and compares it with what the event log says was sealed. */
public final class VerifyExhibits {
    private VerifyExhibits() {}

    /** What is not as it was sealed, by case; a case without a fault has an empty list. */
    public record Result(Map<CaseNumber, List<IndexFault>> cases) {
        /** Whether every page of every case is as it was sealed. */
        public boolean isSound() {
            return cases.values().stream().allMatch(List::isEmpty);
        }
    }

    /**
     * Opens the database of a data folder, or the one of the address, and the documents of the folder.
     *
     * @throws org.openimr.server.postgres.DatabaseUnusable if the database cannot be opened
     * @throws org.openimr.records.store.StoreFault if the file of the master key holds no key
     */
    public static Result check(Path dataDir, Optional<String> databaseUrl) {
        Path folder = dataDir.toAbsolutePath().normalize();
        RecordsSettings settings = RecordsSettings.ofEnvironment(folder);
        try (Database database = Database.open(Storage.databaseOf(folder, databaseUrl))) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            EventLog log = new EventLog(jdbc);
            List<CaseNumber> sealed = RecordsOfCase.sealed(jdbc);
            Map<CaseNumber, List<IndexFault>> found = new LinkedHashMap<>();
            if (sealed.isEmpty()) return new Result(found);
            Vaults vaults = new Vaults(settings.documents(), MasterKey.at(settings.masterKey()), new KeysTable(jdbc));
            IndexVerification verification =
                    new IndexVerification(log, new ReceivedFiles(jdbc), new FilePages(jdbc), vaults);
            for (CaseNumber number : sealed) found.put(number, verification.faults(number));
            return new Result(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
