package org.openimr.panel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days during which something of a person or an organization holds. What is not known to have begun held always; what is
 * not known to have ended holds still.
 *
 * @param first  inclusive; empty where the beginning is not known
 * @param last   inclusive; empty while no end is known
 */
public record During(Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final During ALWAYS = new During(Optional.empty(), Optional.empty());

    public During {
        Optional<LocalDate> begins = first;
        if (last.filter(end -> begins.filter(end::isBefore).isPresent()).isPresent())
            throw new IllegalArgumentException("nothing ends before it begins: " + first.get() + " to " + last.get());
    }

    /** No beginning and no end are known. */
    public static During always() {
        return ALWAYS;
    }

    public static During since(LocalDate first) {
        return new During(Optional.of(first), Optional.empty());
    }

    /** Both inclusive. */
    public static During between(LocalDate first, LocalDate last) {
        return new During(Optional.of(first), Optional.of(last));
    }

    public boolean contains(LocalDate day) {
        return first.map(begins -> !day.isBefore(begins)).orElse(true)
                && last.map(ends -> !day.isAfter(ends)).orElse(true);
    }

    /** Whether some day lies in both. */
    public boolean overlaps(During other) {
        return !endsBefore(this, other) && !endsBefore(other, this);
    }

    private static boolean endsBefore(During one, During other) {
        return one.last.isPresent() && other.first.isPresent() && one.last.get().isBefore(other.first.get());
    }

    /** "2020-01-01 to 2021-12-31", with the last day on which it holds; a question mark for what is not known. */
    @Override
    public String toString() {
        return first.map(Object::toString).orElse("?") + " to "
                + last.map(Object::toString).orElse("?");
    }
}
