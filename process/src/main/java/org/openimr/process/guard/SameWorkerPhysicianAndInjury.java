package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.consolidation.Comparison;
import org.openimr.process.consolidation.Likeness;
import org.openimr.process.filing.Filing;

/** 8 CCR 9792.10.4(a): two or more eligible applications of one employee may be joined where physician and date of injury are the same. */
public final class SameWorkerPhysicianAndInjury implements Guard<Pair> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("9792.10.4(a)"), 1),
            "Applications may be decided together only where the worker, the requesting physician and the date of injury are the same.",
            Grade.TEXT_READ,
            Since.REGULATION,
            "joining applications, suggestions for joining; refusal IMR-125; consolidation notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Pair facts) {
        return difference(facts.lead(), facts.other()).map(words -> new CourseRefusal.NotConsolidable(words));
    }

    private static Optional<String> difference(Filing lead, Filing other) {
        if (lead.caseNumber().equals(other.caseNumber())) return Optional.of("it is the same application");
        return Likeness.of(lead, other).obstacle().map(SameWorkerPhysicianAndInjury::words);
    }

    private static String words(Comparison apart) {
        return apart.verdict() == Comparison.Verdict.NOT_KNOWN
                ? "the " + apart.fact().words() + " is not known to be the same"
                : "the " + apart.fact().words() + " is not the same, “" + apart.here() + "” and “" + apart.there()
                        + "”";
    }
}
