package org.openimr.panel.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.ReviewerId;

class PseudonymTest {
    private static final PseudonymKey KEY = new PseudonymKey("0f".repeat(32));
    private static final PseudonymSeries ANNUAL = new PseudonymSeries(KEY, "annual report");
    private static final PseudonymSeries MONTHLY = new PseudonymSeries(KEY, "monthly figures");

    private static ReviewerId reviewer(int number) {
        return new ReviewerId(new UUID(0, number));
    }

    private static List<ReviewerId> reviewers(int count) {
        return IntStream.range(0, count).mapToObj(PseudonymTest::reviewer).toList();
    }

    @Test
    void a_pseudonym_is_short_and_has_no_vowels() {
        assertThat(new Pseudonym("R-7Q2K-91")).hasToString("R-7Q2K-91");
        assertThat(Pseudonym.of(0)).hasToString("R-2222-00");
        assertThat(Pseudonym.of(-1).printed()).matches("R-[2-9B-DF-HJ-KM-NP-TV-Z]{4}-\\d{2}");
        assertThat(Pseudonym.count()).isEqualTo(61_465_600L);
        assertThat(Pseudonym.of(Pseudonym.count())).isEqualTo(Pseudonym.of(0));
        assertThat(Pseudonym.of(Pseudonym.count() - 1)).hasToString("R-ZZZZ-99");
        assertThatIllegalArgumentException().isThrownBy(() -> new Pseudonym("R-AAAA-00"));
    }

    @Test
    void pseudonyms_are_listed_as_they_are_printed() {
        assertThat(new TreeSet<>(
                        List.of(new Pseudonym("R-ZZZZ-00"), new Pseudonym("R-2222-10"), new Pseudonym("R-2222-09"))))
                .extracting(Pseudonym::printed)
                .containsExactly("R-2222-09", "R-2222-10", "R-ZZZZ-00");
    }

    @Test
    void it_stays_the_same_in_one_series_and_is_another_in_another() {
        PseudonymBook annual = PseudonymBook.empty().with(reviewers(500), ANNUAL);
        PseudonymBook again = PseudonymBook.empty().with(reviewers(500), new PseudonymSeries(KEY, "annual report"));
        PseudonymBook monthly = PseudonymBook.empty().with(reviewers(500), MONTHLY);
        assertThat(again).isEqualTo(annual);
        assertThat(annual.called().values())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(monthly.called().values());
    }

    @Test
    void another_key_makes_other_pseudonyms() {
        PseudonymSeries other = new PseudonymSeries(new PseudonymKey("0e".repeat(32)), "annual report");
        assertThat(other.candidate(reviewer(1), 0)).isNotEqualTo(ANNUAL.candidate(reviewer(1), 0));
    }

    @Test
    void who_came_first_keeps_it_and_the_other_is_called_something_else() {
        Pseudonym wanted = ANNUAL.candidate(reviewer(1), 0);
        PseudonymBook book = new PseudonymBook(Map.of(reviewer(2), wanted)).with(List.of(reviewer(1)), ANNUAL);
        assertThat(book.of(reviewer(2))).contains(wanted);
        assertThat(book.of(reviewer(1))).contains(ANNUAL.candidate(reviewer(1), 1));
    }

    @Test
    void more_reviewers_change_nobodys_pseudonym() {
        PseudonymBook few = PseudonymBook.empty().with(reviewers(100), ANNUAL);
        PseudonymBook many = few.with(reviewers(20_000), ANNUAL);
        assertThat(many.called()).containsAllEntriesOf(few.called()).hasSize(20_000);
        assertThat(many.called().values()).doesNotHaveDuplicates();
        assertThat(reviewers(20_000).stream()
                        .map(one -> ANNUAL.candidate(one, 0))
                        .distinct())
                .as("among twenty thousand some collide, so that the book was needed")
                .hasSizeLessThan(20_000);
    }

    @Test
    void two_are_never_called_the_same() {
        Pseudonym one = Pseudonym.of(7);
        Map<ReviewerId, Pseudonym> same = new HashMap<>(Map.of(reviewer(1), one, reviewer(2), one));
        assertThatIllegalArgumentException().isThrownBy(() -> new PseudonymBook(same));
        assertThat(PseudonymBook.empty().of(reviewer(1))).isEmpty();
    }

    @Test
    void a_key_is_not_printed() {
        assertThat(KEY).hasToString("a pseudonym key");
        assertThatIllegalArgumentException().isThrownBy(() -> new PseudonymKey("0f"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PseudonymSeries(KEY, " "));
        assertThat(ANNUAL.name()).isEqualTo("annual report");
    }
}
