package org.openimr.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.server.postgres.PostgresForTests;

/** A demonstration's accounts have passwords that everyone knows: it is never opened as anything else. */
class InstallationTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @BeforeEach
    void forget() {
        POSTGRES.jdbc().sql("delete from installation").update();
    }

    @Test
    void a_demonstration_is_not_opened_as_a_real_installation() {
        Installation.require(POSTGRES.dataSource(), true);
        assertThatCode(() -> Installation.require(POSTGRES.dataSource(), true)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Installation.require(POSTGRES.dataSource(), false))
                .isInstanceOf(WrongInstallation.class)
                .hasMessageContaining("IMR-922");
    }

    @Test
    void a_real_installation_is_not_opened_as_a_demonstration() {
        Installation.require(POSTGRES.dataSource(), false);
        assertThatThrownBy(() -> Installation.require(POSTGRES.dataSource(), true))
                .isInstanceOf(WrongInstallation.class);
    }
}
