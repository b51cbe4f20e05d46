package org.openimr.process;

import java.time.Instant;

/** Publication without identities, Lab. Code 4610.6(m). */
public sealed interface PublicationCommand extends CaseCommand {
    /** One person confirms that the public text identifies nobody. */
    record ConfirmDeidentification(Instant at) implements PublicationCommand {}

    /** Publishes, once enough different persons confirmed. */
    record PublishDetermination(Instant at) implements PublicationCommand {}
}
