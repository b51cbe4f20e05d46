package org.openimr.process.guard;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.OutcomeRefusal;
import org.openimr.process.Refusal;

/** Lab. Code 4610.6(j): what was found necessary is carried out. */
public final class DeterminedItemsOnly implements Guard<Carried> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.6(j)"), 11),
            "Only an item found medically necessary and not carried out before may be reported as authorized or paid for.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reporting implementation; refusal IMR-171");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Carried facts) {
        TreeSet<Integer> wrong = new TreeSet<>(facts.done().items());
        wrong.removeAll(facts.ruling().notImplemented());
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutcomeRefusal.NothingToImplement(List.copyOf(wrong)));
    }
}
