package org.openimr.process;

import static org.openimr.law.Dates.withoutWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openimr.law.Citation;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;

/** Refusals after a decision. */
public sealed interface OutcomeRefusal extends Refusal {
    record AlreadyPublished() implements OutcomeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-163",
                    Citation.laborCode("4610.6(m)"),
                    "The determination is published.",
                    "Nothing is to be done; a clerical error is corrected as a new version.");
        }
    }

    /** Nobody confirms, and nothing is published, before a person decided of every span whether it identifies somebody. */
    record LetterNotReviewed() implements OutcomeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-164",
                    Citation.laborCode("4610.6(m)"),
                    "The de-identification of the letter as it stands is not reviewed by you, or not by enough persons.",
                    "Open De-identification, decide every span and close the review, or confirm what another closed.");
        }
    }

    record NothingToCorrect(Correction.Change change) implements OutcomeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-152",
                    Citation.design("correction of a clerical error"),
                    "The " + change.where().words() + (change.item() == 0 ? "" : " of item " + change.item())
                            + " does not say \"" + change.wrong() + "\".",
                    "Copy the words exactly as the determination has them.");
        }
    }

    record NothingToImplement(List<Integer> items) implements OutcomeRefusal {
        public NothingToImplement {
            items = List.copyOf(items);
        }

        @Override
        public Words words() {
            return new Words(
                    "IMR-171",
                    Citation.laborCode("4610.6(j)"),
                    "Not found medically necessary, or carried out before: item "
                            + items.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".",
                    "Report only overturned items that are still open.");
        }
    }

    record PetitionDefective(List<String> defects) implements OutcomeRefusal {
        public PetitionDefective {
            defects = List.copyOf(defects);
        }

        @Override
        public Words words() {
            return new Words(
                    "IMR-172",
                    Citation.regulation("10575"),
                    "The petition is defective: " + String.join("; ", defects) + ".",
                    "Send it again complete within the time; the appeals board may dismiss a defective petition.");
        }
    }

    record PetitionLate(LocalDate receivedOn, LocalDate lastDay, String arithmetic) implements OutcomeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-173",
                    Citation.laborCode("4610.6(h)"),
                    "The petition was received on " + withoutWeekday(receivedOn) + "; the last day was "
                            + withoutWeekday(lastDay) + " (" + arithmetic + ").",
                    "Only the appeals board can say otherwise; correct the day of service if it is wrong.");
        }
    }

    record GroundNotRaised(AppealGround ground) implements OutcomeRefusal {
        @Override
        public Words words() {
            return new Words(
                    "IMR-174",
                    ground.clause(),
                    "The petition did not raise this ground: " + ground.words(),
                    "Give a ground that the petition raised and the order found.");
        }
    }
}
