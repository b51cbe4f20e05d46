package org.openimr.server.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.openimr.server.logging.Plain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies new documents into the backup folder while the server runs, as often as the log is archived, and says when the
 * log is not.
 */
public final class DocumentCopying implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentCopying.class);
    private static final String FAILING = "select last_failed_wal from pg_stat_archiver"
            + " where last_failed_time > coalesce(last_archived_time, '-infinity')";

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private DocumentCopying(Thread.Builder builder, Path documents, Path backup, Duration pause, DataSource database) {
        thread = builder.unstarted(() -> {
            try {
                while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) once(documents, backup, database);
            } catch (InterruptedException _) {
                // the process ends
            }
        });
    }

    /** @param pause  between two looks */
    public static DocumentCopying start(Path documents, Path backup, Duration pause, DataSource database) {
        DocumentCopying copying =
                new DocumentCopying(Thread.ofPlatform().daemon().name("backup"), documents, backup, pause, database);
        remindOfTheFirst(backup);
        copying.thread.start();
        return copying;
    }

    private static void remindOfTheFirst(Path backup) {
        try {
            if (new BackupFolder(backup).bases().isEmpty()) {
                LOG.warn("{} has no base backup yet. Make one: openimr backup --to {}", backup, backup);
            }
        } catch (IOException e) {
            LOG.warn("The backup folder {} cannot be read.", backup, e);
        }
    }

    private static void once(Path documents, Path backup, DataSource database) {
        try {
            BackupFolder folder = new BackupFolder(backup);
            if (!Files.exists(backup.resolve("line"))) {
                LOG.warn(
                        "The backup folder {} is not there. Documents and log wait for it and fill this disk.", backup);
                return;
            }
            DocumentCopies.add(documents, folder.documents(), (_, _, _) -> {});
            JdbcClient.create(database)
                    .sql(FAILING)
                    .query(String.class)
                    .optional()
                    .ifPresent(segment -> LOG.warn(
                            "The log is not archived: {} waits. postgresql.log in the data folder says why.",
                            new Plain(segment)));
        } catch (IOException | RuntimeException e) {
            LOG.warn("Documents could not be copied into the backup folder {}; tried again later.", backup, e);
        }
    }

    /** Lets a copy that was begun end, so that the next start need not begin it again. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
