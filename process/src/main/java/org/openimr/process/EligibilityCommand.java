package org.openimr.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openimr.law.ServiceMethod;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.PartyRole;

/** Deciding whether the application may be reviewed, Lab. Code 4610.5(k), 8 CCR 9792.10.3. */
public sealed interface EligibilityCommand extends CaseCommand {
    /**
     * The application passes, whole or in part; every doubtful rule is settled with a reason.
     *
     * @param excluded  items that do not pass, each with the reason that its rule bears out
     */
    record FindEligible(Instant at, List<DoubtResolved> resolutions, Map<Integer, IneligibilityCode> excluded)
            implements EligibilityCommand {
        public FindEligible {
            resolutions = List.copyOf(resolutions);
            excluded = Map.copyOf(excluded);
        }

        /** The whole application passes. */
        public FindEligible(Instant at, List<DoubtResolved> resolutions) {
            this(at, resolutions, Map.of());
        }
    }

    /** The application fails for these reasons, each borne out by its rule. */
    record FindIneligible(Instant at, Set<IneligibilityCode> reasons) implements EligibilityCommand {
        public FindIneligible {
            reasons = Set.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("ineligibility has at least one reason");
        }
    }

    /** What intake and the inquiry brought out, in place of what was established before. */
    record EstablishFacts(Instant at, Established facts) implements EligibilityCommand {}

    /** Asks parties for what decides eligibility, 8 CCR 9792.10.3(b). */
    record RequestInformation(Instant at, String question, Set<PartyRole> askedOf) implements EligibilityCommand {
        public RequestInformation {
            askedOf = Set.copyOf(askedOf);
            if (question.isBlank()) throw new IllegalArgumentException("an inquiry asks something");
            if (askedOf.isEmpty()) throw new IllegalArgumentException("an inquiry asks someone");
        }
    }

    /** What a party answered. */
    record AnswerInquiry(Instant at, PartyRole by, String answer) implements EligibilityCommand {
        public AnswerInquiry {
            if (answer.isBlank()) throw new IllegalArgumentException("an answer says something");
        }
    }

    /** Liability is disputed on other grounds and the claims administrator does not agree to go on, 9792.10.3(d). */
    record DeferReview(Instant at, String ground) implements EligibilityCommand {
        public DeferReview {
            if (ground.isBlank()) throw new IllegalArgumentException("a deferral has a ground");
        }
    }

    /**
     * The other dispute is resolved for the worker, who asks again, Lab. Code 4610.5(h)(2).
     *
     * @param noticeServedOn  day on which the notice of the resolution was served
     */
    record ResumeReview(Instant at, LocalDate noticeServedOn, ServiceMethod method) implements EligibilityCommand {}

    /** Liability was finally denied; there is nothing to review. */
    record CloseForLiability(Instant at) implements EligibilityCommand {}
}
