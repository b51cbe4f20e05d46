package org.openimr.server.postgres;

import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openimr.server.postgres.DatabaseSettings.External;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A fresh, migrated database for a test class, on one real PostgreSQL for all test classes of this process.
 *
 * <p>Use: {@code @RegisterExtension static final PostgresForTests POSTGRES = new PostgresForTests();}
 */
public final class PostgresForTests implements BeforeAllCallback, AfterAllCallback {
    /** Started by the first class, stopped with the process: a process of several runs each class for itself. */
    private static final class Shared {
        static final SharedServer SERVER = SharedServer.startUntilExit();
    }

    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");
    private @Nullable Database database;

    @Override
    public void beforeAll(ExtensionContext context) {
        JdbcClient.create(superuser("postgres"))
                .sql("create database " + name + " owner openimr")
                .update();
        database = Database.open(settings());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        database().close();
        JdbcClient.create(superuser("postgres"))
                .sql("drop database " + name + " with (force)")
                .update();
    }

    /** Of this class's database. */
    public String name() {
        return name;
    }

    /** How a program under test connects to this class's database. */
    public External settings() {
        External application = server().application();
        return new External(
                application.jdbcUrl().replaceFirst("/[^/]*$", "/" + name),
                application.user(),
                application.password(),
                application.connections());
    }

    /** The same as one address, with user and password in it. */
    public String address() {
        External settings = settings();
        return settings.jdbcUrl() + "?user=" + settings.user() + "&password=" + settings.password();
    }

    /** Pooled, as the application's own user. */
    public DataSource dataSource() {
        return database().dataSource();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource());
    }

    /** Runs statements as the server's superuser, who can alter what the application cannot. */
    public void asSuperuser(String statements) {
        JdbcClient.create(superuser(name)).sql(statements).update();
    }

    private static DataSource superuser(String name) {
        External superuser = server().superuser(name);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(superuser.jdbcUrl());
        source.setUser(superuser.user());
        source.setPassword(superuser.password());
        return source;
    }

    private static EmbeddedServer server() {
        return Shared.SERVER.server();
    }

    private Database database() {
        return Objects.requireNonNull(database, "register this extension in a static field");
    }
}
