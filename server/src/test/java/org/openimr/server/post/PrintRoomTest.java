package org.openimr.server.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.post.PostDesk.MORNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.letters.Recipient;
import org.openimr.server.postgres.PostgresForTests;

class PrintRoomTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final LocalDate THAT_DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> RENO = List.of("3 Fictional Way", "Reno, NV 00000");
    private static final int ALL = 1_000;

    private final PostDesk desk = new PostDesk(POSTGRES, 2525);
    private final PrintQueue queue = new PrintQueue(desk.parts, desk.jobs);
    private final PrintRoom room = new PrintRoom(POSTGRES.jdbc());

    @Test
    void letters_without_an_address_are_apart_from_those_that_can_be_printed() {
        PrintRoom.Waits before = room.waits();
        LetterId ready = waiting(RENO);
        LetterId nowhere = waiting(List.of());
        assertThat(letters(room.ready(ALL))).contains(ready).doesNotContain(nowhere);
        assertThat(letters(room.withoutAddress(ALL))).contains(nowhere).doesNotContain(ready);
        assertThat(room.waits()).isEqualTo(new PrintRoom.Waits(before.ready() + 1, before.withoutAddress() + 1));
    }

    @Test
    void an_address_that_was_found_out_settles_its_alarm_and_says_which_mail_it_is() {
        LetterId letter = waiting(List.of());
        assertThat(faults(letter)).containsExactly(PostFault.NO_POSTAL_ADDRESS);
        LetterId second = new LetterId(letter.caseNumber(), letter.kind(), 2, letter.recipient());
        waiting(second, List.of());
        LetterId toAnother = new LetterId(letter.caseNumber(), letter.kind(), 1, Recipient.ATTORNEY);
        waiting(toAnother, List.of());
        assertThat(found(letter, RENO)).isEqualTo(2);
        assertThat(letters(room.ready(ALL))).contains(letter, second).doesNotContain(toAnother);
        assertThat(faults(letter)).isEmpty();
        assertThat(room.ready(ALL))
                .filteredOn(each -> each.letter().equals(letter))
                .extracting(PrintRoom.Waiting::mail)
                .containsExactly(ServiceMethod.MAIL_ELSEWHERE_IN_US);
        assertThat(found(letter, List.of("Another")))
                .as("an address on file stays")
                .isZero();
        PrintBatch batch = queue.batch(queue.take(List.of(letter), MORNING).orElseThrow());
        assertThat(batch.sheets().getFirst().to().lines()).isEqualTo(RENO);
        assertThatThrownBy(() -> found(letter, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_is_not_taken_for_a_letter_that_goes_by_e_mail_or_is_none() {
        LetterId byMail = desk.taken(DeliveryPreference.EMAIL);
        assertThat(found(byMail, RENO)).isZero();
        assertThat(found(PostDesk.newId(), RENO)).isZero();
    }

    @Test
    void a_batch_is_among_those_to_be_mailed_until_it_was_and_then_shows_its_service() {
        LetterId letter = waiting(RENO);
        UUID batch = queue.take(List.of(letter), MORNING).orElseThrow();
        assertThat(room.batchOf(letter)).contains(batch);
        assertThat(room.batch(batch)).contains(new PrintRoom.Batch(batch, MORNING, Optional.empty(), 1));
        assertThat(ids(room.notMailed(ALL))).contains(batch);
        assertThat(room.letters(batch))
                .containsExactly(new PrintRoom.Printed(letter, ServiceMethod.MAIL_WITHIN_CALIFORNIA, Optional.empty()));

        queue.mailed(batch, THAT_DAY, MORNING);
        assertThat(ids(room.notMailed(ALL))).doesNotContain(batch);
        assertThat(ids(room.mailed(ALL))).contains(batch);
        assertThat(room.letters(batch).getFirst().served())
                .contains(new PrintRoom.Served("***, Reno, NV 00000", MORNING));
        assertThat(room.batch(UUID.randomUUID())).isEmpty();
    }

    private int found(LetterId letter, List<String> lines) {
        return queue.addressFound(letter.caseNumber(), letter.recipient(), lines, MORNING);
    }

    private LetterId waiting(List<String> lines) {
        return waiting(PostDesk.newId(), lines);
    }

    private LetterId waiting(LetterId id, List<String> lines) {
        desk.office()
                .take(
                        PostDesk.letter(id, Language.ENGLISH, "The knee brace is necessary."),
                        new DeliveryAddress(
                                "Avery Fictional",
                                lines,
                                ServiceMethod.MAIL_WITHIN_CALIFORNIA,
                                Optional.empty(),
                                DeliveryPreference.MAIL,
                                false),
                        MORNING);
        return id;
    }

    private List<PostFault> faults(LetterId letter) {
        return desk.parts.alarms().open().stream()
                .filter(alarm -> alarm.letter().equals(letter.toString()))
                .map(Alarm::fault)
                .toList();
    }

    private static List<LetterId> letters(List<PrintRoom.Waiting> waiting) {
        return waiting.stream().map(PrintRoom.Waiting::letter).toList();
    }

    private static List<UUID> ids(List<PrintRoom.Batch> batches) {
        return batches.stream().map(PrintRoom.Batch::id).toList();
    }
}
