package org.openimr.server.json;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One named value of an object {@code O}.
 *
 * @param <V> as the object holds it
 */
public sealed interface Field<O, V> {
    String name();

    /** Must be given. */
    boolean required();

    Shape<?> shape();

    Optional<V> read(JsonNode object, String path, Faults faults);

    void write(O owner, ObjectNode into);

    /** A field that must be there. */
    static <O, V> Field<O, V> field(String name, Shape<V> shape, Function<O, V> of) {
        return new Needed<>(name, shape, of, true);
    }

    /** A field that its reader fills in where the sender left it out. */
    static <O, V> Field<O, V> filledIn(String name, Shape<V> shape, Function<O, V> of) {
        return new Needed<>(name, shape, of, false);
    }

    /** A field that may be absent or null. */
    static <O, V> Field<O, Optional<V>> optional(String name, Shape<V> shape, Function<O, Optional<V>> of) {
        return new Defaulted<>(name, shape, Optional.empty(), Optional::of, of);
    }

    /** A whole number that may be absent or null. */
    static <O> Field<O, OptionalInt> optionalNumber(String name, Function<O, OptionalInt> of) {
        return new Defaulted<>(name, Shapes.NUMBER, OptionalInt.empty(), OptionalInt::of, owner -> {
            OptionalInt value = of.apply(owner);
            return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
        });
    }

    /** A field that stands for {@code usual} where it is absent or null; always written. */
    static <O, V> Field<O, V> usually(String name, Shape<V> shape, V usual, Function<O, V> of) {
        return new Defaulted<>(name, shape, usual, value -> value, owner -> Optional.of(of.apply(owner)));
    }

    /** A field that stands for {@code usual} where it is absent or null, and is left out where it is that. */
    static <O, V> Field<O, V> unless(V usual, String name, Shape<V> shape, Function<O, V> of) {
        return new Defaulted<>(
                name,
                shape,
                usual,
                value -> value,
                owner -> Optional.of(of.apply(owner)).filter(value -> !value.equals(usual)));
    }

    /** @see #field */
    record Needed<O, V>(String name, Shape<V> shape, Function<O, V> of, boolean required) implements Field<O, V> {
        @Override
        public Optional<V> read(JsonNode object, String path, Faults faults) {
            JsonNode value = object.path(name);
            return value.isMissingNode() || value.isNull()
                    ? faults.missing(path, shape.expected())
                    : shape.read(value, path, faults);
        }

        @Override
        public void write(O owner, ObjectNode into) {
            into.set(name, shape.write(of.apply(owner)));
        }
    }

    /** @see #optional */
    record Defaulted<O, S, V>(String name, Shape<S> shape, V absent, Function<S, V> held, Function<O, Optional<S>> of)
            implements Field<O, V> {
        @Override
        public boolean required() {
            return false;
        }

        @Override
        public Optional<V> read(JsonNode object, String path, Faults faults) {
            JsonNode value = object.path(name);
            return value.isMissingNode() || value.isNull()
                    ? Optional.of(absent)
                    : shape.read(value, path, faults).map(held);
        }

        @Override
        public void write(O owner, ObjectNode into) {
            of.apply(owner).ifPresent(value -> into.set(name, shape.write(value)));
        }
    }
}
