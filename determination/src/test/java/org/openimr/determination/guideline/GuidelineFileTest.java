package org.openimr.determination.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.determination.guideline.GuidelineText.CRITERIA;
import static org.openimr.determination.guideline.GuidelineText.GUIDELINE;
import static org.openimr.determination.guideline.GuidelineText.file;
import static org.openimr.determination.guideline.GuidelineText.read;
import static org.openimr.determination.guideline.GuidelineText.recommendation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.criteria.Criteria.AllOf;
import org.openimr.determination.criteria.Criteria.AnyOf;
import org.openimr.determination.criteria.Criteria.Criterion;
import org.openimr.determination.criteria.Measure;

class GuidelineFileTest {
    private static GuidelineProblem only(GuidelineFile.Content content) {
        assertThat(content.problems()).hasSize(1);
        return content.problems().getFirst();
    }

    private static List<String> ids(GuidelineFile.Content content) {
        return content.read().stream().map(Recommendation::id).toList();
    }

    @Test
    void a_whole_file_gives_its_edition_and_recommendations() {
        GuidelineFile.Content content =
                read(file(recommendation("one", CRITERIA) + ",\n" + recommendation("two", CRITERIA)));
        assertThat(content.problems()).isEmpty();
        assertThat(ids(content)).containsExactly("one", "two");
        Recommendation one = content.read().getFirst();
        assertThat(one.citation()).isEqualTo("MTUS Fictional Guideline 2024, Section(s): Knee");
        assertThat(one.services()).containsExactly("mri");
        assertThat(one.edition()).isEqualTo(content.edition().orElseThrow());
        assertThat(one.edition().sha256()).hasSize(64);
    }

    @Test
    void another_byte_is_another_edition() {
        String text = file(recommendation("one", CRITERIA));
        assertThat(read(text).edition().orElseThrow().sha256())
                .isEqualTo(read(text).edition().orElseThrow().sha256())
                .isNotEqualTo(read(text + " ").edition().orElseThrow().sha256());
    }

