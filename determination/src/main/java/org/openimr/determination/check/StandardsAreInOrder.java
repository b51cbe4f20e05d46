package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Severity;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.NecessityStandard;
import org.openimr.determination.evidence.StandardsUsed;
import org.openimr.law.Grade;

/**
 * Lab. Code 4610.5(c)(2): 2013 to 2016 a lower standard only where no higher one applies to the condition; since 2017
 * as the MTUS lays down, so that a gap only informs.
 */
final class StandardsAreInOrder extends Check {
    StandardsAreInOrder() {
        super(CheckNorm.of(
                        113,
                        Weight.BLOCKS,
                        NecessityStandard.AUTHORITY,
                        Grade.SECONDARY,
                        "A standard of necessity must be used only after every higher one was found not to apply.",
                        "Say of each higher standard why it does not apply to the condition.")
                .needing(Needs.CASE_FILE));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        Optional<LocalDate> decided = letter.determination().dates().decisionDate();
        for (Item item : letter.items()) {
            Optional<StandardsUsed> standards =
                    letter.requested(item).flatMap(RequestedItem::evidence).flatMap(EvidenceRecord::standards);
            if (standards.isEmpty() || standards.get().notSetAside().isEmpty()) continue;
            boolean strict =
                    decided.filter(StandardsUsed.STRICT_ORDER::contains).isPresent();
            String open = String.join(
                    ", ",
                    standards.get().notSetAside().stream()
                            .map(standard -> standard.letter() + " (" + standard.printed() + ")")
                            .toList());
            faults.add(fault(
                    letter,
                    strict ? severity(letter.origin()) : Severity.INFORMATION,
                    item.path("rationale"),
                    item.name() + " rests on standard " + standards.get().used().letter()
                            + " and the record does not set aside " + open + "."));
        }
        return faults;
    }
}
