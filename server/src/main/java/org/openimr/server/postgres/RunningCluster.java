package org.openimr.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseSettings.External;

/**
 * The embedded server as its superuser: the one that another process runs, or one started for the while. Nothing is
 * migrated, so that data can be backed up before a newer release touches them.
 */
public final class RunningCluster implements AutoCloseable {
    private final Embedded settings;
    private final External superuser;
    private final Optional<EmbeddedServer> own;

    private RunningCluster(Embedded settings, External superuser, Optional<EmbeddedServer> own) {
        this.settings = settings;
        this.superuser = superuser;
        this.own = own;
    }

    /** @throws DatabaseUnusable if there are no data, or they cannot be opened */
    public static RunningCluster open(Embedded settings) {
        if (!Files.exists(settings.folder().resolve("cluster.complete"))) {
            throw new DatabaseUnusable(
                    DatabaseFault.NO_DATA,
                    "There are no data of an embedded database in " + settings.folder()
                            + ". Name the server's data folder with --data.");
        }
        try {
            EmbeddedServer server = EmbeddedServer.start(settings);
            return new RunningCluster(settings, server.superuser(EmbeddedServer.NAME), Optional.of(server));
        } catch (DatabaseUnusable e) {
            if (e.fault() != DatabaseFault.FOLDER_IN_USE) throw e;
            External neighbour = EmbeddedNeighbour.superuser(settings).orElseThrow(() -> e);
            return new RunningCluster(settings, neighbour, Optional.empty());
        }
    }

    /** How to connect to the application's database with every right. */
    public External superuser() {
        return superuser;
    }

    /** Folder of the server's files. */
    public Path cluster() {
        return settings.folder().resolve("cluster");
    }

    public Path password() {
        return settings.folder().resolve("password");
    }

    /** Where the log is archived into, if it is. */
    public Optional<Path> archivedInto() throws IOException {
        return ArchivedLog.noted(settings.folder().resolve("archiving")).map(ArchivedLog::backup);
    }

    /** The name of the data's line of events. */
    public String line() throws IOException {
        return BackupClaim.lineOf(settings.folder());
    }

    /** Stops the server if it was started for this. */
    @Override
    public void close() {
        own.ifPresent(EmbeddedServer::close);
    }
}
