package org.openimr.process.outcome;

import java.time.Instant;
import java.util.Set;
import org.openimr.law.Citation;

/**
 * The claims administrator carried a determination out, Lab. Code 4610.6(j), 8 CCR 9792.10.7.
 *
 * @param items  overturned items that it carries out; at least one
 */
public record Implementation(Instant at, Kind kind, Set<Integer> items) {
    /** How an item is carried out. */
    public enum Kind {
        /** Treatment still to be given: within 5 working days. */
        AUTHORIZED("authorized", Citation.regulation("9792.10.7(a)(2)")),
        /** Treatment already given: within 20 days. */
        REIMBURSED("paid for", Citation.regulation("9792.10.7(a)(1)"));

        private final String words;
        private final Citation clause;

        Kind(String words, Citation clause) {
            this.words = words;
            this.clause = clause;
        }

        /** For a person: "authorized". */
        public String words() {
            return words;
        }

        public Citation clause() {
            return clause;
        }
    }

    public Implementation {
        items = Set.copyOf(items);
        if (items.isEmpty()) throw new IllegalArgumentException("something was carried out");
    }
}
