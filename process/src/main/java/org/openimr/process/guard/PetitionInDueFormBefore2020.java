package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.EffectivePeriod;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.Refusal;
import org.openimr.process.outcome.Petition;

/** 8 CCR 10957.1, the number of the rule before 2020; its text was not read, and is taken to be that of 10575. */
public final class PetitionInDueFormBefore2020 implements Guard<Petition> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.regulation("10957.1"), 1),
            PetitionForm.MUST,
            Grade.SECONDARY,
            EffectivePeriod.between(Since.SB_863, Since.BOARD_RULES_2020),
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
