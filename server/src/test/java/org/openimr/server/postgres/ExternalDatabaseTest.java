package org.openimr.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.postgres.DatabaseSettings.External;

/** A PostgreSQL that someone else runs, with whatever they have set. */
class ExternalDatabaseTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @Test
    void one_that_is_up_to_date_opens_again() {
        try (Database database = Database.open(POSTGRES.settings())) {
            assertThat(database.dataSource()).isNotNull();
        }
    }

    @Test
    void one_whose_commits_do_not_wait_for_the_disk_is_refused() {
        POSTGRES.asSuperuser("alter database " + POSTGRES.name() + " set synchronous_commit = off");
        try {
            refused(DatabaseFault.NOT_DURABLE, POSTGRES.settings()).withMessageContaining("synchronous_commit=off");
        } finally {
            POSTGRES.asSuperuser("alter database " + POSTGRES.name() + " reset synchronous_commit");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://127.0.0.1:1/openimr", "jdbc:postgresql://no-such-host.invalid/openimr"})
    void one_that_cannot_be_reached_is_refused(String url) {
        refused(DatabaseFault.NOT_REACHABLE, new External(url, "openimr", "hidden-secret", 2))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("hidden-secret"));
    }

    @Test
    void a_wrong_password_is_refused() {
        External right = POSTGRES.settings();
        refused(DatabaseFault.NOT_REACHABLE, new External(right.jdbcUrl(), right.user(), "wrong", 2));
    }

    @Test
    void tables_of_someone_else_are_not_touched() {
        POSTGRES.asSuperuser("alter table flyway_schema_history rename to hidden");
        try {
            refused(DatabaseFault.SCHEMA_NOT_MIGRATED, POSTGRES.settings());
        } finally {
            POSTGRES.asSuperuser("alter table hidden rename to flyway_schema_history");
        }
    }

    private static ThrowableAssertAlternative<DatabaseUnusable> refused(
            DatabaseFault fault, DatabaseSettings settings) {
        return assertThatExceptionOfType(DatabaseUnusable.class)
                .isThrownBy(() -> Database.open(settings).close())
                .withMessageStartingWith(fault.code() + ": ");
    }
}
