package org.openimr.server.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimr.server.postgres.DatabaseSettings.Embedded;
import org.openimr.server.postgres.DatabaseSettings.External;

/** An open database with its schema up to date. Close it to stop what it started. */
public final class Database implements AutoCloseable {
    /** For a connection that others use; a request that waited so long is answered that it should come again. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final HikariDataSource pool;
    private final Optional<EmbeddedServer> server;

    private Database(HikariDataSource pool, Optional<EmbeddedServer> server) {
        this.pool = pool;
        this.server = server;
    }

    /**
     * Starts or connects, checks that acknowledged work is kept, and migrates.
     *
     * <p>An embedded server that a killed process left behind is stopped and started again; its data are kept.
     *
     * @throws DatabaseUnusable with a permanent code; whatever was started has been stopped again
     */
    public static Database open(DatabaseSettings settings) {
        return switch (settings) {
            case Embedded embedded -> {
                EmbeddedServer server = EmbeddedServer.start(embedded);
                try {
                    yield connect(server.application(), Optional.of(server));
                } catch (RuntimeException e) {
                    server.close();
                    throw e;
                }
            }
            case External external -> connect(external, Optional.empty());
        };
    }

    private static Database connect(External to, Optional<EmbeddedServer> server) {
        HikariDataSource pool = pool(to);
        try {
            Durability.require(pool);
            Schema.migrate(pool);
            return new Database(pool, server);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(External to) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("openimr");
        config.setJdbcUrl(to.jdbcUrl());
        config.setUsername(to.user());
        config.setPassword(to.password());
        config.setMaximumPoolSize(to.connections());
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        config.addDataSourceProperty("ApplicationName", "openimr");
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseUnusable(
                    DatabaseFault.NOT_REACHABLE,
                    "The database cannot be reached or does not let us in. Check the address, the user and the"
                            + " password, and that the server runs. It says: " + e.getMessage(),
                    e);
        }
    }

    /** Pooled, in auto-commit, as the application's own user. Usable until {@link #close}. */
    public DataSource dataSource() {
        return pool;
    }

    /** Into which folder, and at least how often, the embedded server's log is copied; empty where it is not. */
    public Optional<Archiving.Into> archivedInto() {
        return server.flatMap(EmbeddedServer::archived).map(log -> new Archiving.Into(log.backup(), log.longest()));
    }

    /** Closes the connections and stops the embedded server, if there is one. May be called twice. */
    @Override
    public void close() {
        pool.close();
        server.ifPresent(EmbeddedServer::close);
    }
}
