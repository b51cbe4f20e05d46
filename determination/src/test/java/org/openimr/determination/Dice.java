package org.openimr.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Choices of a generator; the same seed makes the same choices. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        // The first choices of java.util.Random are nearly the same for all small seeds.
        this.random = new SplittableRandom(seed);
    }

    /** From {@code low} to {@code high}, both inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** {@code count} different values in any order. */
    <T> List<T> some(List<T> values, int count) {
        List<T> left = new ArrayList<>(values);
        List<T> taken = new ArrayList<>();
        while (taken.size() < count && !left.isEmpty()) taken.add(left.remove(random.nextInt(left.size())));
        return taken;
    }

    <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    OptionalInt maybeInt(Supplier<Integer> value) {
        return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(value.get());
    }

    <T> List<T> list(int low, int high, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int n = between(low, high); n > 0; n--) values.add(value.get());
        return values;
    }
}
