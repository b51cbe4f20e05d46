package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.log.Fictional.CLERK;
import static org.openimr.server.log.Fictional.NOON;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.log.AppendResult.Appended;
import org.openimr.server.log.Verdict.Broken;
import org.openimr.server.log.Verdict.NotAsAnchored;
import org.openimr.server.log.Verdict.Sound;
import org.openimr.server.log.Verdict.Unguarded;
import org.openimr.server.postgres.PostgresForTests;
import org.springframework.dao.DataAccessException;

/** Three streams of four events; the superuser, who can do what the application cannot, alters one thing. */
class VerificationTest {
    private static final int STREAMS = 3;
    private static final int EVENTS = 12;

    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final EventLog log = new EventLog(POSTGRES.jdbc());
    private final Verification verification = new Verification(POSTGRES.dataSource());

    @BeforeEach
    void twelve_events() {
        alter("truncate event restart identity");
        Head[] heads = {Head.EMPTY, Head.EMPTY, Head.EMPTY};
        for (int round = 0; round < EVENTS / STREAMS; round++) {
            for (int s = 0; s < STREAMS; s++) {
                AppendResult result = log.append(
                        new StreamId("case/" + s),
                        heads[s],
                        Fictional.events(1),
                        Fictional.command(),
                        CLERK,
                        NOON.plusSeconds(round));
                heads[s] = ((Appended) result).head();
            }
        }
    }

    @Test
    void an_untouched_log_is_sound() throws SQLException {
        assertThat(walk()).isInstanceOfSatisfying(Sound.class, sound -> {
            assertThat(sound.events()).isEqualTo(EVENTS);
            assertThat(sound.streams()).isEqualTo(STREAMS);
            assertThat(sound.anchor().position()).isEqualTo(EVENTS);
            assertThat(Anchor.parse(sound.anchor().toString())).isEqualTo(sound.anchor());
        });
    }

    @Test
    void an_empty_log_is_sound() throws SQLException {
        alter("truncate event");
        assertThat(walk())
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.events()).isZero());
    }

    /** Event 2 of case/1 stands at position 5. */
    static Stream<Arguments> edits() {
        String second = " where stream = 'case/1' and version = 2";
        return Stream.of(
                Arguments.of(
                        "update event set payload = payload || '{\"number\": 2}'" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set payload = '{}'" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set type = 'SomethingElse'" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set type_version = 2" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set actor = 'account/other'" + second, 5, Break.HASH_MISMATCH),
                Arguments.of(
                        "update event set recorded_at = recorded_at + interval '1 microsecond'" + second,
                        5,
                        Break.HASH_MISMATCH),
                Arguments.of("update event set command_id = gen_random_uuid()" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set command_part = 2" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set previous_hash = sha256('x')" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set hash = sha256('x')" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set stream = 'case/9'" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("update event set version = 9" + second, 5, Break.HASH_MISMATCH),
                Arguments.of("delete from event" + second, 8, Break.GAP),
                Arguments.of("delete from event where stream = 'case/1' and version = 1", 5, Break.GAP),
                Arguments.of(
                        "update event set position = 99 where stream = 'case/1' and version = 2", 8, Break.BACK_DATED),
                Arguments.of("update event set type = 'no such name'" + second, 5, Break.UNREADABLE),
                Arguments.of("update event set payload = '[]'" + second, 5, Break.UNREADABLE));
    }

    @ParameterizedTest(name = "{0} is found at position {1} as {2}")
    @MethodSource("edits")
    void an_edit_is_found_and_named(String edit, long position, Break what) throws SQLException {
        alter(edit);
        assertThat(walk()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.what()).isEqualTo(what);
            assertThat(broken.position()).isEqualTo(position);
            assertThat(broken.soundFirst()).isLessThan(position);
            assertThat(broken.sentence()).contains("of case/").contains(what.sentence());
        });
    }

    /** Altered and hashed anew: the event itself looks sound, its successor gives it away. */
    @Test
    void a_forged_event_is_found_by_its_successor() throws SQLException {
        forge(log.stream(new StreamId("case/1")).events().get(1), NOON.plusSeconds(1));
        assertThat(walk()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.what()).isEqualTo(Break.WRONG_PREVIOUS_HASH);
            assertThat(broken.stream()).isEqualTo("case/1");
            assertThat(broken.version()).isEqualTo(3);
        });
    }

    @Test
    void a_last_event_forged_with_an_earlier_time_is_found() throws SQLException {
        forge(log.stream(new StreamId("case/1")).events().getLast(), NOON.minusSeconds(60));
        assertThat(walk()).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.what()).isEqualTo(Break.BACK_DATED);
            assertThat(broken.version()).isEqualTo(4);
        });
    }

    /** What a chain alone cannot show. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from event where stream = 'case/1' and version = 4",
                "delete from event where stream = 'case/1'",
                "delete from event where position = 12"
            })
    void an_end_cut_off_shows_against_a_kept_anchor(String edit) throws SQLException {
        Anchor kept = ((Sound) walk()).anchor();
        alter(edit);
        assertThat(walk()).isInstanceOf(Sound.class);
        assertThat(verification.walk(Optional.of(kept), _ -> {})).isInstanceOf(NotAsAnchored.class);
    }

    @Test
    void a_log_that_has_only_grown_agrees_with_a_kept_anchor() throws SQLException {
        Anchor kept = ((Sound) walk()).anchor();
        Head head = log.stream(new StreamId("case/1")).head();
        log.append(new StreamId("case/1"), head, Fictional.events(2), Fictional.command(), CLERK, NOON);
        assertThat(verification.walk(Optional.of(kept), _ -> {}))
                .isInstanceOfSatisfying(
                        Sound.class, sound -> assertThat(sound.events()).isEqualTo(EVENTS + 2));
    }

    @Test
    void a_guard_taken_away_is_found() throws SQLException {
        POSTGRES.asSuperuser("alter table event disable trigger event_append_only");
        try {
            assertThat(walk())
                    .isInstanceOfSatisfying(
                            Unguarded.class,
                            unguarded -> assertThat(unguarded.missing()).containsExactly("event_append_only"));
        } finally {
            POSTGRES.asSuperuser("alter table event enable always trigger event_append_only");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set actor = 'x' where version = 1",
                "delete from event",
                "truncate event",
                "set session_replication_role = replica; delete from event"
            })
    void the_table_refuses_all_but_appending_even_to_the_superuser(String sql) throws SQLException {
        assertThatThrownBy(() -> POSTGRES.asSuperuser(sql))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("IMR-911");
        assertThat(walk()).isInstanceOf(Sound.class);
    }

    private Verdict walk() throws SQLException {
        return verification.walk(Optional.empty(), _ -> {});
    }

    private static void forge(RecordedEvent event, Instant recordedAt) {
        NewEvent other = Fictional.event(77);
        EventHash hash = Seal.of(
                event.stream(),
                event.version(),
                other,
                event.actor(),
                recordedAt,
                event.command(),
                event.commandPart(),
                event.previousHash());
        alter("update event set payload = '" + other.payload().json() + "', recorded_at = '" + recordedAt
                + "', hash = '\\x" + hash + "' where position = " + event.position());
    }

    private static void alter(String sql) {
        POSTGRES.asSuperuser(
                "alter table event alter position set generated by default; alter table event disable trigger all; "
                        + sql
                        + "; alter table event enable trigger all"
                        + "; alter table event enable always trigger event_append_only"
                        + "; alter table event alter position set generated always");
    }
}
