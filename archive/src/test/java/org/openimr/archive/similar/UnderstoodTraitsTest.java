package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.archive.Fictional;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.archive.understanding.ServiceTree;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;

class UnderstoodTraitsTest {
    private static Likeness like(String asked) {
        return new Likeness(Asked.service(asked), Asked.oneInAHundred(Map.of()));
    }

    private static Likeness.Other other(String asked, String other) {
        return Asked.other(Asked.service(asked), Asked.service(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ESI, lumbar                      | Epidural steroid injection, low back
                    MRI of the neck                  | Magnetic resonance imaging, cervical spine
                    Norco 10/325 mg #120             | Hydrocodone/acetaminophen 5/325 mg
                    Flexeril 10 mg #60               | Cyclobenzaprine 7.5 mg #90
                    NCV of the left arm              | Nerve conduction study, left upper extremity
                    """)
    void other_words_for_the_same_service_are_near_enough(String asked, String other) {
        assertThat(like(asked).isNearEnough(other(asked, other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MRI of the lumbar spine          | MRI of the cervical spine
                    MRI of the lumbar spine          | X-rays, lumbar spine
                    Norco 10/325 mg #120             | Tramadol 50 mg #120
                    Cyclobenzaprine 7.5 mg           | Flexeril cream
                    Naproxen 500 mg                  | Ibuprofen 600 mg
                    """)
    void these_are_alike_and_not_near_enough(String asked, String other) {
        assertThat(like(asked).isNearEnough(other(asked, other))).isFalse();
        assertThat(like(asked).isAlike(other(asked, other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MRI of the lumbar spine          | X-rays, left wrist
                    MRI of the lumbar spine          | Physical therapy, lumbar spine
                    Naproxen 500 mg                  | Omeprazole 20 mg
                    """)
    void these_are_neither(String asked, String other) {
        assertThat(like(asked).isNearEnough(other(asked, other))).isFalse();
        assertThat(like(asked).isAlike(other(asked, other))).isFalse();
    }

    @Test
    void the_same_service_in_other_words_is_nearer_than_the_same_words_elsewhere() {
        String asked = "MRI of the lumbar spine";
        assertThat(like(asked).nearness(other(asked, "Magnetic resonance imaging, low back")))
                .isGreaterThan(like(asked).nearness(other(asked, "MRI of the right wrist")));
    }

    /** The two searches together miss nothing that is alike, whatever the weights. */
    @Test
    void nothing_alike_is_passed_over() {
        List<String> services = List.of(
                "MRI of the lumbar spine",
                "X-rays, low back",
                "Norco 10/325 mg",
                "Tramadol 50 mg",
                "Percocet 5/325 mg",
                "Flexeril cream",
                "Cyclobenzaprine 7.5 mg",
                "Post-operative physical therapy, 12 visits",
                "Chiropractic care, low back",
                "TENS unit",
                "H-wave device");
        int alike = 0;
        for (String asked : services) {
            for (String one : services) {
                Likeness likeness = like(asked);
                Likeness.Other other = other(asked, one);
                if (likeness.isNearEnough(other))
                    assertThat(other.shared()).containsAnyElementsOf(likeness.oneIsNeeded());
                if (!likeness.isAlike(other)) continue;
                alike++;
                assertThat(other.shared()).containsAnyElementsOf(union(likeness));
            }
        }
        assertThat(alike).isGreaterThan(8);
    }

    private static List<Trait> union(Likeness likeness) {
        return List.of(likeness.oneIsNeeded(), likeness.oneIsNeededToBeAlike()).stream()
                .flatMap(one -> one.stream())
                .toList();
    }

    @Test
    void criteria_count_by_their_words_and_standing_and_are_shown_whole() {
        ItemTraits item = Asked.of(Fictional.letter(1)
                .upheld(
                        "Brace",
                        "There was no documentation of functional improvement. It is not medically necessary."));
        assertThat(item.of(Kind.CRITERION))
                .extracting(Trait::value)
                .containsExactly("missing function", "missing improv");
        SharedTraits why = SharedTraits.of(item, item);
        assertThat(why.of(Kind.CRITERION)).containsExactly("functional improvement");
    }

    @Test
    void an_item_has_the_same_traits_alone_as_among_those_of_its_letter() {
        Determination letter = Fictional.letter(1)
                .upheld("Left shoulder arthroscopy", "No.")
                .upheld("Associated surgical service: cold therapy unit", "No.")
                .upheld("Post-operative physical therapy, 12 visits", "The operation is not medically necessary.")
                .published()
                .determination();
        List<UnderstoodItem> among = Asked.UNDERSTANDING.of(letter);
        for (int i = 0; i < among.size(); i++) {
            Issue item = letter.issues().get(i);
            assertThat(ItemTraits.shownBy(letter, item, among.get(i)))
                    .isEqualTo(ItemTraits.of(letter, item, Asked.UNDERSTANDING)
                            .shown()
                            .navigableKeySet());
        }
        assertThat(ItemTraits.of(letter, letter.issues().getLast(), Asked.UNDERSTANDING)
                        .of(Kind.OPERATION))
                .extracting(Trait::value)
                .containsExactly("surgery/associated/therapy");
        assertThat(ItemTraits.of(letter, letter.issues().getFirst(), Asked.UNDERSTANDING)
                        .of(Kind.OPERATION))
                .isEmpty();
    }

    @Test
    void a_section_is_the_same_in_every_edition() {
        ItemTraits item = Asked.of(Fictional.letter(1).upheld("Brace", "No.", Fictional.outside("Knee Chapter")));
        assertThat(item.of(Kind.SECTION)).extracting(Trait::value).containsExactly("odg/knee-and-leg");
    }

    @Test
    void why_two_items_are_near_does_not_say_the_lesser_where_it_says_the_greater() {
        SharedTraits why = SharedTraits.of(Asked.service("MRI, neck"), Asked.service("MR imaging, neck"));
        assertThat(why.of(Kind.CATEGORY)).containsExactly("MRI");
        assertThat(why.of(Kind.BRANCH)).isEmpty();
        SharedTraits drugs = SharedTraits.of(Asked.service("Flexeril 10 mg"), Asked.service("Cyclobenzaprine"));
        assertThat(drugs.of(Kind.INGREDIENT)).containsExactly("Flexeril");
        assertThat(drugs.of(Kind.DRUG_CLASS)).isEmpty();
    }

    @Test
    void the_weights_of_all_kinds_are_a_hundred() {
        int sum = 0;
        for (Kind kind : Kind.values()) sum += TraitWeights.outOf100(kind);
        assertThat(sum + TraitWeights.ofPhrases(Double.MAX_VALUE)).isEqualTo(100);
        assertThat(like("Brace").to(other("Brace", "Brace"))).isNotEqualTo(OptionalInt.empty());
    }

    @Test
    void every_path_of_the_list_stands_in_the_tree() {
        ServiceNearness list = ServiceNearness.builtIn();
        ServiceTree tree = ServiceTree.builtIn();
        assertThat(list.one()).isNotEmpty().allMatch(path -> tree.at(path).isPresent());
        assertThat(list.alike()).isNotEmpty().allMatch(path -> tree.at(path).isPresent());
    }

    @Test
    void a_line_of_the_list_that_says_neither_is_named() {
        assertThatThrownBy(() -> ServiceNearness.read("list.tsv", "one\timaging/mri\nsame\timaging/ct\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list.tsv, line 2");
    }
}
