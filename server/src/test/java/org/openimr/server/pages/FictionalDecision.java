package org.openimr.server.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.archive.LetterCopies;
import org.openimr.archive.PublishedDetermination;
import org.openimr.archive.PublishedId;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.ReviewerQualifications;

/** Published determinations of nobody, of years ago and of one item each. */
final class FictionalDecision {
    private static final LocalDate DECIDED = LocalDate.of(2014, 1, 10);

    private FictionalDecision() {}

    static PublishedDetermination of(CaseNumber number, String service, Outcome outcome) {
        String reason = switch (outcome) {
            case UPHELD -> "No change since the last study is described. The request is not medically necessary.";
            case OVERTURNED -> "New weakness was found on two visits. The request is medically necessary.";
        };
        Issue item = new Issue(
                1,
                service,
                Optional.empty(),
                Optional.of(outcome),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason),
                OptionalInt.empty());
        Determination letter = new Determination(
                Family.INDEPENDENT_REVIEW,
                Optional.of(number),
                new KeyDates(
                        Optional.empty(), Optional.empty(), Optional.of(DECIDED), Optional.empty(), Optional.empty()),
                Optional.empty(),
                new ReviewerQualifications(
                        List.of("California"),
                        List.of("Orthopedic Surgery"),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                new ClinicalCaseSummary(
                        "A fictional case.",
                        new Patient(OptionalInt.empty(), Optional.empty(), Optional.empty()),
                        List.of(),
                        Optional.empty()),
                List.of(item));
        return new PublishedDetermination(PublishedId.of(number), letter, DECIDED.plusMonths(1), LetterCopies.none());
    }
}
