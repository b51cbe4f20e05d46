package org.openimr.process;

import java.util.List;

/** Answer to a command: what happened, or why nothing did. */
public sealed interface Decision {
    /** Carried out; the events are to be kept before anyone is told so. */
    record Accepted(List<CaseEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) throw new IllegalArgumentException("an accepted command has at least one event");
        }
    }

    /** Not carried out; the case is as it was. */
    record Refused(Refusal reason) implements Decision {}

    /** Carried out with these events. */
    static Decision accepted(CaseEvent... events) {
        return new Accepted(List.of(events));
    }

    /** Not carried out. */
    static Decision refused(Refusal reason) {
        return new Refused(reason);
    }
}
