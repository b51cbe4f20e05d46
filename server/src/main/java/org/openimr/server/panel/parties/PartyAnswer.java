package org.openimr.server.panel.parties;

import java.util.List;
import org.openimr.panel.parties.PartyEvent;
import org.openimr.panel.parties.PartyRefusal;

/** What became of a command to the book of parties. */
public sealed interface PartyAnswer {
    /**
     * Carried out and kept.
     *
     * @param events  one for each command, in their order
     */
    record Done(List<PartyEvent> events) implements PartyAnswer {
        public Done {
            events = List.copyOf(events);
        }
    }

    /** The same command was carried out before; nothing was done again. This is the answer given then. */
    record AlreadyDone(Done first) implements PartyAnswer {}

    /**
     * Not carried out; the book is as it was.
     *
     * @param place  from 1, of the command that was refused, among those given together; those before it were not carried
     *     out either
     */
    record Refused(PartyRefusal reason, int place) implements PartyAnswer {}

    /** Not carried out: the identifier names another command that was carried out before. */
    record OtherCommand() implements PartyAnswer {}
}
