package org.openimr.vocabulary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which lists these are; recorded with whatever was concluded from them.
 *
 * @param name     for a person
 * @param version  as its maker numbers or dates it
 * @param sha256   over every file of it, lower-case hexadecimal
 */
public record Edition(String name, String version, String sha256) {
    /** The hash by which editions are known: SHA-256, lower-case hexadecimal. */
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
