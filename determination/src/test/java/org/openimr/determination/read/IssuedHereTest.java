package org.openimr.determination.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.determination.write.SectionComparison;

/** Letters in the wording of this program, which names no company. */
class IssuedHereTest {
    private static final String LETTER = FictionalLetter.issuedHere("plain-lines");

    @ParameterizedTest
    @ValueSource(
            strings = {"double-spaced", "unwrapped", "plain-lines", "split-header-formfeed", "split-header-dehyphenated"
            })
    void every_layout_is_read_like_the_same_letter_in_the_older_wording(String layout) {
        Reading.Read read = read(FictionalLetter.issuedHere(layout));
        assertThat(read.determination()).isEqualTo(in(Family.INDEPENDENT_REVIEW, read(FictionalLetter.of(layout))));
        assertThat(read.findings())
                .extracting(finding -> finding.code())
                .isEqualTo(read(FictionalLetter.of(layout)).findings().stream()
                        .map(finding -> finding.code())
                        .toList());
        SpanCheck.everyFieldStandsWhereItsSpanSays(read);
    }

    @Test
    void it_is_told_by_its_sentence_where_no_item_has_a_reviewer_guideline() {
        String letter = LETTER.replaceAll("Expert reviewer guideline: ", "");
        assertThat(read(letter).determination().family()).isEqualTo(Family.INDEPENDENT_REVIEW);
    }

    @Test
    void it_is_told_by_its_label_where_the_sentence_is_spoiled() {
        String letter = LETTER.replace("independent medical review organization", "office");
        Reading.Read read = read(letter);
        assertThat(read.determination().family()).isEqualTo(Family.INDEPENDENT_REVIEW);
        assertThat(read.determination().issues())
                .isEqualTo(read(LETTER).determination().issues());
        assertThat(read.findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo("READ-REVIEWER-WORDING"));
    }

    @Test
    void the_older_wording_is_told_by_its_label_where_the_sentence_is_spoiled() {
        String letter = FictionalLetter.of("plain-lines").replace("MAXIMUS Federal Services", "An office");
        assertThat(read(letter).determination().family()).isEqualTo(Family.DWC_MAXIMUS_2016_17);
        assertThat(read(letter).determination().issues())
                .allSatisfy(issue -> assertThat(issue.reviewerBasis()).isPresent());
    }

    @Test
    void the_label_of_the_other_wording_begins_no_paragraph_even_at_the_beginning_of_a_line() {
        String ours = LETTER.replace("The surgery is supported.", "Supported.\nMAXIMUS guideline: none.");
        assertThat(read(ours).determination().issues().getLast().rationale())
                .hasValueSatisfying(text -> assertThat(text).contains("MAXIMUS guideline: none. A sling"));
        String older = FictionalLetter.of("plain-lines")
                .replace("The surgery is supported.", "Supported.\nExpert reviewer guideline: none.");
        assertThat(read(older).determination().family()).isEqualTo(Family.DWC_MAXIMUS_2016_17);
        assertThat(read(older).determination().issues()).hasSize(3);
        assertThat(read(older).determination().issues().getLast().rationale())
                .hasValueSatisfying(text -> assertThat(text).contains("Expert reviewer guideline: none. A sling"));
    }

    @Test
    void it_is_written_without_the_name_of_a_company_and_reads_back() {
        Determination d = read(LETTER).determination();
        String text = DeterminationWriter.text(d);
        assertThat(text)
                .contains(
                        "The independent medical review organization sent the complete case file",
                        "\nExpert reviewer guideline: ")
                .doesNotContain("MAXIMUS");
        assertThat(DeterminationWriter.htmlArticle(d))
                .contains("Expert reviewer guideline:")
                .doesNotContain("MAXIMUS");
        assertThat(read(text).determination()).isEqualTo(d);
        assertThat(SectionComparison.of(text, text).isEqual()).isTrue();
    }

    private static Determination in(Family family, Reading.Read read) {
        Determination d = read.determination();
        return new Determination(
                family, d.caseNumber(), d.dates(), d.priority(), d.reviewer(), d.summary(), d.issues());
    }

    private static Reading.Read read(String text) {
        return (Reading.Read) DeterminationReader.read(text);
    }
}
