package org.openimr.process.records;

import java.time.Instant;
import java.util.Optional;
import org.openimr.law.Citation;
import org.openimr.law.Grade;
import org.openimr.law.RuleId;
import org.openimr.process.clocks.Limit;
import org.openimr.process.filing.PartyRole;

/**
 * One thing that a party sends for the review.
 *
 * @param what   in words, without a full stop
 * @param rule   clause and number of the rule that says so
 * @param grade  how surely the rule is known
 * @param since  when the party was told to
 * @param due    until when it is received in time; empty where no time is set
 */
public record Owed(String what, PartyRole by, Bond bond, RuleId rule, Grade grade, Instant since, Optional<Limit> due) {
    /** The clause that asks for it. */
    public Citation clause() {
        return rule.clause();
    }
}
