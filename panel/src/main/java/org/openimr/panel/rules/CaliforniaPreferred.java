package org.openimr.panel.rules;

import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.panel.register.UsState;

/** Lab. Code 139.5(d)(4): any state's license will do, California's is preferred. */
final class CaliforniaPreferred implements Preference {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("139.5(d)(4)"), 4),
            "Of several reviewers who qualify, one licensed in California must be preferred.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "reasons of a match");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public boolean favors(Candidate candidate) {
        return Standing.of(candidate).licenses().stream().anyMatch(license -> license.state() == UsState.CA);
    }
}
