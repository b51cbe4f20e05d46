package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.records.ContentHash;
import org.openimr.records.store.MasterKey;
import org.openimr.records.store.StoreFault;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.Vaults;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.records.KeysTable;
import org.springframework.jdbc.core.simple.JdbcClient;

class RotateMasterKeyTest {
    private static final VaultName CASE = new VaultName("CM26-0000001");

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    Path data;

    private Path key() {
        return data.resolve("keys").resolve("master-key.json");
    }

    private Vaults vaults(Database database, Path key) throws IOException {
        return new Vaults(
                data.resolve("documents"), MasterKey.at(key), new KeysTable(JdbcClient.create(database.dataSource())));
    }

    @Test
    void documents_open_with_the_new_key_and_the_old_one_opens_nothing_any_more() throws IOException {
        try (Database database = Database.open(POSTGRES.settings())) {
            ContentHash name = vaults(database, key())
                    .open(CASE)
                    .keep(new ByteArrayInputStream("a page".getBytes(StandardCharsets.UTF_8)));
            Path old = Files.copy(key(), data.resolve("old-key.json"));
            assertThat(RotateMasterKey.rotate(data, Optional.of(POSTGRES.address()), false))
                    .isEqualTo(1);
            assertThat(vaults(database, key()).open(CASE).rehash(name)).isEqualTo(name);
            assertThat(Files.size(key())).isGreaterThan(Files.size(old));
            assertThat(RotateMasterKey.rotate(data, Optional.of(POSTGRES.address()), true))
                    .isEqualTo(1);
            assertThat(vaults(database, key()).open(CASE).rehash(name)).isEqualTo(name);
            assertThatThrownBy(() -> vaults(database, old).open(CASE)).isInstanceOf(StoreFault.class);
        }
    }

    @Test
    void without_a_key_there_is_nothing_to_rotate_and_none_is_made() {
        assertThatThrownBy(() -> RotateMasterKey.rotate(data, Optional.of(POSTGRES.address()), false))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("There is no master key at");
        assertThat(key()).doesNotExist();
    }
}
