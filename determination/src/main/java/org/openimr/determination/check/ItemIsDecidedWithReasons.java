package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Issue;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Lab. Code 4610.6(e): necessity is determined for each disputed item, with what it was based on and why. */
final class ItemIsDecidedWithReasons implements Check {
    @Override
    public CheckId id() {
        return new CheckId("CHECK-101");
    }

    @Override
    public String title() {
        return "Every disputed item must have an outcome, the basis the expert reviewer relied on, and a rationale.";
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
        Determination d = letter.determination();
        List<Finding> findings = new ArrayList<>();
        if (d.issues().isEmpty()) {
            findings.add(finding(
                    letter, Severity.BLOCKING, "issues", "The letter decides no item; state each disputed item."));
        }
        for (int i = 0; i < d.issues().size(); i++) {
            Issue issue = d.issues().get(i);
            String path = "issues[" + i + "]";
            if (issue.service().isBlank())
                findings.add(missing(letter, path, issue, "no service; name what was requested"));
            if (issue.decision().isEmpty())
                findings.add(missing(letter, path, issue, "no outcome; state Upheld or Overturned"));
            if (issue.reviewerBasis().isEmpty()) {
                findings.add(missing(
                        letter,
                        path,
                        issue,
                        "no basis of the expert reviewer; cite it or state that nothing was cited"));
            }
            if (issue.rationale().filter(text -> !text.isBlank()).isEmpty()) {
                findings.add(missing(letter, path, issue, "no rationale; give the reasons"));
            }
        }
        return findings;
    }

    private Finding missing(Examined letter, String path, Issue issue, String what) {
        return finding(letter, Severity.BLOCKING, path + ".service", "Item " + issue.number() + " has " + what + ".");
    }
}
