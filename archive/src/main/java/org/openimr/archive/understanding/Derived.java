package org.openimr.archive.understanding;

import java.util.function.Function;
import org.openimr.determination.Span;

/** A field of an item, how sure it is, and how it came about. */
public record Derived<T>(T value, Certainty certainty, Derivation from) {
    static <T> Derived<T> stated(T value, Rule rule, Passage passage, int start, int end) {
        return of(value, Certainty.STATED, rule, passage, start, end);
    }

    static <T> Derived<T> of(T value, Certainty certainty, Rule rule, Passage passage, int start, int end) {
        return new Derived<>(value, certainty, new Derivation(rule, new Where(passage, new Span(start, end))));
    }

    /** Another value from the same words by the same rule. */
    <U> Derived<U> map(Function<? super T, ? extends U> to) {
        return new Derived<>(to.apply(value), certainty, from);
    }
}
