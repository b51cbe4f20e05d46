package org.openimr.process.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Deadline;
import org.openimr.law.ServiceMethod;
import org.openimr.process.deadlines.StartFact.Served;
import org.openimr.process.deadlines.StartFact.UtilizationReviewDecided;

/** Times that run from service of a paper and grow with its manner (Code Civ. Proc. 1013, 1010.6). */
final class ServiceTime {
    private static final Citation UNPROVED = Citation.design("service without proof is asked about");
    private static final Citation ALIKE = Citation.design("manner of service lengthens the ten days alike");

    private ServiceTime() {}

    /** Calendar days from service, what the manner of service adds, the roll off a holiday. */
    static Term since(StartEvent event, Served served, int days, Holds holds, Citation basis) {
        return holds.end(
                Deadline.from(event.words(), served.on()).plusCalendarDays(days).servedBy(served.method()),
                true,
                basis);
    }

    /**
     * Days from service of the review decision; without proof of service, from its date, and whatever comes after them
     * is doubtful until the Administrative Director has asked.
     */
    static Term sinceDecision(UtilizationReviewDecided fact, int days, Holds holds, Citation basis) {
        if (fact.service().isPresent())
            return since(StartEvent.DECISION_SERVED, fact.service().get(), days, holds, basis);
        Term counted = Counting.days(StartEvent.DECISION_DATED, fact.decidedOn(), days, holds, basis);
        if (!(counted instanceof Term.Runs runs)) return counted;
        return runs.doubting(new Doubt(
                runs.limit().lastDay().plusDays(1),
                Optional.empty(),
                "There is no proof when the decision was served, so an application after that day is not refused as late"
                        + " before an inquiry (" + UNPROVED.printed() + ").",
                UNPROVED));
    }

    /** The same decision as if it had been handed over. */
    static UtilizationReviewDecided inPerson(UtilizationReviewDecided fact) {
        return new UtilizationReviewDecided(
                fact.decidedOn(), fact.service().map(served -> new Served(served.on(), ServiceMethod.PERSONAL)));
    }

    /** The longer time, with the days in doubt by which the manner of service lengthens it. */
    static Term doubtingWhatServiceAdds(Term bare, Term extended) {
        return doubtingBetween(
                bare,
                extended,
                "No authority was found that the manner of service lengthens this time; the days it adds are in"
                        + " doubt (" + ALIKE.printed() + ").",
                ALIKE);
    }

    /** The longer of two times, with a doubt over the days by which it is longer. */
    static Term doubtingBetween(Term shorter, Term longer, String why, Citation basis) {
        if (!(shorter instanceof Term.Runs first) || !(longer instanceof Term.Runs runs)) return longer;
        LocalDate certain = first.limit().lastDay();
        LocalDate last = runs.limit().lastDay();
        return last.isAfter(certain)
                ? runs.doubting(new Doubt(certain.plusDays(1), Optional.of(last), why, basis))
                : longer;
    }
}
