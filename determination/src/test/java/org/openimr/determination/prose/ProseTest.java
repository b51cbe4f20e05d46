package org.openimr.determination.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            injection L4-5            | [L4, L5]
            L4-L5 and L5-S1           | [L4, L5, S1]
            L3 through L5             | [L3, L4, L5]
            at C5-6 and C7            | [C5, C6, C7]
            T12-L1                    | [T12, L1]
            C6-T2                     | [C6, C7, T1, T2]
            C8 and C8-T1              | [C8, T1]
            L4/5 and L5/S1            | [L4, L5, S1]
            C9 and L7                 | []
            size XL5, T4.5 and S1%    | []
            vitamin B12 for C3-C2     | [C3]
            """)
    void levels_of_the_spine_are_read(String text, String levels) {
        assertThat(SpineLevel.allIn(text)).hasToString(levels);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            left knee                 | [LEFT]
            bilateral wrists          | [LEFT, RIGHT]
            right and left            | [LEFT, RIGHT]
            was left with pain        | []
            has left work             | []
            right away                | []
            both knees                | [LEFT, RIGHT]
            both therapy and a brace  | []
            right-handed              | [RIGHT]
            """)
    void sides_are_read(String text, String sides) {
        assertThat(Laterality.allIn(text)).hasToString(sides);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lumbar spine and knee     | [LOW_BACK, KNEE]
            On the other hand         | []
            cervicogenic headache     | [NECK]
            handwritten notes         | []
            Carpal tunnel release     | [WRIST]
            """)
    void body_parts_are_read(String text, String parts) {
        assertThat(BodyPart.allIn(text)).hasToString(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Naproxen 500mg #60                      | 60 PIECES
            Acupuncture 2 times a week for 6 weeks  | 12 VISITS
            twice, 3x/week for 4 weeks              | 12 VISITS
            Eight physical therapy sessions         | 8 VISITS
            injection x 1                           | 1 TIMES
            a series of three                       | 3 TIMES
            Quantity: 2                             | 2 PIECES
            """)
    void counts_are_read(String text, String count) {
        assertThat(Count.in(text).stream()
                        .map(seen -> seen.what().number() + " " + seen.what().unit()))
                .contains(count.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norco 7.5-325mg           | [7.5-325 mg]
            Lidocaine 5% patch        | [5%]
            Ketoprofen 50 mg and 5 ml | [50 mg, 5 ml]
            106.32gm                  | [106.32 g]
            5 mgs of #50mg            | []
            """)
    void strengths_are_read(String text, String doses) {
        assertThat(Dose.in(text).stream().map(seen -> seen.what().toString()).toList())
                .hasToString(doses);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on 10/15/04               | [2004-10-15]
            4-1-13                    | [2013-04-01]
            November 30, 2012         | [2012-11-30]
            Sept. 3, 2012 to Mar 4 2013 | [2012-09-03, 2013-03-04]
            marked 10, 2012 and decreased 12, 2013 | []
            13/45/2016 and 8-10 visits| []
            in 1/2 of 10/3/1998       | [1998-10-03]
            """)
    void days_are_read(String text, String days) {
        assertThat(WrittenDay.in(text).stream().map(Seen::what).toList()).hasToString(days);
    }

    @Test
    void a_title_or_an_abbreviation_ends_no_sentence() {
        String text = "Dr. Who saw her, e.g. twice. See p. 5 of it. Pain was 7.5. \"Why?\" She left.";
        assertThat(Sentences.of(text).stream().map(sentence -> sentence.of(text)))
                .containsExactly(
                        "Dr. Who saw her, e.g. twice.", "See p. 5 of it.", "Pain was 7.5.", "\"Why?\"", "She left.");
    }

    @Test
    void sentences_cover_a_text_in_order() {
        String text = "  One. Two!  Three";
        List<Stretch> sentences = Sentences.of(text);
        assertThat(sentences).hasSize(3);
        assertThat(sentences.getLast().of(text)).isEqualTo("Three");
        assertThat(Sentences.around(text, text.indexOf("Two")).of(text)).isEqualTo("Two!");
        assertThat(Sentences.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abc, acb, 1", "same, same, 0", "reimplantation, preimplantation, 1", "'', abc, 3"
    })
    void words_have_a_distance(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "injection, injections, true",
        "surgery, surgical, true",
        "chiropractic, chiropractor, true",
        "debridement, debridemant, false",
        "reimplantation, preimplantation, false",
        "ulnar, ulcer, false"
    })
    void forms_of_one_word_are_told_from_slips(String a, String b, boolean form) {
        assertThat(Spelling.isForm(a, b)).isEqualTo(form);
    }

    @Test
    void what_two_texts_have_in_common_is_a_share() {
        Shingles one = Shingles.of("the knee is stable and painless today", 3);
        assertThat(one.likeness(one)).isEqualTo(1);
        assertThat(one.likeness(Shingles.of("nothing like it at all", 3))).isZero();
        assertThat(Shingles.without("knee brace", "the knee brace helps", 2).likeness(Shingles.of("the helps", 2)))
                .isEqualTo(1);
        assertThat(Shingles.of("", 3).likeness(one)).isZero();
    }

    @Test
    void impossible_values_cannot_be_made() {
        assertThatThrownBy(() -> new SpineLevel(SpineRegion.LUMBAR, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Count(0, Count.Unit.TIMES)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretch(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
