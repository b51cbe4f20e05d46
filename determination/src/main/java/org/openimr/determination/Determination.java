package org.openimr.determination;

import java.util.List;
import java.util.Optional;

/**
 * A final determination as its letter states it (Lab. Code 4610.6(e)-(g)).
 *
 * @param family      wording in which it is printed
 * @param caseNumber  empty where the letter's first page is missing
 * @param issues      the disputed items in the letter's order
 */
public record Determination(
        Family family,
        Optional<CaseNumber> caseNumber,
        KeyDates dates,
        Optional<Priority> priority,
        ReviewerQualifications reviewer,
        ClinicalCaseSummary summary,
        List<Issue> issues) {

    public Determination {
        issues = List.copyOf(issues);
    }
}
