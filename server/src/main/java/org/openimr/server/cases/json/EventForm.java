package org.openimr.server.cases.json;

import org.openimr.process.CaseEvent;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Reading;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;

/**
 * The permanent name of one kind of event and how it is stored.
 *
 * @param type   name and version under which it is stored, for ever
 * @param event  the event that it reads as today
 */
record EventForm<E extends CaseEvent>(EventType type, Class<E> event, ObjectShape<E> shape) {
    /** Version 1, under the shape's name. */
    static <E extends CaseEvent> EventForm<E> first(Class<E> event, ObjectShape<E> shape) {
        return new EventForm<>(new EventType(shape.name(), 1), event, shape);
    }

    NewEvent write(E happened) {
        return new NewEvent(type, new Payload(shape.write(happened).toString()));
    }

    E read(Payload payload) {
        return switch (Reading.of(payload.json(), shape)) {
            case Reading.Of<E>(E happened) -> happened;
            case Reading.Faulty<E>(var faults) ->
                throw new UnreadableEvent(
                        type,
                        faults.getFirst().path() + ": " + faults.getFirst().what());
        };
    }
}
