package org.openimr.bench.archive;

import java.util.List;
import java.util.SplittableRandom;

/** The choices made for one letter: the same seed and number, the same choices, whatever else is made. */
final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** @param number  of the letter, from 0 */
    static Dice of(long seed, long number) {
        // The choices of neighbouring letters must not be one sequence moved by a step: their seeds are scrambled
        // first.
        return new Dice(new SplittableRandom(new SplittableRandom(seed ^ (number << Integer.SIZE)).nextLong()));
    }

    /** From {@code low} to {@code high}, both inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From 0, 1 exclusive. */
    double share() {
        return random.nextDouble();
    }

    /** About one, never far below none: the logarithm is normally distributed. */
    double lognormal(double mean, double deviation) {
        double variance = Math.log(1 + deviation * deviation / (mean * mean));
        return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * random.nextGaussian());
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T of(Ranked<T> values) {
        return values.at(random.nextDouble());
    }
}
