package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Finding;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 4610.6(e): the finding on necessity is one. A heading that says otherwise than its rationale leaves open
 * what was decided. Where the closing sentences give no verdict the check says that it cannot tell.
 */
final class OutcomeAgreesWithRationale implements Check {
    @Override
    public CheckId id() {
        return new CheckId("CHECK-102");
    }

    @Override
    public String title() {
        return "The outcome in an item's heading must agree with the verdict that closes its rationale.";
    }

    @Override
    public Citation authority() {
        return Citation.laborCode("4610.6(e)");
    }

    @Override
    public Grade grade() {
        return Grade.TEXT_READ;
    }

    @Override
    public Severity severity(Origin origin) {
        return Severity.BLOCKING;
    }

    @Override
    public List<Finding> run(Examined letter) {
        List<Finding> findings = new ArrayList<>();
        List<Issue> issues = letter.determination().issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            if (issue.decision().isEmpty() || issue.rationale().isEmpty()) continue; // CHECK-101 says so
            Outcome outcome = issue.decision().get();
            Verdict verdict = ClosingVerdict.of(issue.rationale().get());
            String path = "issues[" + i + "].rationale";
            if (verdict == Verdict.CANNOT_TELL) {
                findings.add(finding(
                        letter,
                        Severity.INFORMATION,
                        path,
                        "Item " + issue.number()
                                + ": cannot tell from the closing sentences whether the rationale agrees with \""
                                + outcome.printed() + "\"; read them."));
            } else if (verdict.contradicts(outcome)) {
                findings.add(finding(
                        letter,
                        Severity.BLOCKING,
                        path,
                        "Item " + issue.number() + " is headed \"" + outcome.printed()
                                + "\" but its rationale closes with the opposite;"
                                + " correct the one that is wrong."));
            }
        }
        return findings;
    }
}
