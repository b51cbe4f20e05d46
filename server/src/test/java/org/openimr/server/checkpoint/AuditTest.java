package org.openimr.server.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.server.log.Verdict.Sound;
import org.openimr.server.postgres.PostgresForTests;

/** Nine events in two checkpoints, and two that are not signed yet; the superuser alters something. */
class AuditTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @TempDir
    Path folder;

    private SignedLog log = new SignedLog(POSTGRES, Path.of("unused"));

    @BeforeEach
    void nine_signed_events() throws SQLException, IOException {
        log = new SignedLog(POSTGRES, folder);
        for (int s = 1; s <= 3; s++) log.append("case/" + s);
        log.sign();
        for (int round = 0; round < 2; round++) for (int s = 1; s <= 3; s++) log.append("case/" + s);
        log.sign();
        log.append("case/1");
        log.append("case/4");
    }

    @Test
    void a_log_as_it_was_signed_is_sound_and_what_is_not_signed_yet_is_counted() throws Exception {
        AuditReport audit = log.audit();
        assertThat(audit.isSound()).isTrue();
        assertThat(audit.checkpoints()).isEqualTo(2);
        assertThat(audit.events()).isEqualTo(9);
        assertThat(audit.unsigned()).isEqualTo(2);
    }

    static Stream<Arguments> whatAChainCannotShow() {
        return Stream.of(
                Arguments.of(
                        "delete from event where stream = 'case/2'", "case/2", 1, "CUT_OFF 2, CUT_OFF 5, CUT_OFF 8"),
                Arguments.of(
                        "delete from event where stream = 'case/3' and version >= 2",
                        "case/3",
                        9,
                        "CUT_OFF 6, CUT_OFF 9"),
                Arguments.of(
                        "update event set payload = '{}' where position = 5", "case/2", 2, "REWRITTEN 5, REWRITTEN 8"),
                Arguments.of(
                        "update event set recorded_at = recorded_at - interval '1 day' where stream = 'case/2'",
                        "case/2",
                        1,
                        "REDATED 2, REDATED 5, REDATED 8"),
                Arguments.of("update event set position = 7000 where position = 9", "case/3", 9, "MOVED 9"));
    }

    /** Also the proof that the checkpoints are needed: the chains alone are sound. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("whatAChainCannotShow")
    void what_the_chains_do_not_show_is_located(String edit, String stream, int from, String found) throws Exception {
        log.edit(edit);
        log.chainAnew(stream, from);
        assertThat(log.walk()).isInstanceOf(Sound.class);
        assertThat(found(log.audit())).isEqualTo(found);
    }

    @Test
    void an_event_at_a_position_that_was_never_handed_out_is_found() throws Exception {
        log.edit(
                "insert into event overriding system value select 7000, 'case/9', 1, type, type_version, payload, actor,"
                        + " recorded_at, command_id, 1, previous_hash, hash from event where position = 1");
        assertThat(log.audit().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.INSERTED);
            assertThat(finding.sentence())
                    .isEqualTo(
                            "INSERTED: event 1 of case/9 (position 7000): it was not there when the log was signed up"
                                    + " to this position.");
        });
    }

    @Test
    void what_a_person_reads_is_printable_whatever_is_stored() throws Exception {
        log.edit("update event set stream = E'\\u001b[2J' where position = 5");
        assertThat(log.audit().findings().getFirst().sentence())
                .isEqualTo(
                        "ALTERED: event 2 of case/2 (position 5): its content is not what was signed. In its place stands"
                                + " what says it is event 2 of \\u{1b}[2J.");
    }

    @Test
    void an_event_that_is_not_signed_yet_has_its_chain_alone() throws Exception {
        log.edit("update event set actor = 'account/clerc' where position = 10");
        assertThat(found(log.audit())).isEqualTo("UNSOUND 10");
        log.chainAnew("case/1", 4);
        assertThat(log.audit().isSound()).isTrue();
    }

    @Test
    void without_the_list_the_part_of_the_log_is_named() throws Exception {
        Files.delete(folder.resolve("checkpoints/0000002-9.events"));
        assertThat(log.audit().flaws())
                .containsExactly(
                        "The log from position 4 to 9 is what checkpoint 2 signs, but no list of its events, as it"
                                + " was signed, can be relied on.");
        log.edit("delete from event where position = 8");
        assertThat(log.audit().flaws())
                .containsExactly(
                        "The log from position 4 to 9 is not what checkpoint 2 signs; which event of it, cannot be"
                                + " said without the list beside the checkpoint.");
    }

    /** Whoever reaches the folder too has no key: what they write does not count. */
    @Test
    void a_list_made_to_fit_an_edit_does_not_count() throws Exception {
        Path list = folder.resolve("checkpoints/0000001-3.events");
        Files.writeString(list, Files.readString(list).replaceFirst("2 1 [0-9a-f]{64} .*\n", ""));
        log.edit("delete from event where position = 2");
        assertThat(log.audit().flaws())
                .singleElement()
                .asString()
                .contains("position 1 to 3 is not what checkpoint 1 signs");
    }

    @Test
    void a_missing_checkpoint_is_named_and_the_one_after_it_still_counts() throws Exception {
        Files.delete(folder.resolve("checkpoints/0000001.checkpoint"));
        assertThat(log.audit().flaws())
                .containsExactly(
                        "Checkpoint 1 does not count: it is missing.",
                        "The log from position 1 to 9 is what checkpoint 2 signs, but no list of its events, as it was"
                                + " signed, can be relied on.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number 1", "events 3", "position 3", "made 2026", "before 0"})
    void a_checkpoint_of_which_a_character_was_changed_does_not_count(String line) throws Exception {
        Path file = folder.resolve("checkpoints/0000001.checkpoint");
        String changed = line.substring(0, line.length() - 1) + (char) (line.charAt(line.length() - 1) + 1);
        Files.writeString(file, Files.readString(file).replace(line, changed));
        assertThat(log.audit().flaws()).first().asString().startsWith("Checkpoint 1 does not count: ");
    }

    private static String found(AuditReport audit) {
        assertThat(audit.flaws()).isEmpty();
        return String.join(
                ", ",
                audit.findings().stream()
                        .map(one -> one.kind() + " " + one.position())
                        .toList());
    }
}
