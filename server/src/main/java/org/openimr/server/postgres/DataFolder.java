package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import org.openimr.records.store.OwnerOnly;

/**
 * The folder of an embedded server, held by one process at a time.
 *
 * <p>{@code cluster/} the server's data · {@code cluster.complete} written once they are whole · {@code password} ·
 * {@code postgresql.log} · {@code lock} · {@code line}, {@code archiving} and {@code archive-log} for backups. A killed process lets go of the lock by dying.
 */
final class DataFolder implements AutoCloseable {
    private static final int PASSWORD_BYTES = 32;

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static DataFolder hold(Path folder) {
        try {
            OwnerOnly.folders(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) return new DataFolder(folder, channel);
            channel.close();
        } catch (IOException e) {
            throw notUsable(folder, e);
        }
        throw new DatabaseUnusable(
                DatabaseFault.FOLDER_IN_USE,
                "Another process of this program already works in " + folder
                        + ". Stop it, or give this one a data folder of its own.");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    Path root() {
        return folder;
    }

    /** A file of this folder. */
    Path at(String name) {
        return folder.resolve(name);
    }

    /** Writes a small file, whole or not at all. */
    void replace(String name, String text) throws IOException {
        Path fresh = OwnerOnly.fileIn(folder, ".", ".part");
        Files.writeString(fresh, text, StandardOpenOption.DSYNC);
        Files.move(fresh, at(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    private Path complete() {
        return folder.resolve("cluster.complete");
    }

    /** True once a first start has made the cluster wholly. */
    boolean hasCluster() {
        return Files.exists(complete());
    }

    void clusterIsComplete() {
        if (hasCluster()) return;
        try {
            Files.createFile(complete());
            try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            }
        } catch (IOException e) {
            throw notUsable(folder, e);
        }
    }

    /** A first start that was cut off leaves half a cluster, in which nothing was ever acknowledged: moved aside. */
    void setAsideHalfACluster() {
        if (hasCluster() || !Files.exists(cluster())) return;
        try {
            Path aside = folder.resolve("cluster.half-made-" + System.currentTimeMillis());
            Files.move(cluster(), aside);
        } catch (IOException e) {
            throw notUsable(folder, e);
        }
    }

    /** The password kept here, made on the first call. */
    String password() {
        try {
            if (Files.exists(passwordFile()))
                return Files.readString(passwordFile()).strip();
            if (hasCluster()) {
                throw new DatabaseUnusable(
                        DatabaseFault.PASSWORD_MISSING,
                        "The data are in " + cluster() + ", but the file " + passwordFile()
                                + " is gone. Restore it from the backup of this folder.");
            }
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            Path fresh = folder.resolve("password.new");
            Files.deleteIfExists(fresh);
            OwnerOnly.file(fresh);
            Files.writeString(fresh, password + "\n", StandardOpenOption.DSYNC);
            Files.move(fresh, passwordFile());
            return password;
        } catch (IOException e) {
            throw notUsable(folder, e);
        }
    }

    static DatabaseUnusable notUsable(Path folder, IOException e) {
        return new DatabaseUnusable(
                DatabaseFault.FOLDER_NOT_USABLE,
                "The data folder " + folder + " cannot be used: " + e + ". It must be writable by this user.",
                e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw notUsable(folder, e);
        }
    }
}
