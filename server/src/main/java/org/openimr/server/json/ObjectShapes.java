package org.openimr.server.json;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Objects of one to nine fields, made by a constructor that takes them in the same order. */
public final class ObjectShapes {
    private ObjectShapes() {}

    /** An object without fields. */
    public static <T> ObjectShape<T> object(String name, Supplier<T> make) {
        return new ObjectShape<>(name, List.of(), _ -> make.get());
    }

    public static <T, A> ObjectShape<T> object(String name, Field<T, A> a, Function<A, T> make) {
        return new ObjectShape<>(name, List.of(a), v -> make.apply(v.of(a)));
    }

    public static <T, A, B> ObjectShape<T> object(String name, Field<T, A> a, Field<T, B> b, BiFunction<A, B, T> make) {
        return new ObjectShape<>(name, List.of(a, b), v -> make.apply(v.of(a), v.of(b)));
    }

    public static <T, A, B, C> ObjectShape<T> object(
            String name, Field<T, A> a, Field<T, B> b, Field<T, C> c, Of3<A, B, C, T> make) {
        return new ObjectShape<>(name, List.of(a, b, c), v -> make.of(v.of(a), v.of(b), v.of(c)));
    }

    public static <T, A, B, C, D> ObjectShape<T> object(
            String name, Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Of4<A, B, C, D, T> make) {
        return new ObjectShape<>(name, List.of(a, b, c, d), v -> make.of(v.of(a), v.of(b), v.of(c), v.of(d)));
    }

    public static <T, A, B, C, D, E> ObjectShape<T> object(
            String name,
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Of5<A, B, C, D, E, T> make) {
        return new ObjectShape<>(
                name, List.of(a, b, c, d, e), v -> make.of(v.of(a), v.of(b), v.of(c), v.of(d), v.of(e)));
    }

    public static <T, A, B, C, D, E, F> ObjectShape<T> object(
            String name,
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Of6<A, B, C, D, E, F, T> make) {
        return new ObjectShape<>(
                name, List.of(a, b, c, d, e, f), v -> make.of(v.of(a), v.of(b), v.of(c), v.of(d), v.of(e), v.of(f)));
    }

    public static <T, A, B, C, D, E, F, G> ObjectShape<T> object(
            String name,
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Of7<A, B, C, D, E, F, G, T> make) {
        return new ObjectShape<>(
                name,
                List.of(a, b, c, d, e, f, g),
                v -> make.of(v.of(a), v.of(b), v.of(c), v.of(d), v.of(e), v.of(f), v.of(g)));
    }

    public static <T, A, B, C, D, E, F, G, H> ObjectShape<T> object(
            String name,
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Of8<A, B, C, D, E, F, G, H, T> make) {
        return new ObjectShape<>(
                name,
                List.of(a, b, c, d, e, f, g, h),
                v -> make.of(v.of(a), v.of(b), v.of(c), v.of(d), v.of(e), v.of(f), v.of(g), v.of(h)));
    }

    public static <T, A, B, C, D, E, F, G, H, I> ObjectShape<T> object(
            String name,
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Of9<A, B, C, D, E, F, G, H, I, T> make) {
        return new ObjectShape<>(
                name,
                List.of(a, b, c, d, e, f, g, h, i),
                v -> make.of(v.of(a), v.of(b), v.of(c), v.of(d), v.of(e), v.of(f), v.of(g), v.of(h), v.of(i)));
    }

    /** A constructor of three values. */
    public interface Of3<A, B, C, T> {
        T of(A a, B b, C c);
    }

    /** A constructor of four values. */
    public interface Of4<A, B, C, D, T> {
        T of(A a, B b, C c, D d);
    }

    /** A constructor of five values. */
    public interface Of5<A, B, C, D, E, T> {
        T of(A a, B b, C c, D d, E e);
    }

    /** A constructor of six values. */
    public interface Of6<A, B, C, D, E, F, T> {
        T of(A a, B b, C c, D d, E e, F f);
    }

    /** A constructor of seven values. */
    public interface Of7<A, B, C, D, E, F, G, T> {
        T of(A a, B b, C c, D d, E e, F f, G g);
    }

    /** A constructor of eight values. */
    public interface Of8<A, B, C, D, E, F, G, H, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** A constructor of nine values. */
    public interface Of9<A, B, C, D, E, F, G, H, I, T> {
        T of(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }
}
