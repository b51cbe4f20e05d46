package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.Severity;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** An item that stands or falls with another can only be read after it, in the same letter. */
final class DependentItemFollowsPrimary extends Check {
    DependentItemFollowsPrimary() {
        super(CheckNorm.of(
                103,
                Weight.BLOCKS_HERE,
                Citation.design("a dependent item follows its primary"),
                Grade.DESIGN_CHOICE,
                "An item that depends on another must name one of the same letter, must stand after it, and must not"
                        + " be decided against it without reasons of its own.",
                "Name the primary item, decide it first, and let the dependent follow or give it a rationale."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        List<Issue> issues = letter.determination().issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            String path = "issues[" + i + "].service";
            if (issue.dependsOn().isEmpty()) {
                if (DependentWording.isIn(issue)) {
                    faults.add(fault(
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
                faults.add(fault(
                        letter,
                        severity(letter.origin()),
                        path,
                        "Item " + issue.number() + " depends on item "
                                + issue.dependsOn().getAsInt()
                                + ", which is no other item of this letter; correct the number."));
            } else if (primary > i) {
                faults.add(fault(
                        letter,
                        Severity.WARNING,
                        path,
                        "Item " + issue.number() + " stands before item "
                                + issue.dependsOn().getAsInt() + ", on which it depends; decide the primary first."));
            }
            if (primary >= 0 && primary != i)
                outcome(letter, path, issue, issues.get(primary)).ifPresent(faults::add);
        }
        return faults;
    }

    /** A primary that is denied carries no dependent; one that is granted denies none. */
    private Optional<Fault> outcome(Examined letter, String path, Issue issue, Issue primary) {
        if (issue.decision().isEmpty() || primary.decision().isEmpty()) return Optional.empty();
        boolean granted = primary.decision().get() == Outcome.OVERTURNED;
        if (granted == (issue.decision().get() == Outcome.OVERTURNED)) return Optional.empty();
        String item = "Item " + issue.number();
        String rests = "item " + primary.number() + ", on which it depends,";
        if (!granted)
            return Optional.of(fault(
                    letter, Severity.WARNING, path, item + " is granted although " + rests + " is denied; read both."));
        if (!DependentWording.leansOnDenial(issue)) return Optional.empty();
        return Optional.of(fault(
                letter,
                Severity.WARNING,
                path,
                item + " is denied with its primary, but " + rests
                        + " is granted; give the item a rationale of its own."));
    }

    private static int placeOf(int number, List<Issue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).number() == number) return i;
        }
        return -1;
    }
}
