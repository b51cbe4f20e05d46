package org.openimr.server.desk;

import java.time.Instant;
import java.util.UUID;
import org.openimr.determination.CaseNumber;

/**
 * What a reviewer signed. Stays inside the review organization: it stands in no letter and on no page for others.
 *
 * @param id         chosen by the page that was signed, so that signing twice is signing once
 * @param account    login under which it was signed
 * @param typedName  as the reviewer typed it
 * @param statement  that was signed
 * @param version    of the working copy
 */
public record Signature(
        UUID id,
        CaseNumber number,
        UUID reviewer,
        String account,
        String typedName,
        String statement,
        Instant at,
        int version,
        SignedContent content) {
    public Signature {
        if (typedName.isBlank()) throw new IllegalArgumentException("a signature has a name");
    }
}
