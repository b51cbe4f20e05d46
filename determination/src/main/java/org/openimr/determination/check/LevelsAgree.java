package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.SpineLevel;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: a level of the spine outside of the heading is another treatment. */
final class LevelsAgree extends Check {
    LevelsAgree() {
        super(CheckNorm.plain(
                130,
                Weight.BLOCKS_HERE,
                "the letter agrees with itself",
                "A rationale must speak of the spinal levels that its item names.",
                "Compare with the request for authorization and correct the level that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Set<SpineLevel> headed = SpineLevel.allIn(item.issue().service());
            if (headed.isEmpty()) continue;
            item.rationale().ifPresent(rationale -> {
                for (Stretch sentence : RequestSentences.of(item)) {
                    for (Seen<List<SpineLevel>> seen : SpineLevel.in(sentence.of(rationale.text()))) {
                        if (headed.containsAll(seen.what())) continue;
                        Stretch words = seen.where().moved(sentence.start());
                        faults.add(fault(
                                letter,
                                rationale,
                                words,
                                item.name() + " is headed with " + headed + " and its rationale decides "
                                        + rationale.quoted(words) + "; correct the level that is wrong."));
                    }
                }
            });
        }
        return faults;
    }
}
