package org.openimr.server.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;
import org.openimr.server.log.EventLog;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks, sealed; then a superuser alters something. */
class LookSealingTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    private Looks looks = new Looks(POSTGRES.jdbc());

    @BeforeEach
    void three_sealed_and_one_open() {
        looks = new Looks(POSTGRES.jdbc());
        POSTGRES.asSuperuser("set session_replication_role = replica; alter table look disable trigger all;"
                + " truncate look; alter table look enable always trigger look_append_only;"
                + " alter table event disable trigger all; truncate event;"
                + " alter table event enable always trigger event_append_only;"
                + " update look_sealed set below = '0'");
        for (int i = 1; i <= 3; i++) looks.write(look("/cases/CM26-000000" + i));
        assertThat(sealing().seal(NOON)).isEqualTo(3);
        looks.write(look("/cases/CM26-0000004"));
    }

    private static Look look(String address) {
        return look(address, address);
    }

    private static Look look(String address, String asked) {
        return look(address, asked, Optional.empty());
    }

    private static Look look(String address, String asked, Optional<UUID> emergency) {
        return new Look(
                NOON,
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                Role.CASE_MANAGER,
                LookKind.VIEW,
                "/cases/{number}",
                Optional.of(new CaseNumber(address.substring("/cases/".length()))),
                asked,
                emergency);
    }

    private static LookSealing sealing() {
        return new LookSealing(
                POSTGRES.jdbc(),
                new EventLog(POSTGRES.jdbc()),
                new TransactionTemplate(new DataSourceTransactionManager(POSTGRES.dataSource())));
    }

    private static LookAudit.Report audit() {
        return new LookAudit(POSTGRES.jdbc()).check();
    }

    @Test
    void what_was_sealed_is_as_it_was_and_what_came_later_waits() {
        assertThat(audit().faults()).isEmpty();
        assertThat(audit().sealed()).isEqualTo(3);
        assertThat(audit().open()).isEqualTo(1);
        assertThat(sealing().seal(NOON.plusSeconds(60))).isEqualTo(1);
        assertThat(sealing().seal(NOON.plusSeconds(120))).isZero();
        assertThat(audit().sealed()).isEqualTo(4);
        assertThat(audit().open()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update look set asked = '/queue' where id = (select min(id) from look)",
                "update look set emergency = gen_random_uuid() where id = (select min(id) from look)",
                "update look set account = gen_random_uuid() where id = (select min(id) from look)",
                "update look set at = at - interval '1 day' where id = (select min(id) from look)",
                "delete from look where id = (select min(id) from look)",
                "insert into look (at, account, role, kind, mapping, asked, written_by) select at, account, role, kind,"
                        + " mapping, asked, written_by from look limit 1",
                "update look set written_by = (select max(written_by) from look) where id = (select min(id) from look)"
            })
    void whatever_a_superuser_does_to_a_sealed_look_is_found(String edit) {
        POSTGRES.asSuperuser("alter table look disable trigger all; " + edit
                + "; alter table look enable always trigger look_append_only");
        assertThat(audit().faults()).hasSize(1);
        assertThat(audit().faults().getFirst()).contains("are not as they were sealed: 3 were sealed");
    }

    /** A seal made before there were emergencies is the same today. */
    @Test
    void the_line_of_a_look_says_by_which_emergency_and_without_one_nothing_of_it() throws Exception {
        UUID emergency = UUID.fromString("00000000-0000-4000-8000-000000000002");
        looks.write(look("/cases/CM26-0000005", "/cases/CM26-0000005", Optional.of(emergency)));
        sealing().seal(NOON.plusSeconds(60));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        POSTGRES.jdbc()
                .sql(
                        "select id, case_number, written_by, emergency from look where case_number > 'CM26-0000003' order by id")
                .query(rs -> {
                    String asked = "/cases/" + rs.getString("case_number");
                    digest.update(("{\"id\":" + rs.getLong("id") + ",\"at\":\"" + NOON
                                    + "\",\"account\":\"00000000-0000-4000-8000-000000000001\",\"role\":\"CASE_MANAGER\""
                                    + ",\"kind\":\"VIEW\",\"mapping\":\"/cases/{number}\",\"case\":\""
                                    + rs.getString("case_number") + "\",\"asked\":\"" + asked + "\",\"writtenBy\":\""
                                    + rs.getString("written_by") + "\""
                                    + (asked.endsWith("5") ? ",\"emergency\":\"" + emergency + "\"" : "") + "}\n")
                            .getBytes(StandardCharsets.UTF_8));
                });
        assertThat(POSTGRES.jdbc()
                        .sql("select payload->>'sha256' from event order by position desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void a_guard_that_was_taken_off_is_told() {
        POSTGRES.asSuperuser("alter table look disable trigger look_append_only");
        assertThat(audit().faults()).singleElement().asString().contains("lost the guard");
        POSTGRES.asSuperuser("alter table look enable always trigger look_append_only");
    }

    @Test
    void the_application_itself_cannot_change_a_look() {
        assertThatThrownBy(() -> POSTGRES.jdbc().sql("delete from look").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("IMR-940");
    }

    @Test
    void a_look_that_is_still_being_written_is_sealed_the_next_time_and_none_after_it_is_passed_over()
            throws SQLException {
        try (Connection slow = POSTGRES.dataSource().getConnection()) {
            slow.setAutoCommit(false);
            new Looks(JdbcClient.create(new SingleConnectionDataSource(slow, true))).write(look("/cases/CM26-0000005"));
            looks.write(look("/cases/CM26-0000006"));
            int before = sealing().seal(NOON.plusSeconds(60));
            slow.commit();
            slow.setAutoCommit(true);
            int after = sealing().seal(NOON.plusSeconds(120));
            assertThat(before + after).isEqualTo(3);
            assertThat(after).isGreaterThanOrEqualTo(2);
        }
        assertThat(audit().faults()).isEmpty();
        assertThat(audit().sealed()).isEqualTo(6);
    }

    @Test
    void a_seal_that_was_taken_away_is_missed() {
        sealing().seal(NOON.plusSeconds(60));
        looks.write(look("/cases/CM26-0000007"));
        sealing().seal(NOON.plusSeconds(120));
        POSTGRES.asSuperuser("alter table event disable trigger all; delete from event where version = 2;"
                + " alter table event enable always trigger event_append_only");
        assertThat(audit().faults()).singleElement().asString().contains("A seal of looks is missing");
    }

    @Test
    void an_address_that_is_too_long_or_holds_what_the_database_cannot_keep_is_kept_as_far_as_it_can() {
        looks.write(look("/cases/CM26-0000008", "/cases/CM26-0000008?q=" + "é\0".repeat(2_000)));
        String kept = POSTGRES.jdbc()
                .sql("select asked from look where asked like '%0000008%'")
                .query(String.class)
                .single();
        assertThat(kept).hasSize(Look.LONGEST).doesNotContain("\0");
    }
}