    @Test
    void a_tree_is_read_with_its_groups_and_measures() {
        GuidelineFile.Content content = read(file(recommendation("one", """
                {"all": [{"id": "a", "text": "it is a"}, {"any": [
                 {"id": "b", "text": "it is b", "measure": {"kind": "VISITS", "most": 10, "weeks": 8}},
                 {"id": "c", "text": "it is c", "measure": {"kind": "VISITS_PER_INJURY", "most": 24, "since": "2004-01-01"}}]}]}""")));
        assertThat(content.problems()).isEmpty();
        assertThat(content.read().getFirst().criteria()).isInstanceOfSatisfying(AllOf.class, all -> {
            assertThat(all.parts().getFirst()).isEqualTo(new Criterion("a", "it is a", Optional.empty()));
            assertThat(all.parts().getLast())
                    .isInstanceOfSatisfying(
                            AnyOf.class,
                            any -> assertThat(any.criteria()
                                            .map(one -> one.measure().orElseThrow()))
                                    .startsWith(new Measure.Visits(10, OptionalInt.of(8))));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"all\": []} | holds at least one",
                "{\"id\": \"a\"} | has none",
                "{\"all\": [{\"id\": \"a\", \"text\": \"x\"}], \"text\": \"x\"} | has all and text",
                "{\"any\": [{\"id\": \"a\", \"text\": \"x\"}, {\"id\": \"a\", \"text\": \"y\"}]} | two criteria have the id a",
                "{\"id\": \"a\", \"text\": \"x\", \"measure\": {\"kind\": \"VISITS\", \"most\": 0}} | a measure cannot be",
                "{\"id\": \"a\", \"text\": \"\"} | has an id and a text",
            })
    void criteria_that_are_no_tree_leave_their_recommendation_out(String criteria, String words) {
        GuidelineFile.Content content =
                read(file(recommendation("bad", criteria) + ",\n" + recommendation("good", CRITERIA)));
        GuidelineProblem problem = only(content);
        assertThat(problem.kind()).isEqualTo(GuidelineProblemKind.CRITERIA);
        assertThat(problem.message()).contains(words);
        assertThat(problem.line()).isEqualTo(7);
        assertThat(ids(content)).containsExactly("good");
    }

    @Test
    void a_tree_of_more_ways_than_anyone_reads_is_left_out() {
        String group = IntStream.range(0, 8)
                .mapToObj(i -> "{\"any\": [{\"id\": \"a%d\", \"text\": \"x\"}, {\"id\": \"b%d\", \"text\": \"x\"}]}"
                        .formatted(i, i))
                .collect(Collectors.joining(", "));
        GuidelineFile.Content content = read(file(recommendation("bad", "{\"all\": [" + group + "]}")));
        assertThat(only(content).message()).contains("more than 200 ways");
        assertThat(content.read()).isEmpty();
    }

    @Test
    void criteria_nested_too_deep_are_left_out() {
        String deep = "{\"all\": [".repeat(12) + CRITERIA + "]}".repeat(12);
        GuidelineFile.Content content = read(file(recommendation("bad", deep)));
        assertThat(content.problems()).anyMatch(problem -> problem.message().contains("nested deeper than 12"));
        assertThat(content.read()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\"grade\": \"O\", \"grade\": \"Q\"",
        "\"services\": [\"MRI\"], \"services\": []",
        "\"recommends\": \"It.\", \"recommends\": \" \"",
        "\"recommends\": \"It.\", \"recommend\": \"It.\"",
        "\"id\": \"bad\", \"id\": 7",
        "\"section\": \"Knee\", \"section\": 7",
        "\"condition\": \"any\", \"cauton\": \"any\"",
        "\"condition\": \"any\", \"phases\": [\"OLD\"]"
    })
    void a_field_that_cannot_stand_leaves_its_recommendation_out(String good, String bad) {
        String broken = recommendation("bad", CRITERIA).replace(good, bad);
        GuidelineFile.Content content = read(file(recommendation("good", CRITERIA) + ",\n" + broken));
        assertThat(content.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.kind()).isEqualTo(GuidelineProblemKind.FIELD);
            assertThat(problem.line()).isEqualTo(8);
        });
        assertThat(ids(content)).containsExactly("good");
    }

    @Test
    void an_unknown_guideline_is_named() {
        GuidelineFile.Content content =
                read(file(recommendation("bad", CRITERIA).replace("\"guideline\": \"g\"", "\"guideline\": \"h\"")));
        assertThat(only(content).printed())
                .isEqualTo("f.json:7: GUIDE-GUIDELINE: no guideline of this file that could be read has the key h.");
    }

    @Test
    void of_two_with_one_identifier_the_first_counts() {
        GuidelineFile.Content content =
                read(file(recommendation("one", CRITERIA) + ",\n" + recommendation("one", CRITERIA)));
        assertThat(only(content).printed()).startsWith("f.json:8: GUIDE-DUPLICATE: the recommendation one");
        assertThat(content.read()).hasSize(1);
    }

    @Test
    void a_guideline_with_a_fault_takes_its_recommendations_with_it() {
        GuidelineFile.Content content =
                read(file(recommendation("one", CRITERIA)).replace("\"kind\": \"MTUS\"", "\"kind\": \"OTHER\""));
        assertThat(content.problems())
                .extracting(GuidelineProblem::kind)
                .containsExactly(GuidelineProblemKind.FIELD, GuidelineProblemKind.GUIDELINE);
        assertThat(content.read()).isEmpty();
    }

    @Test
    void a_guideline_cannot_end_before_it_begins() {
        GuidelineFile.Content content = read(file(recommendation("one", CRITERIA))
                .replace("\"year\": 2024", "\"from\": \"2024-05-01\", \"until\": \"2024-05-01\""));
        assertThat(content.problems().getFirst().message()).contains("a day after \"from\"");
        assertThat(content.read()).isEmpty();
    }

    @Test
    void a_text_that_is_no_json_is_refused_with_its_line() {
        GuidelineProblem problem = only(read("{\n\"format\": oops}"));
        assertThat(problem.kind()).isEqualTo(GuidelineProblemKind.FILE_FORMAT);
        assertThat(problem.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{}", "{\"format\": \"openimr-guidelines-2\"}", "7", "\"\"", "null"})
    void any_other_json_is_refused_as_a_whole(String text) {
        assertThat(only(read(text)).kind()).isEqualTo(GuidelineProblemKind.FILE_FORMAT);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] latin =
                file(recommendation("one", CRITERIA)).replace("Knee", "Ménière").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(only(GuidelineFile.read("f.json", latin)).message()).contains("not UTF-8");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(read("\uFEFF" + file(recommendation("one", CRITERIA))).problems())
                .isEmpty();
    }

    @Test
    void without_a_name_or_version_nothing_of_a_file_is_used() {
        GuidelineFile.Content content =
                read(file(recommendation("one", CRITERIA)).replace("\"version\": \"1\",\n", ""));
        assertThat(only(content).kind()).isEqualTo(GuidelineProblemKind.FIELD);
        assertThat(content.read()).isEmpty();
    }

    @Test
    void a_text_cut_anywhere_is_answered_and_never_thrown_at() {
        String whole = file(recommendation("one", CRITERIA) + "," + GUIDELINE);
        for (int end = 0; end < whole.strip().length(); end++)
            assertThat(read(whole.substring(0, end)).problems())
                    .as("cut at %d", end)
                    .isNotEmpty();
    }
}
