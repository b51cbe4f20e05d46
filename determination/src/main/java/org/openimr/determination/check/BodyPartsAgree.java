package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;

/** What is decided must be what was headed: another region of the body is another treatment. */
final class BodyPartsAgree extends Check {
    BodyPartsAgree() {
        super(CheckNorm.plain(
                132,
                Weight.BLOCKS_HERE,
                "the letter agrees with itself",
                "A rationale must decide on the body part that its item names.",
                "Compare with the request for authorization and correct the body part that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Set<BodyPart> headed = BodyPart.allIn(item.issue().service());
            if (headed.isEmpty()) continue;
            item.rationale()
                    .ifPresent(rationale -> item.closing().ifPresent(closing -> {
                        for (Seen<BodyPart> seen : BodyPart.in(closing.of(rationale.text()))) {
                            if (headed.stream().anyMatch(part -> part.adjoins(seen.what()))) continue;
                            Stretch words = seen.where().moved(closing.start());
                            faults.add(fault(
                                    letter,
                                    rationale,
                                    words,
                                    item.name() + " is headed for the " + printed(headed)
                                            + " and its rationale closes on " + rationale.quoted(words)
                                            + "; correct the body part that is wrong."));
                            break;
                        }
                    }));
        }
        return faults;
    }

    static String printed(Set<BodyPart> parts) {
        return String.join(" and ", parts.stream().map(BodyPart::printed).toList());
    }
}
