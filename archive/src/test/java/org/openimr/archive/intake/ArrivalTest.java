package org.openimr.archive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.archive.ContentHash;

class ArrivalTest {
    private static final KnownVersion FIRST = new KnownVersion(1, false, hash("document 1"), hash("says 1"));
    private static final KnownVersion SECOND = new KnownVersion(2, false, hash("document 2"), hash("says 2"));
    private static final KnownVersion WITHDRAWN = new KnownVersion(3, true, hash("document 2"), hash("says 2"));

    private static ContentHash hash(String text) {
        return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arrival arrival(List<KnownVersion> known, String document, String says, boolean correction) {
        return Arrival.of(known, hash(document), hash(says), correction);
    }

    @Test
    void a_new_number_is_added_whatever_was_said_of_it() {
        assertThat(arrival(List.of(), "document 1", "says 1", false)).isEqualTo(new Arrival.Added());
        assertThat(arrival(List.of(), "document 1", "says 1", true)).isEqualTo(new Arrival.Added());
    }

    @Test
    void the_same_document_and_the_same_words_in_another_document_change_nothing() {
        assertThat(arrival(List.of(FIRST), "document 1", "says otherwise", true))
                .isEqualTo(new Arrival.Unchanged());
        assertThat(arrival(List.of(FIRST), "other document", "says 1", true)).isEqualTo(new Arrival.Unchanged());
    }

    @Test
    void an_older_version_again_does_not_undo_the_later_one() {
        assertThat(arrival(List.of(SECOND, FIRST), "document 1", "says 1", true))
                .isEqualTo(new Arrival.Unchanged());
    }

    @Test
    void other_words_are_a_version_only_when_said_to_be_a_correction() {
        assertThat(arrival(List.of(SECOND, FIRST), "document 3", "says 3", false))
                .isEqualTo(new Arrival.Conflict(SECOND));
        assertThat(arrival(List.of(SECOND, FIRST), "document 3", "says 3", true))
                .isEqualTo(new Arrival.Corrected(3));
    }

    @Test
    void a_withdrawn_letter_comes_back_only_as_a_correction() {
        List<KnownVersion> known = List.of(FIRST, SECOND, WITHDRAWN);
        assertThat(arrival(known, "document 2", "says 2", true)).isEqualTo(new Arrival.Unchanged());
        assertThat(arrival(known, "document 4", "says 4", false)).isEqualTo(new Arrival.Conflict(WITHDRAWN));
        assertThat(arrival(known, "document 4", "says 4", true)).isEqualTo(new Arrival.Corrected(4));
    }

    @Test
    void what_its_own_publisher_says_now_counts_also_where_an_earlier_wording_comes_back() {
        assertThat(Arrival.ofPublisher(List.of(), hash("document 1"), hash("says 1")))
                .isEqualTo(new Arrival.Added());
        assertThat(Arrival.ofPublisher(List.of(SECOND, FIRST), hash("document 1"), hash("says 1")))
                .isEqualTo(new Arrival.Corrected(3));
        assertThat(Arrival.ofPublisher(List.of(FIRST, SECOND), hash("document 2"), hash("says 2")))
                .isEqualTo(new Arrival.Unchanged());
        List<KnownVersion> known = List.of(FIRST, SECOND, WITHDRAWN);
        assertThat(Arrival.ofPublisher(known, hash("document 1"), hash("says 1")))
                .as("withdrawn stays withdrawn")
                .isEqualTo(new Arrival.Unchanged());
    }
}
