package org.openimr.process.quality;

import java.util.List;
import java.util.Optional;
import org.openimr.determination.Outcome;

/**
 * How far two reviewers agree who decided the same items without sight of each other.
 *
 * <p>Observed agreement po is the share of items with the same outcome; expected agreement pe what two who decide by
 * chance, each with the own share of either outcome, would reach. Cohen's kappa is (po − pe) / (1 − pe) (J. Cohen, A
 * coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960, 37–46). It is not
 * defined where pe is 1: all outcomes of both are the same one.
 *
 * <p>The 95 % interval is kappa ± 1.96 SE, cut to −1..1, with the large-sample standard error of J. L. Fleiss, J. Cohen
 * and B. S. Everitt, Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72, 1969, 323–327:
 * SE = √(A + B − C) / ((1 − pe) √n), where A = Σᵢ pᵢᵢ (1 − (pᵢ. + p.ᵢ)(1 − κ))², B = (1 − κ)² Σᵢ≠ⱼ pᵢⱼ (p.ᵢ + pⱼ.)² and
 * C = (κ − pe (1 − κ))². It takes the items as independent, which items of one case are not quite. Where no item was
 * decided differently the formula gives an interval of no width, which would say more than is known; there is none then.
 *
 * @param bothUpheld      items that both upheld
 * @param onlyFirst       items that only the first reviewer overturned
 * @param onlySecond      items that only the second reviewer overturned
 * @param bothOverturned  items that both overturned
 */
public record Agreement(int bothUpheld, int onlyFirst, int onlySecond, int bothOverturned) {
    private static final double NORMAL_95 = 1.96;

    public Agreement {
        if (bothUpheld < 0 || onlyFirst < 0 || onlySecond < 0 || bothOverturned < 0)
            throw new IllegalArgumentException("counts are not negative");
    }

    /** One item, decided twice. */
    public record Twice(Outcome first, Outcome second) {}

    /** Ends inclusive. */
    public record Interval(double from, double to) {}

    /** Of items in any order. */
    public static Agreement of(List<Twice> items) {
        return new Agreement(
                count(items, Outcome.UPHELD, Outcome.UPHELD),
                count(items, Outcome.OVERTURNED, Outcome.UPHELD),
                count(items, Outcome.UPHELD, Outcome.OVERTURNED),
                count(items, Outcome.OVERTURNED, Outcome.OVERTURNED));
    }

    private static int count(List<Twice> items, Outcome first, Outcome second) {
        return Math.toIntExact(
                items.stream().filter(new Twice(first, second)::equals).count());
    }

    /** Items decided twice. */
    public int items() {
        return bothUpheld + onlyFirst + onlySecond + bothOverturned;
    }

    /** Items with the same outcome. */
    public int same() {
        return bothUpheld + bothOverturned;
    }

    /** The share of items with the same outcome, 0 to 1; empty where there are none. */
    public Optional<Double> observed() {
        return items() == 0 ? Optional.empty() : Optional.of((double) same() / items());
    }

    /** The share that chance would give, 0 to 1; empty where there are no items. */
    public Optional<Double> expected() {
        if (items() == 0) return Optional.empty();
        double n = items();
        double bothUphold = (bothUpheld + onlySecond) / n * ((bothUpheld + onlyFirst) / n);
        double bothOverturn = (bothOverturned + onlyFirst) / n * ((bothOverturned + onlySecond) / n);
        return Optional.of(bothUphold + bothOverturn);
    }

    /** Cohen's kappa, −1 to 1; empty where it is not defined. */
    public Optional<Double> kappa() {
        if (!isDefined()) return Optional.empty();
        double expected = expected().orElseThrow();
        return Optional.of((observed().orElseThrow() - expected) / (1 - expected));
    }

    /** Counted, not reckoned: a share that is 1 but for rounding would make kappa anything. */
    private boolean isDefined() {
        return items() > 0 && bothUpheld < items() && bothOverturned < items();
    }

    /** Where kappa lies in 95 of 100 such samples; empty where kappa is not defined or no item was decided differently. */
    public Optional<Interval> interval() {
        if (!isDefined() || same() == items()) return Optional.empty();
        double kappa = kappa().orElseThrow();
        double reach = NORMAL_95 * standardError(kappa, expected().orElseThrow());
        return Optional.of(new Interval(Math.max(-1, kappa - reach), Math.min(1, kappa + reach)));
    }

    private double standardError(double kappa, double expected) {
        double n = items();
        double[][] p = {{bothUpheld / n, onlySecond / n}, {onlyFirst / n, bothOverturned / n}};
        double[] first = {p[0][0] + p[0][1], p[1][0] + p[1][1]};
        double[] second = {p[0][0] + p[1][0], p[0][1] + p[1][1]};
        double left = 1 - kappa;
        double same = 0;
        double different = 0;
        for (int i = 0; i < 2; i++) {
            same += p[i][i] * square(1 - (first[i] + second[i]) * left);
            different += p[i][1 - i] * square(second[i] + first[1 - i]);
        }
        double variance = same + square(left) * different - square(kappa - expected * left);
        return Math.sqrt(Math.max(0, variance)) / ((1 - expected) * Math.sqrt(n));
    }

    private static double square(double x) {
        return x * x;
    }
}
