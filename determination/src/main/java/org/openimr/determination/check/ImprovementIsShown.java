package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.FunctionalImprovement;
import org.openimr.determination.prose.LowerCase;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** 8 CCR 9792.20: treatment goes on where it has brought functional improvement, documented at an examination. */
final class ImprovementIsShown extends Check {
    private static final Pattern THERAPY = Pattern.compile(
            "physical therap|physiotherap|chiropract|acupunct|occupational therap|hand therap|massage|manipulation|aquatic");
    private static final Pattern GOES_ON =
            Pattern.compile("\\b(?:additional|continu\\w+|further|ongoing|extension|more|extended)\\b");
    private static final Pattern FUNCTION = Pattern.compile(
            "function|activit(?:y|ies) of daily|\\badls?\\b|work restriction|return(?:ed)? to work|range of motion|improve");

    ImprovementIsShown() {
        super(CheckNorm.of(
                115,
                Weight.WARNS,
                Citation.regulation("9792.20"),
                Grade.TEXT_READ,
                "Therapy that goes on must be granted with the functional improvement that it has brought.",
                "Name the gain in daily activities or work, and the lesser dependency on treatment, with its date."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            if (!item.isOverturned() || !goesOn(letter, item) || isShown(letter, item)) continue;
            faults.add(fault(
                    letter,
                    severity(letter.origin()),
                    item.path("rationale"),
                    item.name()
                            + " grants therapy that goes on and shows no functional improvement from it; name it."));
        }
        return faults;
    }

    private static boolean goesOn(Examined letter, Item item) {
        String heading = LowerCase.of(item.heading().text());
        boolean therapy = THERAPY.matcher(heading).find();
        boolean given = letter.requested(item)
                .filter(requested -> requested.givenBefore().orElse(0) > 0)
                .isPresent();
        return therapy && (given || GOES_ON.matcher(heading).find());
    }

    private static boolean isShown(Examined letter, Item item) {
        Optional<EvidenceRecord> record = letter.requested(item).flatMap(RequestedItem::evidence);
        if (record.isPresent())
            return record.get()
                    .improvement()
                    .filter(FunctionalImprovement::isShown)
                    .isPresent();
        return item.issue()
                .rationale()
                .filter(text -> FUNCTION.matcher(LowerCase.of(text)).find())
                .isPresent();
    }
}
