package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openimr.archive.Fictional;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;

class ProceduresTest {
    private static final String NONE = "No reason is given here.";

    private static Procedures of(Determination letter) {
        return Procedures.of(Asked.UNDERSTANDING.of(letter));
    }

    @Test
    void an_operation_split_into_items_counts_once_or_as_often_as_asked() {
        Procedures procedures = of(Asked.letter(
                "Right shoulder arthroscopy with rotator cuff repair",
                "Pre-operative medical clearance",
                "Associated surgical service: Assistant surgeon",
                "Post-operative physical therapy 12 visits",
                "Associated surgical service: Shoulder sling",
                "Lyrica 75mg #60"));
        assertThat(procedures.count(Counting.BY_ITEM)).isEqualTo(6);
        assertThat(procedures.count(Counting.BY_PROCEDURE)).isEqualTo(2);
        assertThat(procedures.all()).extracting(Procedure::items).containsExactly(5, 1);
    }

    @Test
    void the_outcome_of_a_procedure_is_that_of_its_primary() {
        Procedures procedures = of(Fictional.letter(7010)
                .overturned("Left knee arthroscopy with meniscectomy", NONE)
                .upheld("Associated surgical service: Knee brace", NONE)
                .overturned("Post-op physical therapy 8 visits", NONE)
                .published()
                .determination());
        assertThat(procedures.all())
                .singleElement()
                .satisfies(one -> assertThat(one.outcome()).contains(Outcome.OVERTURNED));
        assertThat(procedures.outcomes(Counting.BY_PROCEDURE)).isEqualTo(Map.of(Outcome.OVERTURNED, 1));
        assertThat(procedures.outcomes(Counting.BY_ITEM)).isEqualTo(Map.of(Outcome.OVERTURNED, 2, Outcome.UPHELD, 1));
    }

    @Test
    void what_goes_with_an_operation_of_another_letter_stands_alone() {
        Procedures procedures = of(Asked.letter("Pre-op chest x-ray", "Post-op Norco 5/325mg #60"));
        assertThat(procedures.count(Counting.BY_PROCEDURE)).isEqualTo(2);
        assertThat(procedures.all())
                .allSatisfy(one -> assertThat(one.primary().isAssociated()).isTrue());
    }

    @Test
    void a_chain_goes_to_its_end_and_a_ring_to_nowhere() {
        Procedures chain = of(depending(Asked.letter("Lumbar fusion L4-5", "Cold unit", "Wrap"), 0, 1, 2));
        assertThat(chain.all()).extracting(one -> one.primary().number()).containsExactly(1);
        Procedures ring = of(depending(Asked.letter("Heat pad", "Cold unit"), 2, 1));
        assertThat(ring.count(Counting.BY_ITEM)).isEqualTo(2);
    }

    @Test
    void an_item_that_names_a_missing_one_or_itself_stands_alone() {
        assertThat(of(depending(Asked.letter("Cold unit", "Heat pad"), 9, 2)).count(Counting.BY_PROCEDURE))
                .isEqualTo(2);
    }

    @Test
    void stock_words_of_a_rationale_make_an_item_fall_with_the_operation() {
        UnderstoodItem item = Asked.UNDERSTANDING
                .of(Fictional.letter(7011)
                        .upheld("Right carpal tunnel release", NONE)
                        .upheld("Wrist splint", "The surgery is not medically necessary, and so this is not either.")
                        .published()
                        .determination())
                .get(1);
        assertThat(item.dependsOn()).hasValueSatisfying(one -> {
            assertThat(one.value()).isEqualTo(1);
            assertThat(one.from().rule()).isEqualTo(Rule.DEPENDS_STOCK_WORDS);
        });
    }

    /** @param on  for each item, 0 for none */
    private static Determination depending(Determination letter, int... on) {
        List<Issue> items = letter.issues().stream()
                .map(item -> new Issue(
                        item.number(),
                        item.service(),
                        item.serviceInDispute(),
                        item.decision(),
                        item.claimsAdministratorBasis(),
                        item.reviewerBasis(),
                        item.rationale(),
                        on[item.number() - 1] == 0 ? OptionalInt.empty() : OptionalInt.of(on[item.number() - 1])))
                .toList();
        return new Determination(
                letter.family(),
                letter.caseNumber(),
                letter.dates(),
                letter.priority(),
                letter.reviewer(),
                letter.summary(),
                items);
    }
}
