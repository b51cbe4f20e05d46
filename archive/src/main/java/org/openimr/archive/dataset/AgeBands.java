package org.openimr.archive.dataset;

/** Ten years a band, the ends open, so that the youngest and oldest are not alone in theirs. */
final class AgeBands {
    private static final int YOUNG = 20;
    private static final int OLD = 70;
    private static final int WIDTH = 10;

    private AgeBands() {}

    /** @param age  whole years */
    static String of(int age) {
        if (age < YOUNG) return "under 20";
        if (age >= OLD) return "70 and over";
        int from = age / WIDTH * WIDTH;
        return from + " to " + (from + WIDTH - 1);
    }
}
