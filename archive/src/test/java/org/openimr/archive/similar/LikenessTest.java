package org.openimr.archive.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.archive.Fictional;

class LikenessTest {
    private static OptionalInt likeness(String asked, String other) {
        return likeness(asked, other, Map.of());
    }

    private static OptionalInt likeness(String asked, String other, Map<String, Integer> but) {
        ItemTraits item = Asked.service(asked);
        return new Likeness(item, Asked.oneInAHundred(but)).to(Asked.other(item, Asked.service(other)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MRI of the lumbar spine          | MRI lumbar spine
                    MRI of the lumbar spine          | MRI
                    MRI lumbar spine without contrast | MRI of the lumbar spine
                    Physical therapy, 12 visits      | Physical therapy 2 times a week for 6 weeks, low back
                    Norco 10/325 mg #120             | Norco 5/325 mg #60
                    Brace, left hand                 | Brace, left wrist
                    Acupuncture, knee                | Acupuncture, right lower extremity
                    Epidural steroid injection L4-5  | Epidural steroid injection, low back
                    """)
    void these_are_near_enough(String asked, String other) {
        assertThat(likeness(asked, other)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MRI of the lumbar spine          | MRI of the cervical spine
                    MRI of the lumbar spine          | Physical therapy, lumbar spine
                    Norco 10/325 mg #120             | Tramadol 50 mg #120
                    Epidural steroid injection L4-5  | Epidural steroid injection C5-6
                    12                               | 12
                    """)
    void these_are_not(String asked, String other) {
        assertThat(likeness(asked, other)).isEmpty();
    }

    @Test
    void the_same_item_is_nearest_and_each_difference_makes_it_less_near() {
        String asked = "Epidural steroid injection, left, L4-5";
        assertThat(likeness(asked, asked).orElseThrow())
                .isGreaterThan(likeness(asked, "Epidural steroid injection, right, L4-5")
                        .orElseThrow());
        assertThat(likeness(asked, "Epidural steroid injection, right, L4-5").orElseThrow())
                .isGreaterThan(likeness(asked, "Epidural steroid injection, right, L1-2")
                        .orElseThrow());
        assertThat(likeness(asked, "Epidural steroid injection, low back").orElseThrow())
                .isGreaterThan(likeness(asked, "Epidural steroid injection").orElseThrow());
        assertThat(likeness(asked, "Epidural steroid injection").orElseThrow())
                .isGreaterThan(likeness(asked, "Steroid injection").orElseThrow());
    }

    @Test
    void quantity_and_dose_make_no_difference() {
        assertThat(likeness("Norco 10/325 mg #120", "Norco 5/325 mg #60"))
                .isEqualTo(likeness("Norco 10/325 mg #120", "Norco 10/325 mg #120"));
    }

    @Test
    void what_else_the_other_asks_for_makes_it_less_near() {
        assertThat(likeness("Brace", "Brace").orElseThrow())
                .isGreaterThan(likeness("Brace", "Brace with heat therapy").orElseThrow());
        assertThat(likeness("Brace", "Brace heat cold wrap crutches walker cane commode pump"))
                .isEmpty();
    }

    @Test
    void a_word_that_most_items_have_is_not_enough() {
        assertThat(likeness("Zinclo therapy", "Zorblat therapy", Map.of("s:therapi", 95)))
                .isEmpty();
        assertThat(likeness("Zinclo therapy", "Therapy", Map.of("s:therapi", 95)))
                .isEmpty();
        assertThat(likeness("Zinclo therapy", "Zinclo wax", Map.of("s:therapi", 95)))
                .isPresent();
    }

    @Test
    void only_items_with_a_word_that_weighs_enough_need_be_looked_at() {
        ItemTraits asked = Asked.service("Zinclo therapy");
        Likeness likeness = new Likeness(asked, Asked.oneInAHundred(Map.of("s:therapi", 95)));
        assertThat(likeness.oneIsNeeded()).containsExactly(new Trait(Trait.Kind.SERVICE, "zinclo"));
        assertThat(new Likeness(Asked.service("12"), Asked.oneInAHundred(Map.of())).oneIsNeeded())
                .isEmpty();
    }

    /** Whatever the weights, an item without one of those words is not near enough. */
    @Test
    void nothing_near_enough_is_passed_over() {
        String[] words = {"alfa", "bravo", "cobalt", "delta", "echo"};
        for (int common = 0; common < 32; common++) {
            Map<String, Integer> but = new HashMap<>();
            for (int i = 0; i < 5; i++) if ((common >> i & 1) == 1) but.put("s:" + words[i], 20 + 15 * i);
            ItemTraits asked = Asked.service(String.join(" ", words));
            Likeness likeness = new Likeness(asked, Asked.oneInAHundred(but));
            for (int has = 1; has < 32; has++) {
                StringBuilder other = new StringBuilder();
                for (int i = 0; i < 5; i++)
                    if ((has >> i & 1) == 1) other.append(words[i]).append(' ');
                Likeness.Other one = Asked.other(asked, Asked.service(other.toString()));
                if (likeness.to(one).isEmpty()) continue;
                assertThat(one.shared()).containsAnyElementsOf(likeness.oneIsNeeded());
            }
        }
    }

    @Test
    void shared_diagnoses_guidelines_and_phrases_bring_an_item_nearer() {
        ItemTraits asked = Asked.of(Fictional.letter(1).upheld("Brace", "", Fictional.mtus("Knee Complaints")));
        Likeness likeness = new Likeness(asked, Asked.oneInAHundred(Map.of()));
        Likeness.Other bare = Asked.other(asked, Asked.service("Brace"));
        Likeness.Other cited = Asked.other(asked, asked);
        Likeness.Other said = new Likeness.Other(bare.shared(), 1, bare.parts(), 40);
        assertThat(likeness.to(cited).orElseThrow() - likeness.to(bare).orElseThrow())
                .isEqualTo(600);
        assertThat(likeness.to(said).orElseThrow() - likeness.to(bare).orElseThrow())
                .isEqualTo(250);
    }

    @Test
    void the_outcome_makes_no_difference() {
        assertThat(Asked.of(Fictional.letter(1).upheld("Brace", "Pain.")))
                .isEqualTo(Asked.of(Fictional.letter(1).overturned("Brace", "Pain.")));
    }
}
