package org.openimr.process.guard;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.DocketRefusal;
import org.openimr.process.Refusal;

/** 8 CCR 9792.10.6(a), Lab. Code 4610.5(g): the review of a disputed item ends on authorization, settlement or award, or withdrawal. */
public final class EndsWhatIsInDispute implements Guard<Ending> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.6(a)"), 1),
            "Only an item that is still in dispute may end without a decision.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "ending items; refusal IMR-182; termination notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Ending facts) {
        TreeSet<Integer> wrong = new TreeSet<>(facts.items());
        wrong.removeAll(facts.docket().numbersInDispute());
        return wrong.isEmpty() ? Optional.empty() : Optional.of(new DocketRefusal.NotInDispute(List.copyOf(wrong)));
    }
}
