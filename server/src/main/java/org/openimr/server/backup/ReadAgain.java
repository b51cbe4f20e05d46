package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.records.ContentHash;
import org.openimr.records.store.StoreFault;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.records.NamedDocuments.Named;

/** Contents that the database says are kept, compared with what is. */
final class ReadAgain {
    private ReadAgain() {}

    /** Decrypts each and hashes it again; those that are missing or are not what they are named after. */
    static List<String> faults(List<Named> all, Vaults vaults, Steps steps) {
        List<String> faults = new ArrayList<>();
        long done = 0;
        for (Named named : all) {
            fault(named, vaults).ifPresent(what -> faults.add(named.place() + " " + what));
            steps.at(++done, "documents read again", all.size());
        }
        return faults;
    }

    /** Without keys: those that are not there. */
    static List<String> missing(List<Named> all, Path documents) {
        return all.stream()
                .filter(named -> !Files.exists(documents.resolve(named.place())))
                .map(named -> named.place() + " is missing")
                .toList();
    }

    private static Optional<String> fault(Named named, Vaults vaults) {
        try {
            Optional<Vault> vault = vaults.find(new VaultName(named.vault()));
            if (vault.isEmpty()) return Optional.of("has no key");
            ContentHash name = named.content();
            return vault.get().rehash(name).equals(name) ? Optional.empty() : Optional.of("is not what was kept");
        } catch (NoSuchFileException _) {
            return Optional.of("is missing");
        } catch (IOException | StoreFault e) {
            return Optional.of("cannot be read: " + e.getMessage());
        }
    }
}
