package org.openimr.server.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openimr.determination.Priority;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;

/** The application that answers state. */
public final class StatedApplication {
    private StatedApplication() {}

    /**
     * The application, once there is enough for one: worker, injury, decision and a treatment.
     *
     * @param signed    it carries a name under the statement
     * @param attached  the copy of the decision came with it
     * @param on        day of the signature
     */
    public static Optional<Application> of(Answers answers, boolean signed, boolean attached, LocalDate on) {
        Optional<UtilizationReviewDecision> decision = decision(answers, attached);
        Optional<LocalDate> injury = answers.day(Field.INJURED_ON);
        List<DisputedItem> items = items(answers);
        if (decision.isEmpty()
                || injury.isEmpty()
                || items.isEmpty()
                || answers.text(Field.WORKER_NAME).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Application(
                answers.is(Field.PRIORITY, Priority.EXPEDITED.name()) ? Priority.EXPEDITED : Priority.STANDARD,
                new StatedForm(answers).parties(),
                injury.get(),
                answers.day(Field.REQUESTED_ON),
                decision.get(),
                items,
                signed && !Applicant.isDesignatedTooEarly(answers),
                answers.is(Field.LIABILITY, Field.YES),
                new StatedForm(answers).facts(on)));
    }

    /**
     * An application of which only the decision and the treatments count, to work out its time before the rest of the
     * form is asked.
     */
    static Optional<Application> forItsTime(Answers answers) {
        List<DisputedItem> items = items(answers);
        if (items.isEmpty()) return Optional.empty();
        return decision(answers, true)
                .map(decision -> new Application(
                        Priority.STANDARD,
                        List.of(new Party(PartyRole.INJURED_WORKER, "not asked yet")),
                        decision.decidedOn(),
                        Optional.empty(),
                        decision,
                        items,
                        true,
                        false));
    }

    /** The decision in dispute, once its date is known. */
    private static Optional<UtilizationReviewDecision> decision(Answers answers, boolean attached) {
        return answers.day(Field.DECIDED_ON)
                .map(on -> new UtilizationReviewDecision(
                        on,
                        service(answers, on),
                        attached,
                        answers.is(Field.DECISION_KIND, DecisionKind.MISSING_INFORMATION.name())));
    }

    private static Optional<UtilizationReviewDecision.Service> service(Answers answers, LocalDate decidedOn) {
        return Arrival.of(answers)
                .flatMap(Arrival::method)
                .flatMap(method -> answers.day(Field.SERVED_ON)
                        .filter(on -> !on.isBefore(decidedOn))
                        .map(on -> new UtilizationReviewDecision.Service(on, method)));
    }

    /** The treatments named so far, without gaps. */
    public static List<DisputedItem> items(Answers answers) {
        List<DisputedItem> items = new ArrayList<>();
        IntStream.rangeClosed(1, answers.treatments())
                .forEach(place -> answers.given(Field.treatment(place, Field.TREATMENT_SERVICE))
                        .ifPresent(service -> items.add(new DisputedItem(
                                items.size() + 1,
                                service,
                                answers.given(Field.treatment(place, Field.TREATMENT_PART)),
                                answers.is(Field.treatment(place, Field.TREATMENT_FORMULARY), Field.YES)))));
        return List.copyOf(items);
    }
}
