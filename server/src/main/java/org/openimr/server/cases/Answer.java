package org.openimr.server.cases;

import java.util.List;
import org.openimr.process.CaseEvent;
import org.openimr.process.Refusal;

/** What became of a command. */
public sealed interface Answer {
    /**
     * Carried out and kept: it survives the loss of the process or the machine's power.
     *
     * @param version  of the case after it
     * @param events   what happened, in order
     */
    record Done(int version, List<CaseEvent> events) implements Answer {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** The same command was carried out before; nothing was done again. This is the answer given then. */
    record AlreadyDone(Done first) implements Answer {}

    /** Not carried out; the case is as it was. */
    record Refused(Refusal reason) implements Answer {}

    /** Not carried out: others kept changing the case meanwhile. Give it again. */
    record Conflict() implements Answer {}

    /** Not carried out: the identifier names another command that was carried out on this case. */
    record OtherCommand() implements Answer {}
}
