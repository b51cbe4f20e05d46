package org.openimr.process.review;

import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.Outcome;
import org.openimr.determination.evidence.EvidenceRecord;

/**
 * What the reviewer found on one disputed item.
 *
 * @param item                      number of the item in the application
 * @param claimsAdministratorBasis  what utilization review relied on, as its decision says
 * @param reviewerBasis             what the reviewer relies on
 * @param rationale                 why, in the reviewer's words
 * @param dependsOn                 the primary item that this one stands or falls with
 * @param evidence                  how the reviewer searched and weighed; empty where it came without
 */
public record ItemDecision(
        int item,
        Outcome outcome,
        Basis claimsAdministratorBasis,
        Basis reviewerBasis,
        String rationale,
        OptionalInt dependsOn,
        Optional<EvidenceRecord> evidence) {
    public ItemDecision {
        if (rationale.isBlank()) throw new IllegalArgumentException("item " + item + " is decided without a rationale");
        if (dependsOn.isPresent() && dependsOn.getAsInt() == item) {
            throw new IllegalArgumentException("item " + item + " cannot depend on itself");
        }
    }

    /** A decision that comes without its evidence record. */
    public ItemDecision(
            int item,
            Outcome outcome,
            Basis claimsAdministratorBasis,
            Basis reviewerBasis,
            String rationale,
            OptionalInt dependsOn) {
        this(item, outcome, claimsAdministratorBasis, reviewerBasis, rationale, dependsOn, Optional.empty());
    }
}
