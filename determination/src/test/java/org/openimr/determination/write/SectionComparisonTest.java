package org.openimr.determination.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionComparisonTest {
    private static final String LETTER = """
            Case Number: CM16-0000001
            Date Assigned: 11/18/2016
            Priority: Standard
            Application Received: 11/14/2016

            HOW THE IMR FINAL DETERMINATION WAS MADE

            A sentence about the reviewer.

            State(s) of Licensure: Texas, New York

            CLINICAL CASE SUMMARY

            A worker with a sore thumb took anti-inflammatory drugs.

            IMR ISSUES, DECISIONS AND RATIONALES

            The Final Determination was based on decisions for the disputed items/services set forth below:

            Thumb splint: Upheld

            Claims Administrator guideline: Decision based on MTUS Thumbs 2004.

            MAXIMUS guideline: Decision based on MTUS Thumbs 2004.

            Decision rationale: A splint does not help. It is not medically necessary.

            Second splint: Overturned

            Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

            MAXIMUS guideline: Decision based on MTUS Thumbs 2004.

            Decision rationale: This one helps.
            """;

    @Test
    void a_letter_equals_itself_in_all_its_sections() {
        SectionComparison comparison = SectionComparison.of(LETTER, LETTER);
        assertThat(comparison.isEqual()).isTrue();
        assertThat(comparison.sections())
                .extracting(SectionComparison.Section::name)
                .containsExactly(
                        "header",
                        "how the determination was made",
                        "clinical case summary",
                        "issues",
                        "issue 1 heading",
                        "issue 1 claims administrator guideline",
                        "issue 1 reviewer guideline",
                        "issue 1 rationale",
                        "issue 2 heading",
                        "issue 2 claims administrator guideline",
                        "issue 2 reviewer guideline",
                        "issue 2 rationale");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            CM16-0000001                 | CM16-0000002           | header                                  | 3
            about the                    | on the                 | how the determination was made          | 10
            sore thumb                   | sore big thumb         | clinical case summary                   | 9
            forth below                  | forth hereafter        | issues                                  | 19
            Thumb splint: Upheld         | Thumb splint: Overturned | issue 1 heading                       | 3
            MTUS Thumbs 2004.            | MTUS Thumbs 2007.      | issue 1 claims administrator guideline  | 9
            does not help                | helps                  | issue 1 rationale                       | 5
            Second splint                | 2nd splint             | issue 2 heading                         | 1
            did not cite                 | cited                  | issue 2 claims administrator guideline  | 7
            This one helps.              | This one helps. Really. | issue 2 rationale                      | 6
            """)
    void a_changed_word_is_shown_in_its_section_and_place(String from, String to, String section, int word) {
        SectionComparison comparison = SectionComparison.of(LETTER.replaceFirst(from, to), LETTER);
        assertThat(comparison.different()).singleElement().satisfies(different -> {
            assertThat(different.name()).isEqualTo(section);
            assertThat(different.differences())
                    .singleElement()
                    .satisfies(d -> assertThat(d.originalAt() + 1).isEqualTo(word));
        });
    }

    @Test
    void differing_words_are_told_for_a_person() {
        SectionComparison comparison = SectionComparison.of(LETTER.replace("sore thumb", "sore thigh"), LETTER);
        assertThat(comparison.different().getFirst().differences())
                .extracting(WordDifference::inWords)
                .containsExactly("word 9: 'thigh' became 'thumb'");
    }

    @Test
    void line_ends_blank_lines_and_page_breaks_are_layout() {
        assertThat(SectionComparison.of(LETTER.replace("\n", " \n \n"), LETTER).isEqual())
                .isTrue();
        assertThat(SectionComparison.of(LETTER.replace("does not help", "does\f\nnot\r\nhelp"), LETTER)
                        .isEqual())
                .isTrue();
    }

    @Test
    void a_hyphen_at_a_line_end_may_belong_to_the_word_or_not() {
        for (String divided : List.of("anti-\ninflammatory", "anti- \n \ninflammatory")) {
            assertThat(SectionComparison.of(LETTER.replace("anti-inflammatory", divided), LETTER)
                            .isEqual())
                    .isTrue();
            assertThat(SectionComparison.of(
                                    LETTER.replace("anti-inflammatory", divided),
                                    LETTER.replace("anti-inflammatory", "antiinflammatory"))
                            .isEqual())
                    .isTrue();
        }
    }

    @Test
    void a_hyphen_that_was_dropped_where_two_lines_were_joined_may_belong_to_the_word_or_not() {
        String sentence = "A worker with a sore thumb took anti-inflammatory drugs.";
        String one = "A worker with a thumb that was sore for as long as three weeks took anti";
        String rest = "inflammatory drugs, which did not help that thumb at all, or so it was said.";
        String joined = LETTER.replace(sentence, one + rest);
        assertThat(SectionComparison.of(joined, LETTER.replace(sentence, one + "-" + rest))
                        .isEqual())
                .isTrue();
        assertThat(SectionComparison.of(joined, LETTER.replace(sentence, one + " " + rest))
                        .isEqual())
                .isFalse();
    }

    @Test
    void a_hyphen_within_a_line_is_a_word_s_own() {
        assertThat(SectionComparison.of(LETTER.replace("anti-inflammatory", "antiinflammatory"), LETTER)
                        .isEqual())
                .isFalse();
        assertThat(SectionComparison.of(LETTER.replace("anti-inflammatory", "anti- inflammatory"), LETTER)
                        .isEqual())
                .isFalse();
    }

    @Test
    void run_together_words_are_a_difference_but_a_missing_blank_after_a_comma_is_not() {
        assertThat(SectionComparison.of(LETTER.replace("not help", "nothelp"), LETTER)
                        .isEqual())
                .isFalse();
        assertThat(SectionComparison.of(LETTER.replace("Texas, New York", "Texas,New York"), LETTER)
                        .isEqual())
                .isTrue();
    }

    @Test
    void a_header_printed_column_by_column_is_put_in_rows() {
        String header = LETTER.substring(0, LETTER.indexOf("HOW THE"));
        String columns = """
                Case Number:
                Date Assigned:
                Priority:

                CM16-0000001
                11/18/2016
                Standard

                Application
                11/14/2016
                Received:

                """;
        assertThat(SectionComparison.of(LETTER.replace(header, columns), LETTER).isEqual())
                .isTrue();
        assertThat(SectionComparison.of(LETTER.replace(header, columns.replace("11/18", "11/14")), LETTER)
                        .different())
                .extracting(SectionComparison.Section::name)
                .containsExactly("header");
    }

    @Test
    void a_missing_or_additional_item_is_shown_with_all_its_words() {
        String shorter = LETTER.substring(0, LETTER.indexOf("Second splint"));
        assertThat(SectionComparison.of(LETTER, shorter).different())
                .extracting(SectionComparison.Section::name)
                .containsExactly(
                        "issue 2 heading",
                        "issue 2 claims administrator guideline",
                        "issue 2 reviewer guideline",
                        "issue 2 rationale");
        assertThat(SectionComparison.of(shorter, LETTER).different()).hasSize(4);
    }

    @Test
    void a_label_quoted_in_the_prose_starts_no_section() {
        String quoting = LETTER.replace("This one helps.", "This one\nDecision rationale: helps.");
        assertThat(SectionComparison.of(quoting, quoting).sections()).hasSize(12);
    }

    @Test
    void the_reviewer_label_of_another_wording_starts_no_section_in_the_prose_and_is_a_difference_as_a_label() {
        String quoting = LETTER.replace("This one helps.", "This one\nExpert reviewer guideline: helps.");
        assertThat(SectionComparison.of(quoting, quoting).sections()).hasSize(12);
        String ours = LETTER.replace("MAXIMUS guideline:", "Expert reviewer guideline:");
        assertThat(SectionComparison.of(ours, ours).sections()).hasSize(12);
        assertThat(SectionComparison.of(LETTER, ours).different())
                .extracting(SectionComparison.Section::name)
                .containsExactly("issue 1 reviewer guideline", "issue 2 reviewer guideline");
    }

    @Test
    void any_two_texts_can_be_compared() {
        for (String text : List.of(
                "", " ", "-", "a-", "Decision rationale:", "MAXIMUS guideline:\nMAXIMUS guideline:", "x\n\ny")) {
            assertThat(SectionComparison.of(text, text).isEqual()).isTrue();
            assertThat(SectionComparison.of(text, LETTER).isEqual()).isFalse();
            assertThat(SectionComparison.of(LETTER, text).isEqual()).isFalse();
        }
    }
}
