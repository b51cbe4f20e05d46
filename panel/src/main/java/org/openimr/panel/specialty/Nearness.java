package org.openimr.panel.specialty;

/** How near one field of medicine is to another, nearest first. */
public enum Nearness {
    /** The same field. */
    SAME,
    /** The one lies within the other: pain medicine within anesthesiology. */
    WITHIN,
    /** Two that treat much the same: orthopaedic and neurological surgery of the spine. */
    NEAR,
    FAR;

    /** "Same or similar specialty", in the words of every determination. */
    public boolean isSameOrSimilar() {
        return this != FAR;
    }

    public Nearness nearer(Nearness other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
