package org.openimr.process.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;

/** Makes up the application of a case from its fate. */
final class FictionalDispute {
    private static final LocalDate FORMULARY_SINCE = LocalDate.of(2018, 1, 1);
    private static final int PICK_LAG = 10;
    private static final int PICK_METHOD = 11;
    private static final int PICK_INJURY = 12;
    private static final int PICK_COMPANY = 13;
    private static final int PICK_SERVICE = 20;
    private static final List<String> SERVICES = List.of(
            "Lumbar epidural steroid injection L4-5",
            "Physical therapy, 12 visits",
            "MRI of the cervical spine",
            "Functional capacity evaluation",
            "Lumbar back brace",
            "Acupuncture, 6 visits",
            "Psychological consultation",
            "Arthroscopy of the left shoulder");
    private static final List<ServiceMethod> METHODS = List.of(
            ServiceMethod.MAIL_WITHIN_CALIFORNIA,
            ServiceMethod.MAIL_WITHIN_CALIFORNIA,
            ServiceMethod.MAIL_WITHIN_CALIFORNIA,
            ServiceMethod.MAIL_WITHIN_CALIFORNIA,
            ServiceMethod.PERSONAL,
            ServiceMethod.FAX,
            ServiceMethod.OVERNIGHT,
            ServiceMethod.ELECTRONIC);

    private FictionalDispute() {}

    /**
     * The application that is received then.
     *
     * @param worker  two cases of one worker have the same injury and physician
     */
    static Application application(Fate fate, Instant receivedAt, Worker worker) {
        LocalDate receivedOn = CaliforniaTime.dayOf(receivedAt);
        boolean formulary = fate.is(Likelihood.FORMULARY_DRUG) && !receivedOn.isBefore(FORMULARY_SINCE.plusDays(40));
        UtilizationReviewDecision decision = decision(fate, receivedOn, formulary);
        Priority priority = fate.is(Likelihood.EXPEDITED) ? Priority.EXPEDITED : Priority.STANDARD;
        return new Application(
                priority,
                worker.parties(),
                worker.injury(),
                Optional.of(decision.decidedOn().minusDays(5)),
                decision,
                items(fate, formulary),
                !fate.is(Likelihood.UNSIGNED),
                fate.is(Likelihood.LIABILITY_DISPUTED));
    }

    /** A fictional worker, with the parties to every dispute of that worker. */
    record Worker(List<Party> parties, LocalDate injury) {
        static Worker of(int number, Chance chance, LocalDate firstDispute) {
            int company = (int) (chance.pick(PICK_COMPANY) * 40);
            return new Worker(
                    List.of(
                            new Party(PartyRole.INJURED_WORKER, "Fictional Worker " + number),
                            new Party(PartyRole.REQUESTING_PHYSICIAN, "Fictional Physician " + number % 5_000),
                            new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Imaginary Mutual " + company)),
                    firstDispute.minusDays(240 + (int) (chance.pick(PICK_INJURY) * 3_600)));
        }
    }

    private static List<DisputedItem> items(Fate fate, boolean formulary) {
        List<DisputedItem> items = new ArrayList<>();
        int count = fate.items();
        for (int number = 1; number <= count; number++) {
            String service = formulary && number > 1
                    ? "Fictional tablet, number " + number
                    : SERVICES.get((int) (fate.chance().pick(PICK_SERVICE + number) * SERVICES.size()));
            items.add(new DisputedItem(
                    number,
                    service,
                    number == 1 ? Optional.empty() : Optional.of(service.toLowerCase(Locale.ROOT)),
                    formulary && (number > 1 || count == 1)));
        }
        return items;
    }

    /** Days from decision to application: 0 to 30, or up to 35 where it was mailed, or too many. */
    private static UtilizationReviewDecision decision(Fate fate, LocalDate receivedOn, boolean formulary) {
        double drawn = fate.chance().pick(PICK_LAG);
        ServiceMethod method = METHODS.get((int) (fate.chance().pick(PICK_METHOD) * METHODS.size()));
        boolean unproved = fate.is(Likelihood.NO_PROOF_OF_SERVICE);
        int days = (int) (drawn * 31);
        if (fate.is(Likelihood.LATE)) {
            unproved = false;
            days = 42 + (int) (drawn * 50);
        } else if (unproved) {
            days = 31 + (int) (drawn * 20);
        } else if (formulary && drawn < 0.8) {
            days = (int) (drawn * 12);
        } else if (fate.is(Likelihood.FILED_AFTER_THIRTY_DAYS)) {
            days = 31 + (int) (drawn * 5);
            method = ServiceMethod.MAIL_WITHIN_CALIFORNIA;
        }
        LocalDate decidedOn = receivedOn.minusDays(days);
        return new UtilizationReviewDecision(
                decidedOn,
                unproved ? Optional.empty() : Optional.of(new UtilizationReviewDecision.Service(decidedOn, method)),
                !fate.is(Likelihood.NO_DECISION_ATTACHED),
                fate.is(Likelihood.DENIED_FOR_MISSING_INFORMATION));
    }
}
