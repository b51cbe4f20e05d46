package org.openimr.bench;

/** What a measured ratio says about its goal; the word ends the benchmark's last line. */
public enum Verdict {
    MET("met", 0),
    SHORT("short", 1),
    NOISY("noisy", 3);

    /** Exit status where nothing could be measured. */
    public static final int CANNOT = 2;

    private final String word;
    private final int status;

    Verdict(String word, int status) {
        this.word = word;
        this.status = status;
    }

    /**
     * At most the goal is asked for. Noisy where the middle half of the rounds lies on both sides of the goal: this
     * run cannot tell.
     */
    public static Verdict atMost(double goal, Spread ratio) {
        if (ratio.lowerQuartile() <= goal && ratio.upperQuartile() > goal) return NOISY;
        return ratio.median() <= goal ? MET : SHORT;
    }

    /** At least the goal is asked for. Noisy where the middle half lies on both sides of the goal. */
    public static Verdict atLeast(double goal, Spread ratio) {
        if (ratio.lowerQuartile() < goal && ratio.upperQuartile() >= goal) return NOISY;
        return ratio.median() >= goal ? MET : SHORT;
    }

    /** Of two goals in one run: short of one is short, and else what cannot be told of one cannot be told. */
    public static Verdict worse(Verdict one, Verdict other) {
        if (one == SHORT || other == SHORT) return SHORT;
        return one == NOISY ? one : other;
    }

    public String word() {
        return word;
    }

    public int status() {
        return status;
    }
}
