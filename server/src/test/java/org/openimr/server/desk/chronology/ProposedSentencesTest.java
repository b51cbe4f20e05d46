package org.openimr.server.desk.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.server.desk.DeskDraft;
import org.openimr.server.desk.DeskFinding;
import org.openimr.server.desk.DraftShapes;
import org.openimr.server.desk.SentencePlace;
import org.openimr.server.json.Reading;

/** The mark of a sentence that stands as it was proposed. */
class ProposedSentencesTest {
    private static DeskDraft draft(String sentences) {
        String json = "{\"summary\":{\"sentences\":[" + sentences + "]},\"items\":[]}";
        return switch (Reading.of(json, DraftShapes.DRAFT)) {
            case Reading.Of(var draft) -> draft;
            case Reading.Faulty(var faults) -> throw new AssertionError(faults);
        };
    }

    @Test
    void a_draft_of_before_has_no_mark_and_is_written_as_it_was() {
        DeskDraft old = draft("{\"text\":\"One.\",\"links\":[]}");
        assertThat(old.proposals()).isEmpty();
        assertThat(DraftShapes.DRAFT.write(old).toString()).doesNotContain("proposed");
    }

    @Test
    void a_mark_is_kept() {
        DeskDraft marked = draft("{\"text\":\"One.\",\"links\":[],\"proposed\":true},{\"text\":\"Two.\"}");
        assertThat(marked.proposals())
                .extracting(SentencePlace::item, SentencePlace::place)
                .containsExactly(tuple(0, 0));
        assertThat(draft(DraftShapes.SENTENCE
                                .write(marked.summary().sentences().getFirst())
                                .toString())
                        .proposals())
                .hasSize(1);
    }

    @Test
    void unread_proposals_are_one_finding_at_the_first_and_do_not_block() {
        DeskFinding found = UnreadProposals.found(
                        draft(
                                "{\"text\":\"Own.\"},{\"text\":\"One.\",\"proposed\":true},{\"text\":\"Two.\",\"proposed\":true}"))
                .getFirst();
        assertThat(found.place()).isEqualTo(1);
        assertThat(found.blocks()).isFalse();
        assertThat(found.what())
                .isEqualTo(
                        "2 proposed sentences are not read yet, the first: “One.” Edit or accept it before you sign.");
    }

    @Test
    void where_all_are_read_nothing_is_found() {
        assertThat(UnreadProposals.found(draft("{\"text\":\"Own.\"}"))).isEqualTo(List.of());
    }
}
