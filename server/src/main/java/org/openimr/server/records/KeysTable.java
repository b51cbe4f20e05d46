package org.openimr.server.records;

import java.util.List;
import java.util.Optional;
import org.openimr.records.store.VaultName;
import org.openimr.records.store.WrappedKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code vault_key}. */
public final class KeysTable implements WrappedKeys {
    private final JdbcClient jdbc;

    public KeysTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<byte[]> of(VaultName name) {
        return jdbc.sql("select wrapped from vault_key where vault = ?")
                .param(name.value())
                .query((rs, _) -> rs.getBytes(1))
                .optional();
    }

    @Override
    public byte[] keepFirst(VaultName name, byte[] wrapped) {
        jdbc.sql("insert into vault_key (vault, wrapped) values (?, ?) on conflict do nothing")
                .param(name.value())
                .param(wrapped)
                .update();
        return of(name).orElseThrow();
    }

    @Override
    public boolean replace(VaultName name, byte[] read, byte[] wrapped) {
        return jdbc.sql("update vault_key set wrapped = ? where vault = ? and wrapped = ?")
                        .param(wrapped)
                        .param(name.value())
                        .param(read)
                        .update()
                == 1;
    }

    @Override
    public List<VaultName> all() {
        return jdbc.sql("select vault from vault_key order by vault")
                .query((rs, _) -> new VaultName(rs.getString(1)))
                .list();
    }
}
