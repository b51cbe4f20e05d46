package org.openimr.server.cases;

import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.quality.Experience;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the house knows of who hands a draft over. */
@FunctionalInterface
public interface ReviewersExperience {
    /** @param number  of the case at hand, which does not count */
    Experience of(CaseNumber number, Actor reviewer);

    /** Counted over the cases of this installation. */
    static ReviewersExperience counted(JdbcClient jdbc) {
        return new QualityTable(jdbc);
    }

    /** Nobody counts: for simulated cases, which were drawn without it. */
    static ReviewersExperience uncounted() {
        return (_, _) -> Experience.unknown();
    }
}
