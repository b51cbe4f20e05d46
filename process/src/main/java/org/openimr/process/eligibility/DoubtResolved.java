package org.openimr.process.eligibility;

import org.openimr.law.RuleId;

/** How the Administrative Director settled a doubtful rule: which rule, and the reason given. */
public record DoubtResolved(RuleId rule, String reason) {
    public DoubtResolved {
        if (reason.isBlank()) throw new IllegalArgumentException("a doubt is resolved with a reason");
    }
}
