package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;
import org.openimr.process.outcome.Petition;

/** 8 CCR 10575(b)-(e): the form of a petition, since 2020. */
public final class PetitionInDueForm implements Guard<Petition> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("10575(b)"), 1),
            PetitionForm.MUST,
            Grade.TEXT_READ,
            EffectivePeriod.from(Since.BOARD_RULES_2020),
            "recording a petition; refusal IMR-172");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Petition facts) {
        return PetitionForm.check(facts);
    }
}
