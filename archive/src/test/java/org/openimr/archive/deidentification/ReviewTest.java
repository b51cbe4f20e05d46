package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Span;

class ReviewTest {
    private static final DecidedBy CLERK = new DecidedBy("clerk-7", Instant.parse("2026-11-29T10:00:00Z"));
    private static final String TEXT =
            "Maria Ortega had a positive Phalen test, rated 8/10, said Dr. Brandt on 10/12/2016.";
    private static final KnownValues KNOWN = KnownValues.none().with(KnownKind.WORKER, "Ortega, Maria");

    private static ProposedRedactions proposed(Substitute substitute) {
        return new Deidentifier(Lexicon.builtIn(), Zip3Populations.none(), Mode.STATE_PRACTICE, substitute)
                .propose(TEXT, KNOWN);
    }

    @Test
    void the_names_are_proposed_with_their_reasons_and_the_test_and_the_date_stay() {
        ProposedRedactions proposed = proposed(Substitute.LABELLED);
        assertThat(proposed.spans()).extracting(proposed::words).containsExactly("Maria Ortega", "Brandt");
        assertThat(proposed.spans())
                .extracting(span -> span.reason().told())
                .containsExactly("known: the worker", "pattern: title before a name");
    }

    @Test
    void nothing_is_published_while_a_span_is_open() {
        ProposedRedactions proposed = proposed(Substitute.LABELLED);
        RedactionReview half = proposed.review().confirm(proposed.spans().getFirst(), CLERK);
        assertThat(half.close())
                .isEqualTo(new RedactionReview.Closing.StillOpen(
                        List.of(proposed.spans().getLast())));
        assertThatThrownBy(() -> new ReviewedRedactions(proposed, half.decided()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not decided");
    }

    @Test
    void a_person_confirms_rejects_and_adds_and_the_text_follows() {
        ProposedRedactions proposed = proposed(Substitute.LABELLED);
        int test = TEXT.indexOf("Phalen");
        RedactionReview review = proposed.review()
                .confirm(proposed.spans().getFirst(), CLERK)
                .reject(proposed.spans().getLast(), "a guideline's author", CLERK)
                .add(new Span(test, test + 6), Identifier.NAME, CLERK);
        assertThat(closed(review).redactedText())
                .isEqualTo("[name] had a positive [name] test, rated 8/10, said Dr. Brandt on 10/12/2016.");
    }

    @Test
    void a_later_decision_takes_the_place_of_an_earlier_one() {
        ProposedRedactions proposed = proposed(Substitute.BLANK);
        RedactionReview review = proposed.review();
        for (ProposedRedaction span : proposed.spans())
            review = review.reject(span, "in doubt", CLERK).confirm(span, CLERK);
        assertThat(closed(review).redactedText())
                .isEqualTo(" had a positive Phalen test, rated 8/10, said Dr.  on 10/12/2016.");
    }

    @Test
    void a_span_of_another_letter_is_refused() {
        ProposedRedactions proposed = proposed(Substitute.LABELLED);
        ProposedRedaction other = new ProposedRedaction(
                new Span(0, 3), Identifier.NAME, new Reason.AddedByPerson(), "[name]", Confidence.CERTAIN);
        assertThatThrownBy(() -> proposed.review().confirm(other, CLERK)).isInstanceOf(IllegalArgumentException.class);
    }

    static ReviewedRedactions closed(RedactionReview review) {
        return switch (review.close()) {
            case RedactionReview.Closing.Closed closed -> closed.reviewed();
            case RedactionReview.Closing.StillOpen open -> throw new AssertionError("open: " + open.spans());
        };
    }
}
