package org.openimr.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openimr.records.store.OwnerOnly;

/** Copies a file so that it is on the disk when the call returns, and says what was copied. */
final class DurableCopy {
    private DurableCopy() {}

    /** What was copied: bytes, and their SHA-256 in hexadecimal. */
    record Copied(long size, String sha256) {}

    /** @throws java.nio.file.FileAlreadyExistsException if there is something at {@code to} */
    static Copied copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest)) {
            OwnerOnly.file(to);
            try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
                long size = in.transferTo(Channels.newOutputStream(out));
                out.force(true);
                return new Copied(size, HexFormat.of().formatHex(digest.digest()));
            }
        }
    }

    /** Writes a small file the same way. */
    static void write(Path to, String text) throws IOException {
        OwnerOnly.file(to);
        Files.writeString(to, text, StandardOpenOption.DSYNC);
    }

    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
