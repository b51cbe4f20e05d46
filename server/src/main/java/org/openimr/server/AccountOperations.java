package org.openimr.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.server.postgres.Database;
import org.openimr.server.security.record.SignInEvent;
import org.openimr.server.security.record.SignInRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator does to an account; a server that runs obeys at the next request. */
public final class AccountOperations implements AutoCloseable {
    private final JdbcClient jdbc;
    private final SignInRecord record;
    private final Runnable close;

    AccountOperations(JdbcClient jdbc, Runnable close) {
        this.jdbc = jdbc;
        this.close = close;
        this.record = new SignInRecord(jdbc, Clock.systemUTC());
    }

    /**
     * Opens the database of a data folder, or the one of the address.
     *
     * @throws org.openimr.server.postgres.DatabaseUnusable if it cannot be opened; a folder in which a server runs is in
     *     use: give its address
     */
    public static AccountOperations open(Path dataDir, Optional<String> databaseUrl) {
        Database database =
                Database.open(Storage.databaseOf(dataDir.toAbsolutePath().normalize(), databaseUrl));
        return new AccountOperations(JdbcClient.create(database.dataSource()), database::close);
    }

    /**
     * An account as it is listed.
     *
     * @param lastSignIn  the latest that is recorded
     */
    public record Listed(
            String login, String role, boolean secondFactor, int tokens, int sessions, Optional<Instant> lastSignIn) {}

    /** All, by name. */
    public List<Listed> all() {
        return jdbc.sql("""
                select login, role,
                       exists (select from second_factor f where f.account = a.id)
                           or exists (select from passkey p where p.account = a.id) as factor,
                       (select count(*) from access_token t where t.account = a.id and t.expires_at > now()) as tokens,
                       (select count(*) from web_session s where s.principal_name = a.login
                           and s.expiry_time > extract(epoch from now()) * 1000) as sessions,
                       (select max(at) from sign_in_event e where e.account = a.id and e.kind = 'SIGNED_IN') as last
                  from account a order by login
                """)
                .query((rs, _) -> new Listed(
                        rs.getString("login"),
                        rs.getString("role"),
                        rs.getBoolean("factor"),
                        rs.getInt("tokens"),
                        rs.getInt("sessions"),
                        Optional.ofNullable(rs.getObject("last", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Ends every session and every token of the account; false if there is none of that login. */
    public boolean revoke(String login) {
        Optional<UUID> account = idOf(login);
        account.ifPresent(id -> {
            end(id, login);
            record.add(SignInEvent.SESSIONS_REVOKED, Optional.of(id), "all", "", SignInRecord.OPERATOR);
        });
        return account.isPresent();
    }

    /**
     * Takes the app, every passkey and the recovery codes away, for who has lost them, and ends every session and token;
     * false if there is no account of that login.
     */
    public boolean resetSecondFactor(String login) {
        Optional<UUID> account = idOf(login);
        account.ifPresent(id -> {
            jdbc.sql("delete from second_factor where account = ?").param(id).update();
            jdbc.sql("delete from recovery_code where account = ?").param(id).update();
            int passkeys =
                    jdbc.sql("delete from passkey where account = ?").param(id).update();
            end(id, login);
            record.add(SignInEvent.FACTOR_REMOVED, Optional.of(id), "app", "", SignInRecord.OPERATOR);
            if (passkeys > 0) {
                record.add(SignInEvent.FACTOR_REMOVED, Optional.of(id), "passkey", "", SignInRecord.OPERATOR);
            }
        });
        return account.isPresent();
    }

    private void end(UUID id, String login) {
        jdbc.sql("update account set session_stamp = gen_random_uuid() where id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from web_session where principal_name = ?")
                .param(login)
                .update();
        jdbc.sql("delete from access_token where account = ?").param(id).update();
    }

    private Optional<UUID> idOf(String login) {
        return jdbc.sql("select id from account where login = ?")
                .param(login)
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .optional();
    }

    @Override
    public void close() {
        close.run();
    }
}
