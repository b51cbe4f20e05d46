package org.openimr.process.guard;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Norm;
import org.openimr.law.RuleId;
import org.openimr.process.CourseRefusal;
import org.openimr.process.Refusal;
import org.openimr.process.docket.Docket;

/** Lab. Code 4610.5(h)(2), 8 CCR 9792.10.3(d): a review waits for another dispute over liability, for nothing else. */
public final class DeferredForLiabilityOnly implements Guard<Docket> {
    private static final Norm NORM = new Norm(
            new RuleId(Citation.laborCode("4610.5(h)(2)"), 11),
            "A review may be deferred only where liability for the injury or the treatment is disputed on other grounds.",
            Grade.TEXT_READ,
            Since.STATUTE,
            "deferring a review; refusal IMR-118; deferral notice");

    @Override
    public Norm norm() {
        return NORM;
    }

    @Override
    public Optional<Refusal> check(Docket facts) {
        return facts.filing().application().liabilityDisputed()
                ? Optional.empty()
                : Optional.of(new CourseRefusal.LiabilityNotDisputed());
    }
}
