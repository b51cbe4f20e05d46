package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: the other side is another treatment. */
final class SidesAgree extends Check {
    SidesAgree() {
        super(CheckNorm.plain(
                131,
                Weight.BLOCKS_HERE,
                "the letter agrees with itself",
                "A rationale must decide on the side of the body that its item names.",
                "Compare with the request for authorization and correct the side that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Set<Laterality> headed = Laterality.allIn(item.issue().service());
            if (headed.isEmpty()) continue;
            item.rationale().ifPresent(rationale -> {
                for (Stretch sentence : RequestSentences.of(item)) {
                    for (Seen<Set<Laterality>> seen : Laterality.in(sentence.of(rationale.text()))) {
                        if (headed.containsAll(seen.what())) continue;
                        Stretch words = seen.where().moved(sentence.start());
                        faults.add(fault(
                                letter,
                                rationale,
                                words,
                                item.name() + " is headed for the " + printed(headed) + " and its rationale decides "
                                        + rationale.quoted(words) + "; correct the side that is wrong."));
                    }
                }
            });
        }
        return faults;
    }

    static String printed(Set<Laterality> sides) {
        if (sides.size() == 2) return "left and right";
        return sides.contains(Laterality.LEFT) ? "left" : "right";
    }
}
