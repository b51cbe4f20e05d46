package org.openimr.determination.json;

import java.util.Optional;
import java.util.OptionalInt;

/** From the boxed to the plain optional number, which the library does not offer. */
final class OptionalInts {
    private OptionalInts() {}

    static OptionalInt of(Optional<Integer> value) {
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }
}
