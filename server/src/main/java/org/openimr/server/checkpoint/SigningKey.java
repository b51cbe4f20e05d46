package org.openimr.server.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.openimr.records.store.DurableFile;

/**
 * The key that checkpoints are signed with. Its file holds two blocks, as OpenSSL writes them: {@code PRIVATE KEY} and
 * {@code PUBLIC KEY}, both Ed25519.
 */
final class SigningKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKeyFile shown;

    private SigningKey(PrivateKey secret, PublicKeyFile shown) {
        this.secret = secret;
        this.shown = shown;
    }

    /**
     * The key of that file; it is made if there is none.
     *
     * @throws CheckpointFault if the file is no key
     */
    static SigningKey at(Path file) throws IOException {
        if (!Files.exists(file)) DurableFile.create(file, made());
        try {
            String written = Files.readString(file, StandardCharsets.UTF_8);
            PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Pem.read(written, "PRIVATE KEY")));
            SigningKey key = new SigningKey(secret, PublicKeyFile.parse(written));
            byte[] trial = file.toString().getBytes(StandardCharsets.UTF_8);
            if (key.shown.verifies(trial, key.sign(trial))) return key;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw noKey(file, e);
        }
        throw noKey(file, new GeneralSecurityException("its two keys are not a pair"));
    }

    private static CheckpointFault noKey(Path file, Exception cause) {
        return new CheckpointFault(
                "The file of the key for checkpoints, " + file + ", holds no Ed25519 key with its public key after it ("
                        + cause.getMessage()
                        + "). Restore it from its own backup, or name another with OPENIMR_CHECKPOINT_KEY_FILE.",
                cause);
    }

    private static byte[] made() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return (Pem.write(pair.getPrivate().getEncoded(), "PRIVATE KEY")
                            + Pem.write(pair.getPublic().getEncoded(), PublicKeyFile.BLOCK))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** What others check its signatures with. */
    PublicKeyFile shown() {
        return shown;
    }

    byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this key signs", e);
        }
    }
}
