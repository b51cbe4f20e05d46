package org.openimr.process.fees;

import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.Money;

/** What a review costs, or why nobody can say. */
public sealed interface Fee {
    /** Where the amount stands, or would stand. */
    Citation clause();

    /** The amount, if known. */
    Optional<Money> known();

    /** One full sentence for the invoice. */
    String sentence();

    /**
     * An amount.
     *
     * @param line   what is billed
     * @param grade  how surely the amount is known
     */
    record Amount(FeeLine line, Money money, Citation clause, Grade grade) implements Fee {
        @Override
        public Optional<Money> known() {
            return Optional.of(money);
        }

        @Override
        public String sentence() {
            return "The fee for " + line.words() + " is " + money.printed() + " (" + clause.printed() + "; "
                    + grade.meaning() + ").";
        }
    }

    /**
     * The text could not be read and no value is set.
     *
     * @param key  the setting that would give it
     */
    record NotFound(FeeLine line, String key, Citation clause) implements Fee {
        @Override
        public Optional<Money> known() {
            return Optional.empty();
        }

        @Override
        public String sentence() {
            return "The fee for " + line.words() + " was not found (" + clause.printed() + "); set " + key
                    + " to bill it.";
        }
    }
}
