package org.openimr.records.chronology;

import java.time.Instant;

/** Who says that an event stands where it stands. */
public sealed interface Proposer {
    /**
     * A rule, which only proposes.
     *
     * @param id       as the list of rules in {@code docs/records/chronology.md} has it
     * @param version  raised with every change of what the rule finds
     */
    record Rule(String id, int version) implements Proposer {
        public Rule {
            if (id.isBlank() || version < 1)
                throw new IllegalArgumentException("a rule has an id and a version from 1");
        }
    }

    /** A person, who entered or corrected it. */
    record Person(String name, Instant at) implements Proposer {
        public Person {
            if (name.isBlank()) throw new IllegalArgumentException("a person has a name");
        }
    }
}
