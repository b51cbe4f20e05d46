package org.openimr.panel.matching.offer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.panel.Refusal;
import org.openimr.panel.RefusalWords;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.RuleCheck;

/** Why a command was not carried out. A code is permanent: never reused, never renumbered. */
public sealed interface OfferRefusal extends Refusal {
    /** By our choice of how a case comes to its reviewer. */
    private static RefusalWords choice(String code, String what, String remedy) {
        return new RefusalWords(code, Citation.design("offers to reviewers"), what, remedy);
    }

    /** @param failed  the rules that stand against the reviewer, at least one */
    record RulesNotPassed(ReviewerId reviewer, List<RuleCheck> failed) implements OfferRefusal {
        public RulesNotPassed {
            failed = List.copyOf(failed);
            if (failed.isEmpty()) throw new IllegalArgumentException("no rule stands against " + reviewer);
        }

        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-101",
                    failed.getFirst().rule().norm().clause(),
                    failed.stream()
                            .flatMap(check -> check.objection().stream())
                            .map(objection -> objection.what())
                            .collect(Collectors.joining(" ")),
                    failed.stream()
                            .flatMap(check -> check.objection().stream())
                            .map(objection -> objection.remedy())
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
    }

    record NotInRanking(ReviewerId reviewer) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-102",
                    "This reviewer was not looked at for the case.",
                    "Rank the reviewers again with this one among them.");
        }
    }

    record AlreadyOffered(Instant until) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-103",
                    "The case is offered to a reviewer, who may answer until " + CaliforniaTime.printed(until) + ".",
                    "Await the answer, or withdraw the offer with a reason.");
        }
    }

    record AlreadyTaken(ReviewerId by) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-104",
                    "A reviewer has taken the case.",
                    "To give it to another one, take it back with a reason.");
        }
    }

    /** @param why  the reviewer's reason at the time */
    record TurnedDownBefore(ReviewerId reviewer, String why) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-105",
                    "This reviewer has turned the case down before (\"" + why + "\").",
                    "Choose another reviewer, or say why this one is asked again.");
        }
    }

    /** @param first  who stands before the one chosen */
    record ReasonNeeded(ReviewerId first) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-106",
                    "Another reviewer fits the case better, and no reason was given for this one.",
                    "Offer it to the first of the ranking, or say why not.");
        }
    }

    record NothingOffered() implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice("PAN-107", "No offer of this case is open.", "Look at the case again; it has moved on.");
        }
    }

    record NotTheirs(ReviewerId asked) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-108",
                    "The case is with another reviewer.",
                    "Only the reviewer to whom it was offered can answer for it.");
        }
    }

    record Lapsed(Instant until) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-109",
                    "The offer could be accepted until " + CaliforniaTime.printed(until) + ".",
                    "Ask the staff to offer the case again.");
        }
    }

    record NotLapsedYet(Instant until) implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice(
                    "PAN-110",
                    "The offer may be answered until " + CaliforniaTime.printed(until) + ".",
                    "Wait until then.");
        }
    }

    record WithNobody() implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice("PAN-111", "No reviewer has the case, and none was asked.", "Offer it to a reviewer.");
        }
    }

    /** What was done without the reason that has to be given. */
    record NoReason() implements OfferRefusal {
        @Override
        public RefusalWords words() {
            return choice("PAN-112", "No reason was given.", "Say why; it is kept with the case.");
        }
    }
}
