package org.openimr.server.records;

import java.util.List;
import org.openimr.process.Refusal;
import org.openimr.process.records.SealedPart;

/** What became of the wish to seal what the review rests on. */
public sealed interface SealAnswer {
    record Sealed(SealedPart part) implements SealAnswer {}

    /** Every document is sealed already. */
    record NothingNew() implements SealAnswer {}

    /** Nobody has said yet what these are. */
    record NotConfirmed(List<ReceivedFile> files) implements SealAnswer {
        public NotConfirmed {
            files = List.copyOf(files);
        }
    }

    /** These are still being sent or read. */
    record StillReading(List<ReceivedFile> files) implements SealAnswer {
        public StillReading {
            files = List.copyOf(files);
        }
    }

    /** By the process. */
    record Refused(Refusal why) implements SealAnswer {}

    /** Somebody changed the case meanwhile: look again. */
    record Conflict() implements SealAnswer {}
}
