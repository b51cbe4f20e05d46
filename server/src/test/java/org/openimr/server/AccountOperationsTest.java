package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.process.Role;
import org.openimr.server.demo.Demonstration;
import org.openimr.server.security.Account;
import org.openimr.server.security.Accounts;
import org.openimr.server.security.SignedIn;
import org.openimr.server.security.factor.AccessTokens;
import org.openimr.server.security.passkey.Passkeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An operator's commands on accounts, beside a running server. */
class AccountOperationsTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer();

    @Test
    void every_account_is_listed_with_what_it_signs_in_by() {
        UUID id = account("listed-worker");
        SERVER.part(AccessTokens.class).make(id, "fictional program");
        factor(id);
        try (AccountOperations accounts = operations()) {
            assertThat(accounts.all())
                    .contains(new AccountOperations.Listed("listed-worker", "WORKER", true, 1, 0, Optional.empty()));
        }
    }

    @Test
    void to_revoke_ends_tokens_and_sessions_at_the_next_request_and_is_recorded() {
        UUID id = account("revoked-worker");
        UUID before = stamp("revoked-worker");
        SERVER.part(AccessTokens.class).make(id, "fictional program");
        try (AccountOperations accounts = operations()) {
            assertThat(accounts.revoke("revoked-worker")).isTrue();
            assertThat(accounts.revoke("nobody-here")).isFalse();
        }
        assertThat(SERVER.part(AccessTokens.class).of(id)).isEmpty();
        assertThat(stamp("revoked-worker")).isNotEqualTo(before);
        assertThat(events(id)).containsExactly("SESSIONS_REVOKED all operator");
    }

    @Test
    void to_reset_a_second_factor_takes_it_away_and_ends_all_else() {
        UUID id = account("reset-worker");
        UUID before = stamp("reset-worker");
        factor(id);
        try (AccountOperations accounts = operations()) {
            assertThat(accounts.resetSecondFactor("reset-worker")).isTrue();
        }
        assertThat(jdbc().sql("select count(*) from second_factor where account = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(stamp("reset-worker")).isNotEqualTo(before);
        assertThat(events(id)).containsExactly("FACTOR_REMOVED app operator");
    }

    @Test
    void to_reset_takes_passkeys_away_too() {
        UUID id = account("reset-worker-with-a-passkey");
        jdbc().sql("insert into passkey (id, account, credential, attested, counter, transports, backup_eligible,"
                        + " backed_up, name, made_at) values (gen_random_uuid(), ?, 'fictional-credential', '\\x00', 0, '',"
                        + " false, false, 'fictional telephone', now())")
                .param(id)
                .update();
        try (AccountOperations accounts = operations()) {
            assertThat(accounts.all())
                    .contains(new AccountOperations.Listed(
                            "reset-worker-with-a-passkey", "WORKER", true, 0, 0, Optional.empty()));
            assertThat(accounts.resetSecondFactor("reset-worker-with-a-passkey"))
                    .isTrue();
        }
        assertThat(SERVER.part(Passkeys.class).has(id)).isFalse();
        assertThat(events(id)).containsExactly("FACTOR_REMOVED app operator", "FACTOR_REMOVED passkey operator");
    }

    private static AccountOperations operations() {
        return new AccountOperations(jdbc(), () -> {});
    }

    private static UUID account(String login) {
        return SERVER.part(Accounts.class)
                .put(new Account(login, Role.WORKER, Demonstration.PASSWORD, "Fictional person", Optional.empty()));
    }

    private static void factor(UUID id) {
        jdbc().sql("insert into second_factor (account, sealed, confirmed_at, last_step) values (?, '\\x00', now(), 0)")
                .param(id)
                .update();
    }

    private static UUID stamp(String login) {
        return SERVER.part(Accounts.class).find(login).map(SignedIn::stamp).orElseThrow();
    }

    private static List<String> events(UUID id) {
        return jdbc().sql("select kind || ' ' || way || ' ' || by_whom from sign_in_event where account = ?")
                .param(id)
                .query((rs, _) -> rs.getString(1))
                .list();
    }

    private static JdbcClient jdbc() {
        return SERVER.part(JdbcClient.class);
    }
}
