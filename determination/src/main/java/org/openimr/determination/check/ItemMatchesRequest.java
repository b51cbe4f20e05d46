package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openimr.determination.prose.BodyPart;
import org.openimr.determination.prose.Count;
import org.openimr.determination.prose.Dose;
import org.openimr.determination.prose.Laterality;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.SpineLevel;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** Lab. Code 4610.5(c)(1): what is decided is the treatment that was requested, and no other. */
final class ItemMatchesRequest extends Check {
    ItemMatchesRequest() {
        super(CheckNorm.of(
                        118,
                        Weight.BLOCKS,
                        Citation.laborCode("4610.5(c)(1)"),
                        Grade.TEXT_READ,
                        "An item must name the body part, side, level, drug, strength and quantity that were requested.",
                        "Take the item from the request for authorization.")
                .needing(Needs.CASE_FILE));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            letter.requested(item)
                    .ifPresent(requested -> differences(item, requested)
                            .forEach(words -> faults.add(fault(
                                    letter,
                                    severity(letter.origin()),
                                    item.heading().path(),
                                    item.name() + words))));
        }
        return faults;
    }

    private static List<String> differences(Item item, RequestedItem requested) {
        String heading = item.issue().service();
        List<String> found = new ArrayList<>();
        Set<BodyPart> parts = BodyPart.allIn(heading);
        boolean elsewhere =
                parts.stream().anyMatch(part -> requested.parts().stream().noneMatch(part::adjoins));
        if (!requested.parts().isEmpty() && elsewhere)
            found.add(differs(BodyPartsAgree.words(parts), BodyPartsAgree.words(requested.parts())));
        Set<Laterality> sides = Laterality.allIn(heading);
        if (!requested.sides().isEmpty() && !sides.equals(requested.sides()))
            found.add(differs(
                    sides.isEmpty() ? "no side" : SidesAgree.words(sides), SidesAgree.words(requested.sides())));
        Set<SpineLevel> levels = SpineLevel.allIn(heading);
        if (!requested.levels().isEmpty() && !levels.equals(requested.levels()))
            found.add(differs(levels.toString(), requested.levels().toString()));
        requested
                .drug()
                .filter(drug -> !LowerCase.of(heading).contains(LowerCase.of(drug)))
                .ifPresent(drug -> found.add(differs("another drug", drug)));
        List<Dose> doses = Dose.in(heading).stream().map(Seen::what).toList();
        requested
                .dose()
                .filter(dose -> doses.stream().noneMatch(dose::mayBe))
                .ifPresent(dose -> found.add(differs(
                        doses.isEmpty() ? "no strength" : doses.getFirst().toString(), dose.toString())));
        List<Integer> counts =
                Count.in(heading).stream().map(seen -> seen.what().number()).toList();
        if (requested.quantity().isPresent()
                && !counts.isEmpty()
                && !counts.contains(requested.quantity().getAsInt()))
            found.add(differs(
                    "a quantity of " + counts.getLast(),
                    "" + requested.quantity().getAsInt()));
        return found;
    }

    private static String differs(String headed, String requested) {
        return " is headed with " + headed + ", requested was " + requested + "; correct the item.";
    }
}
