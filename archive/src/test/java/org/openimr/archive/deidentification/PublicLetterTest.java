package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.archive.CorpusLetters;
import org.openimr.archive.PublishedDetermination;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.write.DeterminationWriter;

class PublicLetterTest {
    private static final DecidedBy CLERK = new DecidedBy("clerk-7", Instant.parse("2026-11-29T10:00:00Z"));
    private static final KnownValues KNOWN = KnownValues.none()
            .with(KnownKind.WORKER, "Maria J. Ortega")
            .with(KnownKind.FACILITY, "Harbor View Surgery Center");

    /** The real letters with fictional names put in; what each decides stays as it was. */
    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_searchable_determination_holds_no_name_either_and_decides_the_same(Mode mode) throws IOException {
        Deidentifier deidentifier =
                new Deidentifier(Lexicon.builtIn(), Zip3Populations.none(), mode, Substitute.LABELLED);
        List<PublishedDetermination> letters = CorpusLetters.all();
        for (PublishedDetermination letter : letters) {
            String text = DeterminationWriter.text(letter.determination())
                    .replaceFirst(
                            "(?s)(including all medical records:\\s+)",
                            "$1Ms. Ortega was seen at Harbor View Surgery\nCenter. ");
            assertThat(text).contains("Ortega");
            ProposedRedactions proposed = deidentifier.propose(text, KNOWN);
            RedactionReview review = proposed.review();
            for (ProposedRedaction span : proposed.spans()) review = review.confirm(span, CLERK);
            switch (PublicLetter.of(ReviewTest.closed(review))) {
                case PublicLetter.Publication.Ready ready -> {
                    String json = DeterminationJson.text("a", ready.letter().determination(), JsonLayout.PRETTY);
                    assertThat(json).doesNotContain("Ortega").doesNotContain("Harbor View");
                    assertThat(ready.letter().determination().issues())
                            .hasSameSizeAs(letter.determination().issues());
                }
                case PublicLetter.Publication.Altered altered ->
                    throw new AssertionError(letter.id() + ": " + altered.what());
            }
        }
    }
}
