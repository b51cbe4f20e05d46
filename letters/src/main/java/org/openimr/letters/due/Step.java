package org.openimr.letters.due;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Grade;
import org.openimr.letters.DisputedTreatment;
import org.openimr.letters.Due;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.ProcessSettings;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.deadlines.Term;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;

/**
 * One step of a case: where it stood, where it stands, and when the step was taken.
 *
 * @param others  applications of other cases that a letter names, by number
 */
record Step(
        Filed before,
        Filed after,
        Instant at,
        ProcessSettings settings,
        Function<CaseNumber, Optional<Filing>> others) {

    Docket docket() {
        return after.docket();
    }

    Filing filing() {
        return docket().filing();
    }

    /** The clock of that name as it stands after the step, the latest of several. */
    Optional<Due> due(ClockName name) {
        return due(after, name);
    }

    /** The same before the step. */
    Optional<Due> dueBefore(ClockName name) {
        return due(before, name);
    }

    private Optional<Due> due(Filed state, ClockName name) {
        return new Clocks(settings)
                .of(state).stream()
                        .filter(clock -> clock.name() == name)
                        .reduce((_, later) -> later)
                        .map(clock -> Due.of(clock.limit(), clock.grade()));
    }

    /** A time that runs, with how surely it is known; empty where none does. */
    static Optional<Due> due(Term term, Grade grade) {
        return switch (term) {
            case Term.Runs runs -> Optional.of(Due.of(runs.limit(), grade));
            case Term.AtOnce _, Term.NotStarted _, Term.StandsStill _, Term.NotSet _ -> Optional.empty();
        };
    }

    /** What is in dispute after the step; of a case in which nothing is any more, what was. */
    DisputedTreatment dispute() {
        List<DisputedItem> items = docket().inDispute().isEmpty() ? docket().items() : docket().inDispute();
        return dispute(items);
    }

    DisputedTreatment dispute(List<DisputedItem> items) {
        Application application = filing().application();
        return new DisputedTreatment(
                items.stream().map(DisputedItem::service).toList(),
                application.requestedOn(),
                application
                        .party(PartyRole.REQUESTING_PHYSICIAN)
                        .map(Party::name)
                        .orElse("the requesting physician"),
                application.utilizationReview().decidedOn());
    }
}
