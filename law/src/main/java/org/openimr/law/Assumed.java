package org.openimr.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value that no text read so far fixes. It is a setting, and is shown as an assumption wherever a person meets it.
 *
 * @param key      permanent name of the setting: {@code deadlines.eligibility-business-days}
 * @param value    what is assumed
 * @param grade    why it is no more than assumed; never {@link Grade#TEXT_READ}
 * @param basis    the clause that would fix it, or the choice in words
 * @param means    what the value is, with its unit, in words
 * @param instead  the assumption in whose place an operator set this one; empty while nobody has
 */
public record Assumed<T>(String key, T value, Grade grade, Citation basis, String means, Optional<Assumed<T>> instead) {
    /** The word for a value that may be absent and is. */
    static final String NOT_SET = "not set";

    public Assumed {
        if (grade == Grade.TEXT_READ) throw new IllegalArgumentException("what was read is not assumed: " + key);
        if (key.isBlank() || means.isBlank())
            throw new IllegalArgumentException("an assumption has a name and a meaning");
    }

    /** As it stands while nobody has set another. */
    public Assumed(String key, T value, Grade grade, Citation basis, String means) {
        this(key, value, grade, basis, means, Optional.empty());
    }

    /**
     * The same assumption with another value, as an operator sets it: known no better than a choice. With the value that
     * it has while nobody sets it, it is that one again.
     */
    public Assumed<T> as(T other) {
        Assumed<T> usual = usual();
        return other.equals(usual.value)
                ? usual
                : new Assumed<>(key, other, usual.grade.weaker(Grade.DESIGN_CHOICE), basis, means, Optional.of(usual));
    }

    /** As it is while nobody has set it: this one, or the one that it stands in place of. */
    public Assumed<T> usual() {
        return instead.orElse(this);
    }

    /** Whether an operator set it to something else than the usual value. */
    public boolean isSet() {
        return instead.isPresent();
    }

    /** The value as a file of settings has it: "15", "$345", "5, 10", "not set". */
    public String printed() {
        if (value instanceof List<?> several)
            return several.isEmpty()
                    ? NOT_SET
                    : several.stream().map(Object::toString).collect(Collectors.joining(", "));
        return value instanceof Optional<?> some ? some.map(Object::toString).orElse(NOT_SET) : value.toString();
    }
}
