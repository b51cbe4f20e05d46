package org.openimr.records.store;

import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.openimr.records.ContentHash;

/**
 * What is kept of one case. Contents are named by the hash of what they say; the same content is kept once. Nothing is
 * overwritten, and what was kept is on the disk when the call returns.
 */
public final class Vault {
    private final Path folder;
    private final StreamingAead cipher;
    private final byte[] about;

    Vault(Path folder, StreamingAead cipher, byte[] about) {
        this.folder = folder;
        this.cipher = cipher;
        this.about = about;
    }

    /**
     * Keeps a content and names it. Reads the stream to its end and leaves it open.
     *
     * @throws NoRoom if the disk is full; nothing of it is kept then
     */
    public ContentHash keep(InputStream content) throws IOException {
        DurableFile.folders(folder);
        Path part = DurableFile.beside(folder.resolve("content"));
        try {
            ContentHash name = write(content, part);
            Path place = place(name);
            if (Files.exists(place)) {
                Files.delete(part);
            } else {
                DurableFile.folders(DurableFile.folderOf(place));
                DurableFile.move(part, place);
            }
            return name;
        } catch (IOException e) {
            // Asked before the part is deleted, which makes room.
            IOException fault = NoRoom.or(e, folder);
            Files.deleteIfExists(part);
            throw fault;
        } catch (RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** Whether a content of that name is kept; does not look whether it can be read. */
    public boolean has(ContentHash name) {
        return Files.exists(place(name));
    }

    /**
     * The content of that name. The bytes are checked against their name as they are read: the end of the stream is
     * reached only by the right ones.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public InputStream open(ContentHash name) throws IOException {
        return new CheckedContent(decrypted(name), name, sha256());
    }

    /** Hash of what is kept under that name now. */
    public ContentHash rehash(ContentHash name) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = decrypted(name)) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return named(digest);
    }

    /** A small value, encrypted, to be kept elsewhere. */
    public byte[] encrypt(byte[] value) {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (OutputStream plain = cipher.newEncryptingStream(encrypted, about)) {
            plain.write(value);
        } catch (GeneralSecurityException e) {
            throw MasterKey.unusable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encrypted.toByteArray();
    }

    /**
     * The value that {@link #encrypt} was given.
     *
     * @throws StoreFault if it was changed, or belongs to another case
     */
    public byte[] decrypt(byte[] encrypted) {
        try (InputStream plain = cipher.newDecryptingStream(new ByteArrayInputStream(encrypted), about)) {
            return plain.readAllBytes();
        } catch (GeneralSecurityException | IOException e) {
            throw new StoreFault("A value kept for a case cannot be read: it was changed, or is another case's.", e);
        }
    }

    private ContentHash write(InputStream content, Path part) throws IOException {
        MessageDigest digest = sha256();
        try (FileOutputStream file = new FileOutputStream(part.toFile())) {
            OutputStream kept = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    file.write(b);
                }

                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    file.write(bytes, from, count);
                }

                @Override
                public void close() throws IOException {
                    file.getChannel().force(true);
                }
            };
            try (OutputStream encrypted = new DigestOutputStream(cipher.newEncryptingStream(kept, about), digest)) {
                content.transferTo(encrypted);
            }
        } catch (GeneralSecurityException e) {
            throw MasterKey.unusable(e);
        }
        return named(digest);
    }

    private InputStream decrypted(ContentHash name) throws IOException {
        InputStream file = Files.newInputStream(place(name));
        try {
            return cipher.newDecryptingStream(file, about);
        } catch (GeneralSecurityException e) {
            file.close();
            throw MasterKey.unusable(e);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private Path place(ContentHash name) {
        return folder.resolve(name.sha256().substring(0, 2)).resolve(name.sha256());
    }

    static ContentHash named(MessageDigest digest) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
