package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.prose.Dose;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: another strength is another prescription. */
final class DosesAgree extends Check {
    DosesAgree() {
        super(CheckNorm.plain(
                133,
                Weight.BLOCKS_HERE,
                "the letter agrees with itself",
                "A rationale must decide on the strength that its item names.",
                "Compare with the prescription and correct the strength that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            List<Dose> headed =
                    Dose.in(item.issue().service()).stream().map(Seen::what).toList();
            if (headed.isEmpty()) continue;
            item.rationale()
                    .ifPresent(rationale -> item.closing().ifPresent(closing -> {
                        for (Seen<Dose> seen : Dose.in(closing.of(rationale.text()))) {
                            if (headed.stream().anyMatch(dose -> dose.mayBe(seen.what()))) continue;
                            Stretch words = seen.where().moved(closing.start());
                            faults.add(fault(
                                    letter,
                                    rationale,
                                    words,
                                    item.name() + " is headed with " + headed.getFirst()
                                            + " and its rationale closes on " + rationale.quoted(words)
                                            + "; correct the strength that is wrong."));
                        }
                    }));
        }
        return faults;
    }
}
