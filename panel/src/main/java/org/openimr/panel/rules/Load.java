package org.openimr.panel.rules;

/**
 * What a reviewer has on the desk.
 *
 * @param open    cases taken and not handed over
 * @param recent  cases taken in the seven days that end with the day asked about
 */
public record Load(int open, int recent) {
    public Load {
        if (open < 0 || recent < 0) throw new IllegalArgumentException("no load: " + open + ", " + recent);
    }
}
