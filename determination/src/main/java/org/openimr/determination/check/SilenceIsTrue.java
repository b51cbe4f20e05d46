package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.MtusAnswer;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** 8 CCR 9792.21(d): "the MTUS is silent" opens the door to other sources, so it has to be so. */
final class SilenceIsTrue extends Check {
    SilenceIsTrue() {
        super(CheckNorm.of(
                109,
                Weight.WARNS,
                Citation.regulation("9792.21(d)"),
                Grade.TEXT_READ,
                "The MTUS must be called silent only on what it does not address.",
                "Look the subject up in the guideline in force and cite it, or say what of it is not addressed."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Optional<LocalDate> day = letter.lawDay(item);
            if (day.isEmpty()) continue;
            Optional<String> subject =
                    MtusTopics.addressed(item.heading().text(), day.get().getYear());
            if (subject.isEmpty()) continue;
            String message = item.name() + ": the MTUS is called silent, and a guideline of it is known to address "
                    + subject.get() + "; look it up.";
            Optional<Stretch> said = item.rationale().flatMap(MtusTalk::silence);
            if (said.isPresent()) faults.add(fault(letter, item.rationale().orElseThrow(), said.get(), message));
            else if (isRecorded(letter, item))
                faults.add(fault(letter, severity(letter.origin()), item.path("reviewerBasis"), message));
        }
        return faults;
    }

    private static boolean isRecorded(Examined letter, Item item) {
        return letter.requested(item)
                .flatMap(RequestedItem::evidence)
                .flatMap(EvidenceRecord::mtus)
                .filter(MtusAnswer.SILENT::equals)
                .isPresent();
    }
}
