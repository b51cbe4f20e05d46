package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Issue;

/** A reader who comes to an item without evidence of its own must have read what it leans on. */
final class DependentStandsAfterItsReason extends Check {
    DependentStandsAfterItsReason() {
        super(CheckNorm.plain(
                145,
                Weight.WARNS,
                "a dependent item follows its primary",
                "An item that cites no evidence of its own must not stand before the item that it leans on.",
                "Decide the primary item first, or cite evidence for the dependent."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            OptionalInt primary = item.issue().dependsOn();
            if (primary.isEmpty() || citesSomething(item.issue())) continue;
            if (letter.items().stream().noneMatch(other -> stands(other, primary.getAsInt(), item))) continue;
            faults.add(fault(
                    letter,
                    severity(letter.origin()),
                    item.path("service"),
                    item.name() + " cites no evidence of its own and stands before item " + primary.getAsInt()
                            + ", on which it leans; decide that one first."));
        }
        return faults;
    }

    private static boolean stands(Item other, int number, Item before) {
        return other.number() == number && other.index() > before.index();
    }

    private static boolean citesSomething(Issue issue) {
        return issue.reviewerBasis().flatMap(Basis::usesMtus).isPresent();
    }
}
