package org.openimr.records.store;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * The vaults of all cases, in one folder. Safe for several threads, and for several processes on one folder; only {@link
 * #rotate} and {@link #rewrap} are for one at a time, as the later would put back the key that the earlier replaced.
 */
public final class Vaults {
    private final Path folder;
    private final MasterKey master;
    private final WrappedKeys keys;

    public Vaults(Path folder, MasterKey master, WrappedKeys keys) {
        this.folder = folder;
        this.master = master;
        this.keys = keys;
    }

    /** The vault of that name, with its key; it is made if there is none. */
    public Vault open(VaultName name) {
        byte[] wrapped = keys.of(name).orElseGet(() -> keys.keepFirst(name, wrap(name, generated())));
        return vault(name, unwrap(name, wrapped));
    }

    /** The vault of that name if anything was ever kept in it. */
    public Optional<Vault> find(VaultName name) {
        return keys.of(name).map(wrapped -> vault(name, unwrap(name, wrapped)));
    }

    /**
     * Gives a case a new key for what is kept from now on; the earlier ones still decrypt.
     *
     * @throws StoreFault if the case has none
     */
    public void rotate(VaultName name) {
        KeysetHandle before =
                unwrap(name, keys.of(name).orElseThrow(() -> new StoreFault("Nothing was kept for " + name + " yet.")));
        try {
            KeysetHandle next = KeysetHandle.newBuilder(before)
                    .addEntry(KeysetHandle.generateEntryFromParameters(
                                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB)
                            .withRandomId()
                            .makePrimary())
                    .setConfiguration(MasterKey.CIPHERS)
                    .build();
            keys.replace(name, wrap(name, next));
        } catch (GeneralSecurityException e) {
            throw MasterKey.unusable(e);
        }
    }

    /** Encrypts every case's key anew with the master key of today; after that the earlier ones may be dropped. */
    public int rewrap() {
        int rewrapped = 0;
        for (VaultName name : keys.all()) {
            KeysetHandle key = unwrap(name, keys.of(name).orElseThrow());
            keys.replace(name, wrap(name, key));
            rewrapped++;
        }
        return rewrapped;
    }

    private Vault vault(VaultName name, KeysetHandle key) {
        try {
            return new Vault(
                    folder.resolve(name.value()),
                    key.getPrimitive(MasterKey.CIPHERS, StreamingAead.class),
                    about(name));
        } catch (GeneralSecurityException e) {
            throw MasterKey.unusable(e);
        }
    }

    private static KeysetHandle generated() {
        try {
            return KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB, MasterKey.CIPHERS);
        } catch (GeneralSecurityException e) {
            throw MasterKey.unusable(e);
        }
    }

    private byte[] wrap(VaultName name, KeysetHandle key) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master.cipher(), about(name), MasterKey.CIPHERS);
        } catch (GeneralSecurityException e) {
            throw MasterKey.unusable(e);
        }
    }

    private KeysetHandle unwrap(VaultName name, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, master.cipher(), about(name), MasterKey.CIPHERS);
        } catch (GeneralSecurityException e) {
            throw new StoreFault(
                    "The key of " + name + " cannot be read with this master key; give the file of the master key that"
                            + " was in use when the documents were kept.",
                    e);
        }
    }

    /** Binds a key, and what it encrypts, to its case: exchanged between cases, neither can be read. */
    private static byte[] about(VaultName name) {
        return name.value().getBytes(StandardCharsets.UTF_8);
    }
}
