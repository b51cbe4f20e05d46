package org.openimr.server.panel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openimr.server.cases.json.UnreadableEvent;
import org.openimr.server.json.ObjectShape;
import org.openimr.server.json.Reading;
import org.openimr.server.log.EventType;
import org.openimr.server.log.NewEvent;
import org.openimr.server.log.Payload;

/**
 * Events of one kind of stream to what the log keeps, and back. What was stored once stays readable for ever.
 *
 * @param <T>  the events of such a stream
 */
public final class StoredEvents<T> {
    private final List<Form<? extends T>> forms;
    private final Map<EventType, Form<? extends T>> byType;
    private final Map<Class<?>, Form<? extends T>> newest;

    /** @param forms  of every event, older versions too */
    public StoredEvents(List<Form<? extends T>> forms) {
        this.forms = List.copyOf(forms);
        this.byType = forms.stream().collect(Collectors.toUnmodifiableMap(Form::type, Function.identity()));
        this.newest = forms.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Form::event,
                        Function.identity(),
                        (one, other) -> one.type().version() > other.type().version() ? one : other));
    }

    /**
     * The permanent name of one kind of event and how it is stored.
     *
     * @param type   name and version under which it is stored
     * @param event  the event that it reads as today
     */
    public record Form<E>(EventType type, Class<E> event, ObjectShape<E> shape) {
        /** Version 1, under the shape's name. */
        public static <E> Form<E> first(Class<E> event, ObjectShape<E> shape) {
            return new Form<>(new EventType(shape.name(), 1), event, shape);
        }

        private NewEvent write(Object happened) {
            return new NewEvent(
                    type, new Payload(shape.write(event.cast(happened)).toString()));
        }

        private E read(Payload payload) {
            return switch (Reading.of(payload.json(), shape)) {
                case Reading.Of<E>(E happened) -> happened;
                case Reading.Faulty<E>(var faults) ->
                    throw new UnreadableEvent(
                            type,
                            faults.getFirst().path() + ": " + faults.getFirst().what());
            };
        }
    }

    public List<Form<? extends T>> forms() {
        return forms;
    }

    /** The event in the newest form of its kind. */
    public NewEvent write(T happened) {
        Class<?> kind = happened.getClass();
        return Objects.requireNonNull(newest.get(kind), kind::getName).write(happened);
    }

    /** @throws UnreadableEvent if the kind is not known or the payload does not fit it */
    public T read(EventType type, Payload payload) {
        Form<? extends T> form = byType.get(type);
        if (form == null) throw new UnreadableEvent(type, "Its kind is not known here.");
        return form.read(payload);
    }
}
