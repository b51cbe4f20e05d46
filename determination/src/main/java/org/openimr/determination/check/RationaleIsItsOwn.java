package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Lab. Code 4610.6(e): each disputed item has its own reasons. A rationale pasted from another says nothing of it. */
final class RationaleIsItsOwn extends Check {
    RationaleIsItsOwn() {
        super(CheckNorm.of(
                140,
                Weight.WARNS,
                Citation.laborCode("4610.6(e)"),
                Grade.TEXT_READ,
                "The rationale of an item must not be that of another item.",
                "Say what is particular to the item, or decide the items as one."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        List<Reasons> open = new ArrayList<>();
        for (Item item : letter.items()) item.rationale().ifPresent(text -> open.add(new Reasons(item, text)));
        while (!open.isEmpty()) {
            Reasons first = open.removeFirst();
            List<Reasons> same = open.stream().filter(first::areThoseOf).toList();
            if (same.isEmpty()) continue;
            open.removeAll(same);
            Passage copy = same.getFirst().text();
            faults.add(fault(
                    letter,
                    copy,
                    new Stretch(0, copy.text().length()),
                    "One rationale stands for " + (same.size() + 1) + " items, " + numbers(first, same)
                            + "; say what is particular to each."));
        }
        return faults;
    }

    private static String numbers(Reasons first, List<Reasons> same) {
        StringBuilder numbers = new StringBuilder().append(first.number());
        for (Reasons other : same) numbers.append(", ").append(other.number());
        return numbers.toString();
    }
}
