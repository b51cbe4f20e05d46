package org.openimr.determination.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.prose.Stretch;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * 8 CCR 9792.21(d): a source outside of the MTUS is used where the MTUS does not address the condition or is rebutted.
 * A letter that states a basis outside of it and then argues from it says two things.
 */
final class BasisIsArguedFrom extends Check {
    BasisIsArguedFrom() {
        super(CheckNorm.of(
                144,
                Weight.WARNS,
                Citation.regulation("9792.21(d)"),
                Grade.TEXT_READ,
                "A rationale must argue from the basis that its item states: from the MTUS only where the decision is"
                        + " based on it.",
                "Cite the MTUS as the basis, or say that it is silent or rebutted and argue from the source cited."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        for (Item item : letter.items()) {
            Optional<Boolean> mtus = item.issue().reviewerBasis().flatMap(Basis::usesMtus);
            if (mtus.isEmpty() || mtus.get()) continue;
            item.rationale().ifPresent(rationale -> {
                if (MtusTalk.silence(rationale).isPresent()) return;
                List<Stretch> argued = MtusTalk.argued(rationale);
                if (argued.isEmpty()) return;
                faults.add(fault(
                        letter,
                        rationale,
                        argued.getFirst(),
                        item.name() + " states a basis outside of the MTUS and argues from it: "
                                + rationale.quoted(argued.getFirst()) + "; make the two agree."));
            });
        }
        return faults;
    }
}
