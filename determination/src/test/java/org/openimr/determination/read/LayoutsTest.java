package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.Determination;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;

/** One fictional letter in the four layouts of text extraction. */
class LayoutsTest {
    @ParameterizedTest
    @ValueSource(strings = {"double-spaced", "plain-lines", "split-header-formfeed", "split-header-dehyphenated"})
    void every_layout_gives_the_same_reading(String layout) {
        Reading.Read read = read(FictionalLetter.of(layout));
        assertThat(PlainReading.of(read.determination()))
                .isEqualTo(
                        PlainReading.of(read(FictionalLetter.of("plain-lines")).determination()));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("READ-INJURY-DATES-DIFFER");
            assertThat(finding.span()).isPresent();
        });
        SpanCheck.everyFieldStandsWhereItsSpanSays(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"double-spaced", "plain-lines", "split-header-formfeed", "split-header-dehyphenated"})
    void dates_of_a_column_header_belong_to_their_labels(String layout) {
        Determination d = read(FictionalLetter.of(layout)).determination();
        assertThat(d.dates().dateAssigned()).contains(LocalDate.of(2016, 12, 8));
        assertThat(d.dates().dateOfInjury()).contains(LocalDate.of(2016, 3, 8));
        assertThat(d.dates().decisionDate()).contains(LocalDate.of(2017, 1, 6));
        assertThat(d.dates().urDenialDate()).contains(LocalDate.of(2016, 11, 18));
        assertThat(d.dates().applicationReceived()).contains(LocalDate.of(2016, 12, 5));
        assertThat(d.priority()).contains(Priority.EXPEDITED);
    }

    @Test
    void a_word_goes_on_over_a_line_end_hyphen() {
        Determination d = read(FictionalLetter.of("plain-lines")).determination();
        assertThat(d.summary().text()).contains("anti-inflammatory medication");
        assertThat(d.issues().getFirst().rationale().orElseThrow()).contains("Anti-inflammatory treatment");
    }

    @Test
    void items_are_read_with_decision_remainder_sources_and_dependence() {
        List<Issue> issues =
                read(FictionalLetter.of("double-spaced")).determination().issues();
        assertThat(issues).hasSize(3);
        assertThat(issues.get(0).service()).isEqualTo("Left elbow arthroscopy, with debridement: second attempt");
        assertThat(issues.get(0).decision()).contains(Outcome.OVERTURNED);
        assertThat(issues.get(1).serviceInDispute()).contains("Hand therapy 8 visits");
        assertThat(issues.get(2).dependsOn()).hasValue(1);
        List<Source> sources = issues.get(0)
                .reviewerBasis()
                .orElseThrow()
                .citations()
                .getFirst()
                .sources();
        assertThat(sources)
                .extracting(Source::title)
                .containsExactly(Optional.of("Forearm, Wrist, and Hand Complaints"), Optional.of("Elbow Complaints"));
        assertThat(sources.getFirst().sections()).containsExactly("Summary", "Special Studies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n", "\n\f"})
    void a_decision_word_on_a_line_of_its_own_belongs_to_the_heading_before_it(String parted) {
        String letter = FictionalLetter.of("plain-lines");
        String heading = letter.substring(letter.indexOf("Hand therapy 12 visits was"));
        String colon = heading.substring(0, heading.indexOf("Upheld"));
        // No empty line is left between paragraphs, as some extraction does it.
        String tight = letter.replace(colon + "Upheld", colon.strip() + parted + "Upheld")
                .replaceAll("\n *\n", "\n");
        assertThat(tight).contains(":" + parted + "Upheld");
        Issue item = read(tight).determination().issues().get(1);
        assertThat(item.decision()).contains(Outcome.UPHELD);
        assertThat(item.serviceInDispute()).contains("Hand therapy 8 visits");
    }

    @Test
    void diagnoses_part_where_both_sides_name_a_condition() {
        assertThat(read(FictionalLetter.of("plain-lines"))
                        .determination()
                        .summary()
                        .diagnoses())
                .containsExactly("lateral epicondylitis, left elbow", "sprain of the wrist and hand", "anxiety");
    }

    @Test
    void bytes_of_a_text_read_like_the_text() {
        String text = FictionalLetter.of("plain-lines");
        Reading fromBytes = DeterminationReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(((Reading.Read) fromBytes).determination())
                .isEqualTo(read(text).determination());
    }

    private static Reading.Read read(String text) {
        return (Reading.Read) DeterminationReader.read(text);
    }
}
