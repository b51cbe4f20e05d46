package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a cluster's folder belongs in a base backup: what PostgreSQL's manual says (Continuous Archiving, Making a Base
 * Backup Using the Low Level API).
 *
 * @param folders  relative, each before those in it
 * @param files    relative; the control file last
 * @param bytes    of all files
 */
record ClusterFiles(List<Path> folders, List<Path> files, long bytes) {
    /** Folders that must be there and whose content the server makes anew. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "backup_label",
            "tablespace_map",
            "recovery.signal",
            "standby.signal",
            "epg-lock");

    private static final Path CONTROL = Path.of("global/pg_control");

    static ClusterFiles of(Path cluster) throws IOException {
        List<Path> folders = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        long[] bytes = {0};
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path own = cluster.relativize(folder);
                String name = own.getFileName().toString();
                if (name.startsWith("pgsql_tmp")) return FileVisitResult.SKIP_SUBTREE;
                if (!name.isEmpty()) folders.add(own);
                return EMPTIED.contains(own.toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path own = cluster.relativize(file);
                String name = own.getFileName().toString();
                boolean leftOut = LEFT_OUT.contains(own.toString())
                        || name.startsWith("pgsql_tmp")
                        || name.startsWith("pg_internal.init");
                if (!leftOut && !own.equals(CONTROL)) {
                    files.add(own);
                    bytes[0] += attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (!(e instanceof NoSuchFileException)) throw e;
                return FileVisitResult.CONTINUE; // dropped meanwhile; the log says so too
            }
        });
        files.add(CONTROL);
        return new ClusterFiles(folders, files, bytes[0]);
    }
}
