package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;
import org.openimr.determination.write.DeterminationWriter;

/** Our own reader reads our own letters as it reads any other. */
final class ReadBackTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "DETERMINATION_.*")
    void the_file_gives_back_the_determination(Samples sample) {
        Determination sent = ((FinalDeterminationLetter) sample.letter()).determination();

        Determination read = determination(DeterminationReader.read(LetterPdf.render(sample.letter())));

        assertThat(read).isEqualTo(determination(DeterminationReader.read(DeterminationWriter.text(sent))));
        assertThat(read.family()).isEqualTo(sent.family());
        assertThat(read.caseNumber()).isEqualTo(sent.caseNumber());
        assertThat(read.dates()).isEqualTo(sent.dates());
        assertThat(read.reviewer()).isEqualTo(sent.reviewer());
        assertThat(read.summary().text()).isEqualTo(sent.summary().text());
        assertThat(read.issues())
                .extracting(Issue::service, Issue::decision, Issue::rationale)
                .containsExactlyElementsOf(sent.issues().stream()
                        .map(issue -> tuple(issue.service(), issue.decision(), issue.rationale()))
                        .toList());
    }

    private static Determination determination(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.determination();
            case Reading.Declined declined -> throw new AssertionError(declined.toString());
            case Reading.Unreadable unreadable -> throw new AssertionError(unreadable.toString());
        };
    }
}
