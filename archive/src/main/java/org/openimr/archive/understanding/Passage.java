package org.openimr.archive.understanding;

import java.util.Optional;
import org.openimr.determination.Basis;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.determination.Side;

/** One text of a read letter. */
public sealed interface Passage {
    /** Its characters in this letter for this item; empty where the letter has none or the passage is no text. */
    Optional<String> text(Determination letter, Issue item);

    /** The item's heading, whole. */
    record Heading() implements Passage {
        @Override
        public Optional<String> text(Determination letter, Issue item) {
            return Optional.of(item.service());
        }
    }

    /** What is decided of a partly authorised request. */
    record ServiceInDispute() implements Passage {
        @Override
        public Optional<String> text(Determination letter, Issue item) {
            return item.serviceInDispute();
        }
    }

    /** The reviewer's reasons. */
    record Rationale() implements Passage {
        @Override
        public Optional<String> text(Determination letter, Issue item) {
            return item.rationale();
        }
    }

    /**
     * A diagnosis of the clinical case summary.
     *
     * @param index  from 0
     */
    record Diagnosis(int index) implements Passage {
        @Override
        public Optional<String> text(Determination letter, Issue item) {
            return Optional.of(letter.summary().diagnoses().get(index));
        }
    }

    /**
     * A "Decision based on" sentence.
     *
     * @param index  from 0, among those of its side
     */
    record Citation(Side side, int index) implements Passage {
        @Override
        public Optional<String> text(Determination letter, Issue item) {
            Optional<Basis> basis = switch (side) {
                case CLAIMS_ADMINISTRATOR -> item.claimsAdministratorBasis();
                case EXPERT_REVIEWER -> item.reviewerBasis();
            };
            return basis.map(one -> one.citations().get(index).text());
        }
    }

    /** A field of the read letter that has no text of its own, such as the decision word. */
    record ReadField(String name) implements Passage {
        @Override
        public Optional<String> text(Determination letter, Issue item) {
            return Optional.empty();
        }
    }
}
