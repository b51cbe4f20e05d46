package org.openimr.app.replay;

import java.io.Serial;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.process.CaseState;
import org.openimr.process.Order;
import org.openimr.process.review.ReviewerId;

/** Where the commands of a replay go: the pure process alone, the event log, or a running server. */
public interface Desk extends AutoCloseable {
    /** What became of a command. */
    sealed interface Reply {
        /** Kept, or kept before under the same command identifier. */
        record Done() implements Reply {}

        /** Refused for a reason. */
        record Refused(String code, String explanation) implements Reply {}
    }

    /** The reviewer's account that this desk knows. */
    ReviewerId reviewer();

    /**
     * Whether a letter that is a public record already is published here without persons who review what has to be taken
     * out of it. A running server waits for them, so that there a replay ends with the letter as it was issued.
     */
    boolean publishes();

    /**
     * Gives one command. One that was given before under the same {@code command} identifier is answered as the first
     * time and done once.
     *
     * @throws Unreachable  if no answer came: the command may or may not have been kept
     */
    Reply give(CaseNumber caseNumber, Order order, UUID command);

    /**
     * The case as it is kept.
     *
     * @throws Unreachable  if no answer came
     */
    Kept kept(CaseNumber caseNumber);

    @Override
    void close();

    /**
     * What is kept of a case.
     *
     * @param issued  the determination, once it was issued
     */
    record Kept(boolean published, Optional<Determination> issued) {
        static Kept of(CaseState state) {
            return state.ruling()
                    .map(ruling -> new Kept(ruling.publishedAt().isPresent(), Optional.of(ruling.determination())))
                    .orElseGet(() -> new Kept(false, Optional.empty()));
        }
    }

    /** No answer came. */
    final class Unreachable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unreachable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
