package org.openimr.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openimr.archive.ContentHash;
import org.openimr.archive.GeneratedLetters;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Basis;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;

class StoredFormTest {
    @Test
    void generated_determinations_come_back_equal_with_equal_bytes() throws IOException {
        for (PublishedDetermination published : new GeneratedLetters(7).letters(200)) {
            byte[] stored = StoredForm.write(published);
            assertThat(StoredForm.read(stored)).isEqualTo(published);
            assertThat(StoredForm.write(StoredForm.read(stored))).isEqualTo(stored);
        }
    }

    @Test
    void every_field_comes_back() throws IOException {
        PublishedDetermination full = full();
        assertThat(StoredForm.read(StoredForm.write(full))).isEqualTo(full);
    }

    private static PublishedDetermination full() {
        LocalDate day = LocalDate.of(2015, 2, 28);
        Basis basis = new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        Kind.MTUS,
                        "MTUS ACOEM Chapter 12 Page(s): 1-2",
                        List.of(new Source(
                                "ACOEM",
                                Optional.of("Low Back"),
                                OptionalInt.of(2004),
                                OptionalInt.of(12),
                                List.of("Studies"),
                                List.of("1-2"))))),
                Optional.of("stated"));
        Determination determination = new Determination(
                Family.DWC_MAXIMUS_2015_CREDENTIALS,
                Optional.empty(),
                new KeyDates(
                        Optional.of(day),
                        Optional.of(day.plusDays(1)),
                        Optional.of(day.plusDays(2)),
                        Optional.of(day.plusDays(3)),
                        Optional.of(day.plusDays(4))),
                Optional.of(Priority.EXPEDITED),
                new ReviewerQualifications(
                        List.of("Oregon"), List.of("A", "B"), List.of("C"), OptionalInt.of(5), OptionalInt.of(24)),
                new ClinicalCaseSummary(
                        "Résumé 𝄞 " + "long ".repeat(20_000),
                        new Patient(OptionalInt.of(61), Optional.of(Sex.FEMALE), Optional.of(day)),
                        List.of("sprain"),
                        Optional.of("knee")),
                List.of(new Issue(
                        3,
                        "MRI",
                        Optional.of("MRI left"),
                        Optional.of(Outcome.OVERTURNED),
                        Optional.of(Basis.nothingCited()),
                        Optional.of(basis),
                        Optional.of("Because."),
                        OptionalInt.of(1))));
        ContentHash hash = ContentHash.of(new byte[] {1, 2, 3});
        return new PublishedDetermination(
                PublishedId.of(hash),
                determination,
                day,
                new LetterCopies(
                        Optional.of(hash),
                        Optional.of(ContentHash.of(new byte[] {4})),
                        Optional.of(ContentHash.of(new byte[] {5}))));
    }
}
