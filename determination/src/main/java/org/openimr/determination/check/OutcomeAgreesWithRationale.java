package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Lab. Code 4610.6(e): the finding on necessity is one. A heading that says otherwise than its rationale leaves open
 * what was decided. Where the closing sentences give no verdict the check says that it cannot tell.
 */
final class OutcomeAgreesWithRationale extends Check {
    OutcomeAgreesWithRationale() {
        super(CheckNorm.of(
                102,
                Weight.BLOCKS,
                Citation.laborCode("4610.6(e)"),
                Grade.TEXT_READ,
                "The outcome in an item's heading must agree with the verdict that closes its rationale.",
                "Read the closing sentences and correct the one that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        List<Issue> issues = letter.determination().issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            if (issue.decision().isEmpty() || issue.rationale().isEmpty()) continue; // CHECK-101 says so
            Outcome outcome = issue.decision().get();
            Verdict verdict = ClosingVerdict.of(issue.rationale().get());
            String path = "issues[" + i + "].rationale";
            if (verdict == Verdict.CANNOT_TELL) {
                faults.add(fault(
                        letter,
                        Severity.INFORMATION,
                        path,
                        "Item " + issue.number()
                                + ": cannot tell from the closing sentences whether the rationale agrees with \""
                                + outcome.printed() + "\"; read them."));
            } else if (verdict.contradicts(outcome)) {
                faults.add(fault(
                        letter,
                        Severity.BLOCKING,
                        path,
                        "Item " + issue.number() + " is headed \"" + outcome.printed()
                                + "\" but its rationale closes with the opposite;"
                                + " correct the one that is wrong."));
            }
        }
        return faults;
    }
}
