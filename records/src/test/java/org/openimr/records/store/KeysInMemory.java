package org.openimr.records.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Encrypted keys that nobody keeps. */
final class KeysInMemory implements WrappedKeys {
    final Map<VaultName, byte[]> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<byte[]> of(VaultName name) {
        return Optional.ofNullable(keys.get(name));
    }

    @Override
    public byte[] keepFirst(VaultName name, byte[] wrapped) {
        byte[] earlier = keys.putIfAbsent(name, wrapped);
        return earlier == null ? wrapped : earlier;
    }

    @Override
    public boolean replace(VaultName name, byte[] read, byte[] wrapped) {
        return keys.replace(name, read, wrapped);
    }

    @Override
    public List<VaultName> all() {
        return List.copyOf(keys.keySet());
    }
}
