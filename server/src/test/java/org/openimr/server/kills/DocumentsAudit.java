package org.openimr.server.kills;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.openimr.records.ContentHash;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.Vault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.records.KeysTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every document whose last byte was acknowledged can be read, byte for byte. */
record DocumentsAudit(Path data, DataSource database) {
    /** @param documents  that were acknowledged before the snapshot was taken */
    List<String> look(Connection snapshot, List<Ledger.Document> documents) throws SQLException, IOException {
        List<String> wrong = new ArrayList<>();
        if (documents.isEmpty()) return wrong;
        Vaults vaults = new Vaults(
                data.resolve("documents"),
                MasterKey.at(data.resolve("keys/master-key.json")),
                new KeysTable(JdbcClient.create(database)));
        for (Ledger.Document document : documents) {
            // Whole under its own name, or still in the parts as they came.
            List<String> contents = LedgerAudit.strings(
                    snapshot,
                    "select sha256 from received_file where id = '" + document.file() + "' and sha256 is not null"
                            + " union all select content from (select content from file_part where file = '"
                            + document.file() + "' order by first) parts");
            try (InputStream kept =
                    open(vaults.open(new VaultName(document.number().value())), contents)) {
                String bytes = new String(kept.readAllBytes(), StandardCharsets.ISO_8859_1);
                if (bytes.equals(document.content())) continue;
                wrong.add("lost: a document of " + document.number() + " that was acknowledged has other bytes: "
                        + bytes.length() + " in " + contents.size() + " contents instead of "
                        + document.content().length());
            } catch (IOException e) {
                wrong.add("lost: a document of " + document.number() + " that was acknowledged cannot be read: " + e);
            }
        }
        return wrong;
    }

    private static InputStream open(Vault vault, List<String> contents) throws IOException {
        List<InputStream> parts = new ArrayList<>();
        for (String content : contents) parts.add(vault.open(new ContentHash(content)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
