package org.openimr.server.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver, of which {@link Faults} lets calls fail; for addresses with {@value #MARK} at their end. */
final class FaultyDriver implements Driver {
    static final String MARK = "&faulty=true";

    private static final Set<String> OF_CONNECTIONS = Set.of("prepareStatement", "setAutoCommit", "commit");
    private static final Set<String> OF_STATEMENTS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch");

    private final Driver real;

    private FaultyDriver(Driver real) {
        this.real = real;
    }

    /** Makes it known, in front of the driver that it wraps, which takes any address of its own kind. */
    static void register() {
        try {
            Driver real = DriverManager.getDriver("jdbc:postgresql://localhost/any");
            DriverManager.deregisterDriver(real);
            DriverManager.registerDriver(new FaultyDriver(real));
            DriverManager.registerDriver(real);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return url.endsWith(MARK) && real.acceptsURL(url);
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) return null;
        Connection connection = real.connect(url.substring(0, url.length() - MARK.length()), info);
        return connection == null ? null : connection(connection);
    }

    private static Connection connection(Connection real) {
        return proxy(Connection.class, real, real, OF_CONNECTIONS);
    }

    private static <T> T proxy(Class<T> type, T real, Connection connection, Set<String> counted) {
        return type.cast(Proxy.newProxyInstance(
                FaultyDriver.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    Faults.Call call = () -> {
                        try {
                            return wrapped(method.invoke(real, arguments), connection);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    };
                    return counted.contains(method.getName()) ? Faults.planted().pass(connection, call) : call.make();
                }));
    }

    private static @Nullable Object wrapped(@Nullable Object result, Connection connection) {
        return switch (result) {
            case CallableStatement call -> call;
            case PreparedStatement statement -> proxy(PreparedStatement.class, statement, connection, OF_STATEMENTS);
            case Statement statement -> proxy(Statement.class, statement, connection, OF_STATEMENTS);
            case null, default -> result;
        };
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return real.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }
}
