package org.openimr.determination;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One disputed item and its decision.
 *
 * @param number                    place in the letter, from 1
 * @param service                   heading verbatim, without the decision word and its colon
 * @param serviceInDispute          what is decided, where the heading tells of a partly authorised request
 * @param decision                  empty only where a letter that was read does not say
 * @param claimsAdministratorBasis  what the utilization review relied on; empty where the paragraph is missing
 * @param reviewerBasis             what the expert reviewer relied on; empty where the paragraph is missing
 * @param rationale                 verbatim, white space folded; empty where the paragraph is missing
 * @param dependsOn                 number of the primary item that this one stands or falls with
 */
public record Issue(
        int number,
        String service,
        Optional<String> serviceInDispute,
        Optional<Outcome> decision,
        Optional<Basis> claimsAdministratorBasis,
        Optional<Basis> reviewerBasis,
        Optional<String> rationale,
        OptionalInt dependsOn) {

    public Issue {
        if (number < 1) throw new IllegalArgumentException("items are numbered from 1: " + number);
    }
}
