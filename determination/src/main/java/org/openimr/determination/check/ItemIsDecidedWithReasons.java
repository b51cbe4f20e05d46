package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Lab. Code 4610.6(e): necessity is determined for each disputed item, with what it was based on and why. */
final class ItemIsDecidedWithReasons extends Check {
    ItemIsDecidedWithReasons() {
        super(CheckNorm.of(
                        101,
                        Weight.BLOCKS,
                        Citation.laborCode("4610.6(e)"),
                        Grade.TEXT_READ,
                        "Every disputed item must have an outcome, the basis the expert reviewer relied on, and a"
                                + " rationale.",
                        "Write what is missing, or decide the item that was left out.")
                .neverReleased());
    }

    @Override
    List<Fault> run(Examined letter) {
        Determination d = letter.determination();
        List<Fault> faults = new ArrayList<>();
        if (d.issues().isEmpty()) {
            faults.add(fault(
                    letter, Severity.BLOCKING, "issues", "The letter decides no item; state each disputed item."));
        }
        for (int i = 0; i < d.issues().size(); i++) {
            Issue issue = d.issues().get(i);
            String path = "issues[" + i + "]";
            if (issue.service().isBlank())
                faults.add(missing(letter, path, issue, "no service; name what was requested"));
            if (issue.decision().isEmpty())
                faults.add(missing(letter, path, issue, "no outcome; state Upheld or Overturned"));
            if (issue.reviewerBasis().isEmpty()) {
                faults.add(missing(
                        letter,
                        path,
                        issue,
                        "no basis of the expert reviewer; cite it or state that nothing was cited"));
            }
            if (issue.rationale().filter(text -> !text.isBlank()).isEmpty()) {
                faults.add(missing(letter, path, issue, "no rationale; give the reasons"));
            }
        }
        letter.file().ifPresent(file -> leftOut(letter, file, faults));
        return faults;
    }

    private void leftOut(Examined letter, CaseFacts file, List<Fault> faults) {
        for (RequestedItem requested : file.items()) {
            boolean decided = letter.items().stream().anyMatch(item -> item.number() == requested.number());
            if (decided == requested.terminated()) {
                faults.add(fault(
                        letter,
                        Severity.BLOCKING,
                        "issues",
                        "Item " + requested.number() + ", \"" + requested.service() + "\", "
                                + (decided
                                        ? "is no longer in dispute; take it out of the letter."
                                        : "is in dispute and the letter does not decide it; decide it.")));
            }
        }
        for (Item item : letter.items()) {
            if (file.requested(item.number()).isPresent()) continue;
            faults.add(fault(
                    letter,
                    Severity.BLOCKING,
                    item.path("service"),
                    item.name() + " was not requested; the application has no item of that number."));
        }
    }

    private Fault missing(Examined letter, String path, Issue issue, String what) {
        return fault(letter, Severity.BLOCKING, path + ".service", "Item " + issue.number() + " has " + what + ".");
    }
}
