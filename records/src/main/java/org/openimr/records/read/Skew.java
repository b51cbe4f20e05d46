package org.openimr.records.read;

import java.util.Arrays;

/**
 * How crooked a scan lies. The rows of a straight page are either full of letters or empty between the lines; the angle
 * at which the rows differ most is the one to turn by.
 */
final class Skew {
    /** A page lying more crooked than this was laid so on purpose. */
    private static final double LARGEST = 6;

    /** Less is not worth the loss of sharpness. */
    static final double SMALLEST = 0.35;

    private static final double CLEARLY_BETTER = 1.06;

    /** Dots of the longer side, at most: enough to see the lines. */
    static final int SIDE = 900;

    private static final int FEWEST_DOTS = 300;

    private final int[] xs;
    private final int[] ys;
    private final int rows;

    private Skew(int[] xs, int[] ys, int rows) {
        this.xs = xs;
        this.ys = ys;
        this.rows = rows;
    }

    /** Degrees clockwise by which to rotate the picture so that its lines lie straight; 0 where it is good as it is. */
    static double correction(Gray page) {
        Skew skew = dots(page.within(SIDE));
        if (skew.xs.length < FEWEST_DOTS) return 0;
        double best = skew.best(0, LARGEST, 0.5);
        best = skew.best(best, 0.4, 0.1);
        boolean worth = Math.abs(best) >= SMALLEST && skew.contrast(best) > CLEARLY_BETTER * skew.contrast(0);
        return worth ? best : 0;
    }

    private double best(double middle, double reach, double step) {
        double best = middle;
        double most = contrast(middle);
        for (double angle = middle - reach; angle <= middle + reach + 1e-9; angle += step) {
            double contrast = contrast(angle);
            if (contrast > most) {
                most = contrast;
                best = angle;
            }
        }
        return best;
    }

    /** Sum of the squared differences of neighbouring rows, were the page rotated clockwise by the angle. */
    private double contrast(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        int[] full = new int[rows];
        for (int i = 0; i < xs.length; i++) {
            int row = (int) Math.round(xs[i] * sin + ys[i] * cos) + rows / 2;
            if (row >= 0 && row < rows) full[row]++;
        }
        double sum = 0;
        for (int row = 1; row < rows; row++) {
            double difference = (double) full[row] - full[row - 1];
            sum += difference * difference;
        }
        return sum;
    }

    /** The lower edges of what is dark: one dot a letter and column counts for more than all its ink. */
    private static Skew dots(Gray small) {
        int dark = darkerThan(small);
        int[] xs = new int[small.width() * small.height()];
        int[] ys = new int[xs.length];
        int count = 0;
        for (int y = 0; y < small.height() - 1; y++) {
            for (int x = 0; x < small.width(); x++) {
                if (small.at(x, y) >= dark || small.at(x, y + 1) < dark) continue;
                xs[count] = x - small.width() / 2;
                ys[count++] = y - small.height() / 2;
            }
        }
        int rows = 2 * Math.max(small.width(), small.height());
        return new Skew(Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), rows);
    }

    /** Half way from the mean to black: paper that is grey all over is paper still. */
    private static int darkerThan(Gray small) {
        long sum = 0;
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) sum += small.at(x, y);
        }
        return (int) (sum / ((long) small.width() * small.height()) * 3 / 4);
    }
}
