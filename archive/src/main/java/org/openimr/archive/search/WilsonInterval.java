package org.openimr.archive.search;

/**
 * A share and its 95 % confidence interval by Wilson's score method (E. B. Wilson, Journal of the American Statistical
 * Association 22 (1927) 209-212), without continuity correction. Unlike the usual plus-or-minus it stays between 0 and
 * 1 and says something for small and one-sided counts: 0 of 10 is 0 to 0.28, not 0 to 0.
 *
 * <p>It treats the items as independent draws. Items of one letter share a reviewer and often a reason, so the truth is
 * wider where few letters hold many items.
 *
 * @param share  successes by trials
 * @param low    lower end, from 0
 * @param high   upper end, to 1
 */
public record WilsonInterval(double share, double low, double high) {
    /** Two-sided 95 %: the 0.975 quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * @throws IllegalArgumentException unless {@code 0 <= successes <= trials} and there is a trial
     */
    public static WilsonInterval of(int successes, int trials) {
        if (successes < 0 || trials < 1 || successes > trials) {
            throw new IllegalArgumentException("not a share: " + successes + " of " + trials);
        }
        double n = trials;
        double share = successes / n;
        double spread = Z * Z / n;
        double center = (share + spread / 2) / (1 + spread);
        double half = Z * Math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread);
        return new WilsonInterval(
                share,
                successes == 0 ? 0 : Math.max(0, center - half),
                successes == trials ? 1 : Math.min(1, center + half));
    }
}
