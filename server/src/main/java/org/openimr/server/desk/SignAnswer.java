package org.openimr.server.desk;

import java.util.List;
import org.openimr.process.Refusal;

/** What became of a signature. */
public sealed interface SignAnswer {
    /** What was signed is the case's, and with quality assurance. */
    record Signed() implements SignAnswer {}

    /** The draft changed since the page was shown; nothing was signed. */
    record Changed() implements SignAnswer {}

    /** Something is missing; nothing was signed. */
    record Unfinished(List<DeskFinding> missing) implements SignAnswer {
        public Unfinished {
            missing = List.copyOf(missing);
        }
    }

    /** The process did not take it. */
    record Refused(Refusal why) implements SignAnswer {}

    /** Others kept changing the case in the same moment. */
    record Busy() implements SignAnswer {}
}
