package org.openimr.law;

/**
 * A value that no text read so far fixes. It is a setting, and is shown as an assumption wherever a person meets it.
 *
 * @param key    permanent name of the setting: {@code deadlines.eligibility-business-days}
 * @param value  what is assumed
 * @param grade  why it is no more than assumed; never {@link Grade#TEXT_READ}
 * @param basis  the clause that would fix it, or the choice in words
 * @param means  what the value is, with its unit, in words
 */
public record Assumed<T>(String key, T value, Grade grade, Citation basis, String means) {
    public Assumed {
        if (grade == Grade.TEXT_READ) throw new IllegalArgumentException("what was read is not assumed: " + key);
        if (key.isBlank() || means.isBlank())
            throw new IllegalArgumentException("an assumption has a name and a meaning");
    }

    /** The same assumption with another value, as an operator sets it. */
    public Assumed<T> as(T other) {
        return new Assumed<>(key, other, grade, basis, means);
    }
}
