package org.openimr.server.panel.register;

import java.util.List;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.RegisterRefusal;

/** What became of a command to the register. */
public sealed interface RegisterAnswer {
    /**
     * Carried out and kept.
     *
     * @param events  one for each order, in their order
     */
    record Done(List<RegisterEvent> events) implements RegisterAnswer {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** The same command was carried out before; nothing was done again. This is the answer given then. */
    record AlreadyDone(Done first) implements RegisterAnswer {}

    /**
     * Not carried out; the register is as it was.
     *
     * @param place  from 1, of the order that was refused, among those given together; those before it were not carried
     *     out either
     */
    record Refused(RegisterRefusal reason, int place) implements RegisterAnswer {}

    /** Not carried out: the identifier names another command that was carried out before. */
    record OtherCommand() implements RegisterAnswer {}
}
