package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.prose.Shingles;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Lab. Code 4610.6(e): each disputed item has its own reasons. A rationale pasted from another says nothing of it. */
final class RationaleIsItsOwn extends Check {
    private static final int RUN = 4;
    /** Share of common runs from which two rationales are one: what differs is the item's name. */
    private static final double SAME = 0.7;

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
        for (Item item : letter.items()) item.rationale().ifPresent(text -> open.add(Reasons.of(item, text)));
        while (!open.isEmpty()) {
            Reasons first = open.removeFirst();
            List<Reasons> same = open.stream().filter(first::isTextOf).toList();
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

    /**
     * An item's reasons.
     *
     * @param nameless  without the words of the item's name: what is the same apart from them is one text
     */
    private record Reasons(int number, Passage text, Shingles whole, Shingles nameless) {
        static Reasons of(Item item, Passage rationale) {
            String text = ClosingVerdict.beforeWeaning(rationale.text());
            return new Reasons(
                    item.number(),
                    rationale,
                    Shingles.of(text, RUN),
                    Shingles.without(item.issue().service(), text, RUN));
        }

        boolean isTextOf(Reasons other) {
            return whole.likeness(other.whole) >= SAME || nameless.likeness(other.nameless) >= SAME;
        }
    }

    private static String numbers(Reasons first, List<Reasons> same) {
        StringBuilder numbers = new StringBuilder().append(first.number());
        for (Reasons other : same) numbers.append(", ").append(other.number());
        return numbers.toString();
    }
}
