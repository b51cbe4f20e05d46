package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.determination.Outcome.OVERTURNED;
import static org.openimr.determination.Outcome.UPHELD;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.determination.Outcome;

/** Lab. Code 4610.6(e), (f). */
final class PanelTest {
    @ParameterizedTest
    @CsvSource({
        "0, 2, UPHELD, true",
        "1, 2, UPHELD, false",
        "1, 1, OVERTURNED, false",
        "2, 2, OVERTURNED, false",
        "2, 1, OVERTURNED, false",
        "3, 0, OVERTURNED, true"
    })
    void the_majority_prevails_and_an_even_split_favors_the_treatment(
            int necessary, int notNecessary, Outcome outcome, boolean unanimous) {
        var votes = new Panel.Votes(necessary, notNecessary);

        assertThat(votes.outcome()).isEqualTo(outcome);
        assertThat(votes.unanimous()).isEqualTo(unanimous);
    }

    @Test
    void a_letter_against_the_majority_cannot_be_sent() {
        assertThat(letter(OVERTURNED, panel(OVERTURNED, OVERTURNED, UPHELD)).kind())
                .isEqualTo(LetterKind.FINAL_DETERMINATION);
        assertThatThrownBy(() -> letter(UPHELD, panel(OVERTURNED, OVERTURNED, UPHELD)))
                .hasMessageContaining("item 1 must be OVERTURNED");
        assertThatThrownBy(() -> letter(UPHELD, panel(OVERTURNED, UPHELD)))
                .hasMessageContaining("item 1 must be OVERTURNED");
    }

    @Test
    void every_reviewer_is_heard_on_every_item() {
        var missing = new Panel(3, panel(UPHELD, UPHELD).analyses());

        assertThatThrownBy(() -> letter(UPHELD, missing)).hasMessageContaining("each of 3 reviewers");
        assertThatThrownBy(() -> new Panel(1, List.of())).hasMessageContaining("no panel");
    }

    @Test
    void where_they_differ_each_analysis_is_printed_and_where_they_agree_none() {
        String differ = LetterHtml.render(letter(UPHELD, panel(OVERTURNED, UPHELD, UPHELD)));
        String agree = LetterHtml.render(letter(UPHELD, panel(UPHELD, UPHELD, UPHELD)));

        assertThat(differ).contains("Analysis 1.", "Analysis 2.", "Analysis 3.", "The majority prevails");
        assertThat(agree).doesNotContain("Analysis").contains("All agree.");
    }

    private static Panel panel(Outcome... findings) {
        return new Panel(
                findings.length,
                IntStream.rangeClosed(1, findings.length)
                        .mapToObj(reviewer -> new Panel.Analysis(
                                1, reviewer, Arrays.asList(findings).get(reviewer - 1), "Analysis " + reviewer + "."))
                        .toList());
    }

    private static Letter letter(Outcome outcome, Panel panel) {
        PartyCopy copy = Fictional.copy(Fictional.EMPLOYEE, Language.ENGLISH);
        return Fictional.determination(
                List.of(outcome),
                Optional.of(new PartyCopy(
                        copy.to(),
                        copy.language(),
                        copy.documents(),
                        Optional.of(panel),
                        copy.appeal(),
                        copy.authorize(),
                        copy.reimburse())));
    }
}
