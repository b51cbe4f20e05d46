package org.openimr.server.cases.json;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.process.CaseEvent;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;

/** Events to what the log keeps, and back. What was stored once stays readable for ever. */
public final class EventJson {
    private static final Map<EventType, EventForm<?>> BY_TYPE =
            EventForms.ALL.stream().collect(Collectors.toUnmodifiableMap(EventForm::type, Function.identity()));

    private static final Map<Class<?>, EventForm<?>> NEWEST = EventForms.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(
                    EventForm::event,
                    Function.identity(),
                    (one, other) -> one.type().version() > other.type().version() ? one : other));

    private EventJson() {}

    /** The event in the newest form of its kind. */
    public static NewEvent write(CaseEvent event) {
        return written(Objects.requireNonNull(NEWEST.get(event.getClass()), event.getClass()::getName), event);
    }

    // Safe: a form is kept under the class of its own event.
    @SuppressWarnings("unchecked")
    private static <E extends CaseEvent> NewEvent written(EventForm<E> form, CaseEvent event) {
        return form.write((E) event);
    }

    /** @throws UnreadableEvent if the kind is not known or the payload does not fit it */
    public static CaseEvent read(EventType type, Payload payload) {
        EventForm<?> form = BY_TYPE.get(type);
        if (form == null) throw new UnreadableEvent(type, "Its kind is not known here.");
        return form.read(payload);
    }
}
