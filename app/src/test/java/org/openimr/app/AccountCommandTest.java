package org.openimr.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openimr.server.postgres.Database;
import org.openimr.server.postgres.DatabaseSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountCommandTest {
    @TempDir
    Path folder;

    @Test
    void an_operator_lists_accounts_ends_what_is_open_and_is_told_of_a_name_that_no_account_has() {
        try (Database database = Database.open(DatabaseSettings.embedded(folder.resolve("database")))) {
            JdbcClient.create(database.dataSource())
                    .sql(
                            "insert into account (id, login, password_hash, role, display_name)"
                                    + " values (gen_random_uuid(), 'fictional-director', 'none', 'MEDICAL_DIRECTOR', 'F. Director')")
                    .update();
        }
        Console listed = Console.run("account", "list", "--data", folder.toString());
        assertThat(listed.status()).isZero();
        assertThat(listed.out()).contains("fictional-director\tMEDICAL_DIRECTOR\tno\t0\t0\tnever");
        Console revoked = Console.run("account", "revoke", "fictional-director", "--data", folder.toString());
        assertThat(revoked.status()).isZero();
        Console unknown = Console.run("account", "reset-second-factor", "nobody", "--data", folder.toString());
        assertThat(unknown.status()).isEqualTo(ExitStatus.NO);
        assertThat(unknown.err()).contains("There is no account nobody; nothing was changed.");
    }

    @Test
    void without_data_there_is_no_account() {
        Console console = Console.run(
                "account", "list", "--data", folder.resolve("nowhere").toString());
        assertThat(console.status()).isEqualTo(ExitStatus.CANNOT);
        assertThat(console.err()).contains("CLI-DATABASE");
    }
}
