package org.openimr.process.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;

/** A fact from which a time runs. */
public sealed interface StartFact
        permits StartFact.OnDay,
                StartFact.At,
                StartFact.Served,
                StartFact.RecommendationReceived,
                StartFact.RequestAfterDeferral,
                StartFact.UtilizationReviewDecided,
                StartFact.FormOmitted,
                StartFact.NoticeSent,
                StartFact.DecisionMailed,
                StartFact.DeterminationReceived,
                Information,
                DecisionToExtend {
    /** The day whose law judges it. */
    LocalDate judgedOn();

    /** An event of a day, such as a receipt. */
    record OnDay(LocalDate on) implements StartFact {
        @Override
        public LocalDate judgedOn() {
            return on;
        }
    }

    /** An event of a minute, where the law counts hours. */
    record At(Instant at) implements StartFact {
        @Override
        public LocalDate judgedOn() {
            return CaliforniaTime.dayOf(at);
        }
    }

    /** Service of a paper: the day it was made and how. */
    record Served(LocalDate on, ServiceMethod method) implements StartFact {
        @Override
        public LocalDate judgedOn() {
            return on;
        }
    }

    /**
     * A request reached utilization review.
     *
     * @param receivedOn     receipt of the request or of the information it lacked
     * @param recommendedOn  the physician's treatment recommendation; the outer limit runs from it
     */
    record RecommendationReceived(LocalDate receivedOn, LocalDate recommendedOn) implements StartFact {
        public RecommendationReceived {
            if (recommendedOn.isAfter(receivedOn))
                throw new IllegalArgumentException("a recommendation is made before it is received: " + recommendedOn);
        }

        @Override
        public LocalDate judgedOn() {
            return receivedOn;
        }
    }

    /** A request after review was deferred because liability was disputed, Lab. Code 4610(l), (m). */
    record RequestAfterDeferral(LocalDate liabilityFinalOn, RecommendationReceived request) implements StartFact {
        @Override
        public LocalDate judgedOn() {
            return request.receivedOn();
        }
    }

    /**
     * The utilization review decision in dispute.
     *
     * @param decidedOn  date of the decision letter
     * @param service    its service on the worker, where there is proof of it
     */
    record UtilizationReviewDecided(LocalDate decidedOn, Optional<Served> service) implements StartFact {
        public UtilizationReviewDecided {
            if (service.filter(served -> served.on().isBefore(decidedOn)).isPresent())
                throw new IllegalArgumentException("a decision of " + decidedOn + " cannot be served on "
                        + service.get().on());
        }

        @Override
        public LocalDate judgedOn() {
            return service.map(Served::on).orElse(decidedOn);
        }
    }

    /**
     * The decision came without the application form or the notice of the right to review, Lab. Code 4610.5(h)(3).
     *
     * @param decidedOn  date of the decision letter
     * @param formulary  whether a drug under the formulary is in dispute
     * @param given      how and when they were given after all; empty while they are not
     */
    record FormOmitted(LocalDate decidedOn, boolean formulary, Optional<Served> given) implements StartFact {
        @Override
        public LocalDate judgedOn() {
            return given.map(Served::on).orElse(decidedOn);
        }
    }

    /** The notice of assignment and request for information was sent. */
    record NoticeSent(Instant at, ServiceMethod method) implements StartFact {
        /** California calendar date of sending. */
        public LocalDate on() {
            return CaliforniaTime.dayOf(at);
        }

        @Override
        public LocalDate judgedOn() {
            return on();
        }
    }

    /** A decision that may be appealed was mailed or otherwise served. */
    record DecisionMailed(Appealable decision, LocalDate on, ServiceMethod method) implements StartFact {
        /** What may be appealed, 8 CCR 10575(a). */
        public enum Appealable {
            DETERMINATION(StartEvent.DETERMINATION_MAILED),
            INELIGIBILITY(StartEvent.INELIGIBILITY_DECISION_MAILED);

            private final StartEvent mailed;

            Appealable(StartEvent mailed) {
                this.mailed = mailed;
            }

            StartEvent mailed() {
                return mailed;
            }
        }

        @Override
        public LocalDate judgedOn() {
            return on;
        }
    }

    /**
     * The claims administrator received the determination.
     *
     * @param neededBy  day by which the worker's condition needs the treatment, where that is sooner
     */
    record DeterminationReceived(LocalDate on, Optional<LocalDate> neededBy) implements StartFact {
        @Override
        public LocalDate judgedOn() {
            return on;
        }
    }
}
