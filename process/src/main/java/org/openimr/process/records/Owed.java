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
 * @param made   when it must have been made to be asked for, where the rule says
 * @param named  where it is owed because a paper names it
 * @param rule   clause and number of the rule that says so
 * @param grade  how surely the rule is known
 * @param since  when the party was told to
 * @param due    until when it is received in time; empty where no time is set
 */
public record Owed(
        String what,
        PartyRole by,
        Bond bond,
        Optional<Window> made,
        Optional<NamedRecord> named,
        RuleId rule,
        Grade grade,
        Instant since,
        Optional<Limit> due) {
    static Owed of(Claim claim, OwedRule rule, Instant since, Optional<Limit> due) {
        return new Owed(
                claim.what(),
                claim.by(),
                claim.bond(),
                claim.made(),
                claim.named(),
                rule.id(),
                rule.grade(),
                since,
                due);
    }

    /** The clause that asks for it. */
    public Citation clause() {
        return rule.clause();
    }
}
