package org.openimr.process.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Priority;

/**
 * An application on DWC Form IMR (8 CCR 9792.10.2).
 *
 * @param priority                     regular or expedited review, as asked
 * @param parties                      at least the injured worker
 * @param dateOfInjury                 as the form gives it
 * @param requestedOn                  date of the request for authorization
 * @param items                        what is disputed, numbered from 1 without gaps
 * @param signedByWorker               the worker, or an agent named after the decision, signed it
 * @param liabilityDisputed            the employer disputes liability on other grounds as well
 * @param form                         the rest of the form
 */
public record Application(
        Priority priority,
        List<Party> parties,
        LocalDate dateOfInjury,
        Optional<LocalDate> requestedOn,
        UtilizationReviewDecision utilizationReview,
        List<DisputedItem> items,
        boolean signedByWorker,
        boolean liabilityDisputed,
        FormFacts form) {

    public Application {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
        if (parties.stream().noneMatch(party -> party.role() == PartyRole.INJURED_WORKER)) {
            throw new IllegalArgumentException("an application names the injured worker");
        }
        if (items.isEmpty()) throw new IllegalArgumentException("an application disputes at least one item");
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "items are numbered 1, 2, 3 …; found " + items.get(i).number() + " at place " + (i + 1));
            }
        }
    }

    /** An application of which nothing more than this is known. */
    public Application(
            Priority priority,
            List<Party> parties,
            LocalDate dateOfInjury,
            Optional<LocalDate> requestedOn,
            UtilizationReviewDecision utilizationReview,
            List<DisputedItem> items,
            boolean signedByWorker,
            boolean liabilityDisputed) {
        this(
                priority,
                parties,
                dateOfInjury,
                requestedOn,
                utilizationReview,
                items,
                signedByWorker,
                liabilityDisputed,
                FormFacts.unknown());
    }

    /** The same application with another rest of the form. */
    public Application with(FormFacts other) {
        return new Application(
                priority,
                parties,
                dateOfInjury,
                requestedOn,
                utilizationReview,
                items,
                signedByWorker,
                liabilityDisputed,
                other);
    }

    /** The party in that role, if the application names one. */
    public Optional<Party> party(PartyRole role) {
        return parties.stream().filter(party -> party.role() == role).findFirst();
    }
}
