package org.openimr.process;

import java.time.LocalDate;
import java.util.List;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Party;

/** Fictional applications that differ in what a test is about. */
final class CaseFixtures {
    private CaseFixtures() {}

    /** The same application with other parties and another date of injury. */
    static Application with(Application from, LocalDate dateOfInjury, List<Party> parties) {
        return new Application(
                from.priority(),
                parties,
                dateOfInjury,
                from.requestedOn(),
                from.utilizationReview(),
                from.items(),
                from.signedByWorker(),
                from.liabilityDisputed(),
                from.form());
    }
}
