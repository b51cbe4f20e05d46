package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.archive.Fictional;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.archive.text.Fragment;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.NamedCriterion.Standing;
import org.openimr.determination.Determination;
import org.openimr.determination.Outcome;

class ComparedTest {
    private static Compared compared(Fictional one, Fictional other) {
        Determination a = one.published().determination();
        Determination b = other.published().determination();
        return Compared.of(a, a.issues().getFirst(), b, b.issues().getFirst(), Asked.UNDERSTANDING);
    }

    private static final Fictional LEFT = Fictional.letter(1)
            .overturned(
                    "Left L4-5 epidural steroid injection",
                    "There is documentation of radicular pain. It is medically necessary.",
                    Fictional.outside("Low Back Chapter"));

    private static final Fictional RIGHT = Fictional.letter(2)
            .upheld(
                    "ESI, right, L5-S1",
                    "There was no documentation of failed conservative care. It is not medically necessary.",
                    Fictional.outside("Pain Chapter"));

    @Test
    void what_both_have_is_said_in_the_words_of_the_first() {
        SharedTraits both = compared(LEFT, RIGHT).both();
        assertThat(both.of(Kind.CATEGORY)).containsExactly("epidural");
        assertThat(both.of(Kind.LEVEL)).containsExactly("L5");
        assertThat(both.of(Kind.PART)).containsExactly("low back");
        assertThat(compared(RIGHT, LEFT).both().of(Kind.CATEGORY)).containsExactly("ESI");
    }

    @Test
    void where_they_differ_each_keeps_its_own_words() {
        Compared compared = compared(LEFT, RIGHT);
        assertThat(compared.differing(Kind.SIDE))
                .contains(new Compared.Difference(Kind.SIDE, List.of("left"), List.of("right")));
        assertThat(compared.differing(Kind.LEVEL))
                .contains(new Compared.Difference(Kind.LEVEL, List.of("L4"), List.of("S1")));
        assertThat(compared.differing(Kind.PART)).isEmpty();
        assertThat(compared.differs()).extracting(Compared.Difference::kind).isSorted();
    }

    @Test
    void outcome_guideline_and_criteria_of_each_stand_beside_each_other() {
        Compared compared = compared(LEFT, RIGHT);
        assertThat(compared.cameOutDifferently()).isTrue();
        assertThat(compared.one().outcome()).contains(Outcome.OVERTURNED);
        assertThat(compared.other().service()).isEqualTo("ESI, right, L5-S1");
        assertThat(compared.one().relied()).extracting(CitedSection::source).containsExactly("odg/low-back");
        assertThat(compared.other().relied()).extracting(CitedSection::source).containsExactly("odg/pain");
        assertThat(compared.one().criteria(Standing.MET)).containsExactly("radicular pain");
        assertThat(compared.one().criteria(Standing.MISSING)).isEmpty();
        assertThat(compared.other().criteria(Standing.MISSING)).containsExactly("failed conservative care");
    }

    @Test
    void four_words_in_a_row_that_both_rationales_have_are_marked_and_fewer_are_not() {
        Fictional one = Fictional.letter(3)
                .upheld("ESI", "Alpha. The criteria of the guidelines are not met here.", Fictional.outside("Pain"));
        Fictional other = Fictional.letter(4)
                .upheld("ESI", "Beta: the criteria of the guideline was not met. Of it.", Fictional.outside("Pain"));
        Compared compared = compared(one, other);
        assertThat(compared.one().rationale())
                .containsExactly(
                        new Fragment("Alpha. ", false),
                        new Fragment("The criteria of the guidelines", true),
                        new Fragment(" are not met here.", false));
        assertThat(compared.other().rationale()).filteredOn(Fragment::hit).isNotEmpty();
        assertThat(String.join(
                        "",
                        compared.other().rationale().stream()
                                .map(Fragment::text)
                                .toList()))
                .isEqualTo("Beta: the criteria of the guideline was not met. Of it.");
    }

    @Test
    void an_item_beside_itself_differs_in_nothing() {
        Compared compared = compared(LEFT, LEFT);
        assertThat(compared.differs()).isEmpty();
        assertThat(compared.cameOutDifferently()).isFalse();
        assertThat(compared.one()).isEqualTo(compared.other());
    }

    @Test
    void a_difference_is_one() {
        assertThatThrownBy(() -> new Compared.Difference(Kind.SIDE, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
