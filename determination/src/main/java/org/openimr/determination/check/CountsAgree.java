package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openimr.determination.prose.Count;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: another number of visits or injections is another request. */
final class CountsAgree extends Check {
    CountsAgree() {
        super(CheckNorm.plain(
                134,
                Weight.WARNS,
                "the letter agrees with itself",
                "A rationale must speak of the quantity that its item names.",
                "Compare with the request for authorization and correct the quantity that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Set<Count> headed = new LinkedHashSet<>();
            Count.in(item.issue().service()).forEach(seen -> headed.add(seen.what()));
            if (headed.isEmpty()) continue;
            item.rationale().ifPresent(rationale -> {
                for (Stretch sentence : RequestSentences.of(item)) {
                    for (Seen<Count> seen : Count.in(sentence.of(rationale.text()))) {
                        if (agrees(seen.what(), headed)) continue;
                        Stretch words = seen.where().moved(sentence.start());
                        faults.add(fault(
                                letter,
                                rationale,
                                words,
                                item.name() + " is headed with a quantity of "
                                        + headed.iterator().next().number() + " and its rationale speaks of "
                                        + rationale.quoted(words) + "; correct the quantity that is wrong."));
                    }
                }
            });
        }
        return faults;
    }

    /** Another unit is another matter: sixty tablets, two refills. */
    private static boolean agrees(Count said, Set<Count> headed) {
        return headed.stream().noneMatch(count -> count.unit() == said.unit())
                || headed.stream().anyMatch(count -> count.number() == said.number());
    }
}
