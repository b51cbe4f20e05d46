package org.openimr.server.filing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;

/**
 * An application that is being filled in, or was sent.
 *
 * @param expiresAt  when it is deleted, unless it was sent
 */
public record Draft(UUID id, Answers answers, Optional<Copy> copy, Instant expiresAt, Optional<Sent> sent) {
    /** The copy of the decision in dispute that is with it. */
    public record Copy(FileKind kind, String name, int bytes) {}

    /** The case that it became, and when it arrived. */
    public record Sent(CaseNumber number, Instant receivedAt) {}
}
