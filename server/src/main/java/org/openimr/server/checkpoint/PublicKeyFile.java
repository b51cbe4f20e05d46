package org.openimr.server.checkpoint;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/**
 * A public key, to check checkpoints with.
 *
 * @param id SHA-256 of the key's own bytes (RFC 8410), 64 hexadecimal digits: what a checkpoint names, and what may be read
 *     out over the telephone
 */
record PublicKeyFile(String id, PublicKey key) {
    static final String BLOCK = "PUBLIC KEY";

    /** @throws IllegalArgumentException if there is no Ed25519 key in it */
    static PublicKeyFile parse(String text) {
        byte[] content = Pem.read(text, BLOCK);
        try {
            return new PublicKeyFile(
                    HexFormat.of().formatHex(HashTree.sha256().digest(content)),
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(content)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("it is no Ed25519 key", e);
        }
    }

    String text() {
        return Pem.write(key.getEncoded(), BLOCK);
    }

    String fileName() {
        return id + ".pem";
    }

    boolean verifies(byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
