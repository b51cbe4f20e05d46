package org.openimr.process.review;

import java.util.UUID;

/** Opaque reference to an expert reviewer. Who it is stays in the review organization, Lab. Code 4610.6(f). */
public record ReviewerId(UUID value) {
    /** Whether the account identifier is this reviewer's own. */
    public boolean isAccount(String accountId) {
        return value.toString().equals(accountId);
    }
}
