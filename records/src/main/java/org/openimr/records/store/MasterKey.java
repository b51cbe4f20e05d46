package org.openimr.records.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The key that encrypts the keys of all cases. It is a file of its own, readable by its owner alone, to be kept apart
 * from database and documents: who has two of the three reads nothing.
 *
 * <p>A file holds one key that encrypts and any number of earlier ones that still decrypt.
 */
public final class MasterKey {
    static final Configuration CIPHERS = TinkConfig2026.get();

    private final KeysetHandle keys;
    private final Aead cipher;

    private MasterKey(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.cipher = keys.getPrimitive(CIPHERS, Aead.class);
    }

    /**
     * The key of that file; it is made if there is none.
     *
     * @throws StoreFault if the file is no key
     */
    public static MasterKey at(Path file) throws IOException {
        if (!Files.exists(file)) return made(file);
        String written = Files.readString(file, StandardCharsets.UTF_8);
        try {
            return new MasterKey(
                    TinkJsonProtoKeysetFormat.parseKeyset(written, CIPHERS, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new StoreFault(
                    "The file of the master key, " + file + ", holds no key; restore it from its own backup.", e);
        }
    }

    private static MasterKey made(Path file) throws IOException {
        try {
            KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CIPHERS);
            DurableFile.create(file, written(keys));
            return new MasterKey(keys);
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /** With a new key that encrypts from now on; the earlier ones still decrypt. Written before it is used. */
    public MasterKey rotated(Path file) throws IOException {
        try {
            KeysetHandle next = KeysetHandle.newBuilder(keys)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .setConfiguration(CIPHERS)
                    .build();
            DurableFile.replace(file, written(next));
            return new MasterKey(next);
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    /** With the one key that encrypts; what an earlier one encrypted is lost to it. */
    public MasterKey withoutEarlierKeys(Path file) throws IOException {
        try {
            KeysetHandle.Builder next = KeysetHandle.newBuilder(keys);
            for (int i = next.size() - 1; i >= 0; i--) if (!next.getAt(i).isPrimary()) next.deleteAt(i);
            KeysetHandle left = next.setConfiguration(CIPHERS).build();
            DurableFile.replace(file, written(left));
            return new MasterKey(left);
        } catch (GeneralSecurityException e) {
            throw unusable(e);
        }
    }

    Aead cipher() {
        return cipher;
    }

    static IllegalStateException unusable(GeneralSecurityException e) {
        return new IllegalStateException("this Java platform cannot encrypt: " + e.getMessage(), e);
    }

    private static byte[] written(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, CIPHERS, InsecureSecretKeyAccess.get())
                .getBytes(StandardCharsets.UTF_8);
    }
}
