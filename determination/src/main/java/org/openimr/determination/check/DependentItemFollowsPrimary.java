package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Finding;
import org.openimr.determination.Issue;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** An item that stands or falls with another can only be read after it, in the same letter. */
final class DependentItemFollowsPrimary implements Check {
    @Override
    public CheckId id() {
        return new CheckId("CHECK-103");
    }

    @Override
    public String title() {
        return "An item that depends on another must name one of the same letter and must stand after it.";
    }

    @Override
    public Citation authority() {
        return Citation.design("a dependent item follows its primary");
    }

    @Override
    public Grade grade() {
        return Grade.DESIGN_CHOICE;
    }

    @Override
    public Severity severity(Origin origin) {
        return switch (origin) {
            case ISSUED_HERE -> Severity.BLOCKING;
            case IMPORTED -> Severity.WARNING;
        };
    }

    @Override
    public List<Finding> run(Examined letter) {
        List<Finding> findings = new ArrayList<>();
        List<Issue> issues = letter.determination().issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            String path = "issues[" + i + "].service";
            if (issue.dependsOn().isEmpty()) {
                if (DependentWording.isIn(issue)) {
                    findings.add(finding(
                            letter,
                            Severity.WARNING,
                            path,
                            "Item " + issue.number()
                                    + " is worded as depending on another item, and none is named; name its primary."));
                }
                continue;
            }
            int primary = placeOf(issue.dependsOn().getAsInt(), issues);
            if (primary < 0 || primary == i) {
                findings.add(finding(
                        letter,
                        severity(letter.origin()),
                        path,
                        "Item " + issue.number() + " depends on item "
                                + issue.dependsOn().getAsInt()
                                + ", which is no other item of this letter; correct the number."));
            } else if (primary > i) {
                findings.add(finding(
                        letter,
                        Severity.WARNING,
                        path,
                        "Item " + issue.number() + " stands before item "
                                + issue.dependsOn().getAsInt() + ", on which it depends; decide the primary first."));
            }
        }
        return findings;
    }

    private static int placeOf(int number, List<Issue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).number() == number) return i;
        }
        return -1;
    }
}
