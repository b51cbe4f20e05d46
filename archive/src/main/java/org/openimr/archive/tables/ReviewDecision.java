package org.openimr.archive.tables;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;

/**
 * One decision of another review program, in our values. What the row does not state is empty.
 *
 * @param program          short name of the program, such as {@code dmhc}
 * @param reference        the program's own number
 * @param year             under which the program reports it
 * @param diagnosis        category, a word of the mapping's lists
 * @param diagnosisDetail  the program's own words below the category
 * @param treatment        category, a word of the mapping's lists
 * @param treatmentDetail  the program's own words below the category
 * @param daysToReview     calendar days
 * @param daysToAdopt      calendar days until the plan took the decision up
 * @param findings         the reviewer's text
 * @param edition          of the program's table
 * @param mended           columns whose damaged value the mapping mends
 */
public record ReviewDecision(
        String program,
        String reference,
        int year,
        Outcome outcome,
        ReviewKind kind,
        Optional<String> diagnosis,
        Optional<String> diagnosisDetail,
        Optional<String> treatment,
        Optional<String> treatmentDetail,
        Optional<AgeBand> age,
        Optional<Sex> sex,
        Optional<Priority> priority,
        OptionalInt daysToReview,
        OptionalInt daysToAdopt,
        Optional<String> findings,
        Optional<String> edition,
        List<String> mended) {
    public ReviewDecision {
        if (program.isBlank() || reference.isBlank())
            throw new IllegalArgumentException("a decision has a program and a reference");
        mended = List.copyOf(mended);
    }
}
