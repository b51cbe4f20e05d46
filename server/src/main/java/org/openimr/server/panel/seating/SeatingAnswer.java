package org.openimr.server.panel.seating;

import org.openimr.panel.RefusalWords;
import org.openimr.panel.seating.SeatingEvent;
import org.openimr.process.Refusal;

/** What became of a command about the reviewers of a case. */
public sealed interface SeatingAnswer {
    /** Carried out, and kept. */
    record Done(SeatingEvent event) implements SeatingAnswer {}

    /** The same command came before; nothing was done again. */
    record AlreadyDone() implements SeatingAnswer {}

    /** Not carried out; all is as it was. */
    record Refused(RefusalWords reason) implements SeatingAnswer {}

    /** The case itself refused; all is as it was. */
    record RefusedByCase(Refusal reason) implements SeatingAnswer {}

    /** There is no such case, or none whose file is complete and which is not decided. */
    record NothingSought() implements SeatingAnswer {}

    /** Others changed it at the same time, again and again. */
    record Conflict() implements SeatingAnswer {}
}
