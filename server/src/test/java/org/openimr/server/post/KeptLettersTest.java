package org.openimr.server.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.server.post.PostDesk.MORNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.letters.Language;
import org.openimr.server.postgres.PostgresForTests;

class KeptLettersTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private final PostDesk desk = new PostDesk(POSTGRES, 2525);

    @Test
    void the_same_letter_again_is_kept_and_sent_once() {
        LetterId id = PostDesk.newId();
        OutgoingLetter letter = PostDesk.letter(id, Language.ENGLISH, "one");
        desk.office().take(letter, PostDesk.address(DeliveryPreference.EMAIL), MORNING);
        desk.office().take(letter, PostDesk.address(DeliveryPreference.MAIL), MORNING.plusSeconds(1));

        assertThat(desk.parts.letters().get(id)).contains(letter);
        assertThat(desk.parts.outbox().all(id)).extracting(Delivery::channel).containsExactly(Channel.EMAIL);
        assertThat(desk.toDeliver).containsExactly(id);
    }

    @Test
    void another_content_under_the_same_name_is_refused_and_the_first_stays() {
        LetterId id = PostDesk.newId();
        OutgoingLetter first = PostDesk.letter(id, Language.ENGLISH, "one");
        desk.office().take(first, PostDesk.address(DeliveryPreference.EMAIL), MORNING);
        assertThatThrownBy(() -> desk.office()
                        .take(
                                PostDesk.letter(id, Language.ENGLISH, "two"),
                                PostDesk.address(DeliveryPreference.EMAIL),
                                MORNING))
                .isInstanceOf(LetterDiffers.class)
                .hasMessageContaining("IMR-939");
        assertThat(desk.parts.letters().get(id)).contains(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update outgoing_letter set issue = 2",
                "delete from outgoing_letter",
                "truncate outgoing_letter cascade",
                "update proof_of_service set evidence = 'x'",
                "delete from proof_of_service"
            })
    void what_was_made_and_proved_cannot_be_changed(String statement) {
        assertThatThrownBy(() -> POSTGRES.jdbc().sql(statement).update()).hasMessageContaining("IMR-931");
    }

    @Test
    void a_letter_is_on_one_way_at_a_time_whoever_writes_the_table() {
        LetterId id = desk.taken(DeliveryPreference.EMAIL);
        assertThatThrownBy(() -> POSTGRES.jdbc()
                        .sql("insert into letter_delivery (letter, channel, state, message_id, handed_over_at,"
                                + " changed_at) values (?, 'PRINT', 'WAITING', 'x', now(), now())")
                        .param(id.toString())
                        .update())
                .hasMessageContaining("letter_delivery_one_way");
    }

    @Test
    void without_e_mail_everything_goes_on_paper() {
        LetterId id = PostDesk.newId();
        new PostOffice(desk.parts, false, desk.jobs)
                .take(
                        PostDesk.letter(id, Language.ENGLISH, "one"),
                        PostDesk.address(DeliveryPreference.EMAIL),
                        MORNING);
        assertThat(desk.current(id).channel()).isEqualTo(Channel.PRINT);
        assertThat(desk.toDeliver).isEmpty();
    }

    @Test
    void an_address_says_nothing_in_a_log() {
        assertThat(PostDesk.address(DeliveryPreference.EMAIL)).hasToString("DeliveryAddress[…]");
    }
}
