package org.openimr.panel.register;

/**
 * How much a reviewer takes.
 *
 * @param open     cases at a time
 * @param weekly   new cases in seven days
 */
public record Capacity(int open, int weekly) {
    public Capacity {
        if (open < 0 || weekly < 0) throw new IllegalArgumentException("no capacity: " + open + ", " + weekly);
    }
}
