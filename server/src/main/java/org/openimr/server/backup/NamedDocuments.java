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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every content that the database says is kept, compared with what is. */
final class NamedDocuments {
    private static final String ALL = """
        select number as vault, sha256 as content from received_file where sha256 is not null
        union select f.number, p.content from file_part p join received_file f on f.id = p.file
        union select f.number, p.copy from file_page p join received_file f on f.id = p.file where p.copy is not null
        union select f.number, p.thumbnail from file_page p join received_file f on f.id = p.file
         where p.thumbnail is not null
        union select 'reviewer-' || reviewer, file from credential_document
        union select 'reviewer-' || d.reviewer, p.copy
          from credential_document_page p join credential_document d on d.id = p.document
        union select 'reviewer-' || d.reviewer, p.thumbnail
          from credential_document_page p join credential_document d on d.id = p.document
        order by 1, 2
        """;

    private NamedDocuments() {}

    /** A content in a vault. */
    record Named(String vault, String content) {
        @Override
        public String toString() {
            return vault + "/" + content.substring(0, 2) + "/" + content;
        }
    }

    static List<Named> all(JdbcClient jdbc) {
        return jdbc.sql(ALL)
                .query((rs, _) -> new Named(rs.getString(1), rs.getString(2)))
                .list();
    }

    /** Decrypts each and hashes it again; those that are missing or are not what they are named after. */
    static List<String> faults(List<Named> all, Vaults vaults, Steps steps) {
        List<String> faults = new ArrayList<>();
        long done = 0;
        for (Named named : all) {
            fault(named, vaults).ifPresent(what -> faults.add(named + " " + what));
            steps.at(++done, "documents read again", all.size());
        }
        return faults;
    }

    /** Without keys: those that are not there. */
    static List<String> missing(List<Named> all, Path documents) {
        return all.stream()
                .filter(named -> !Files.exists(documents.resolve(named.toString())))
                .map(named -> named + " is missing")
                .toList();
    }

    private static Optional<String> fault(Named named, Vaults vaults) {
        try {
            Optional<Vault> vault = vaults.find(new VaultName(named.vault()));
            if (vault.isEmpty()) return Optional.of("has no key");
            ContentHash name = new ContentHash(named.content());
            return vault.get().rehash(name).equals(name) ? Optional.empty() : Optional.of("is not what was kept");
        } catch (NoSuchFileException _) {
            return Optional.of("is missing");
        } catch (IOException | StoreFault e) {
            return Optional.of("cannot be read: " + e.getMessage());
        }
    }
}
