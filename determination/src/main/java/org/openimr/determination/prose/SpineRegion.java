package org.openimr.determination.prose;

import java.util.Arrays;
import java.util.Optional;

/** A part of the spine by its letter, from the neck downwards. */
public enum SpineRegion {
    CERVICAL('C', 7, 8, BodyPart.NECK),
    THORACIC('T', 12, 12, BodyPart.UPPER_BACK),
    LUMBAR('L', 5, 5, BodyPart.LOW_BACK),
    SACRAL('S', 5, 5, BodyPart.LOW_BACK);

    private final char letter;
    private final int vertebrae;
    private final int levels;
    private final BodyPart part;

    SpineRegion(char letter, int vertebrae, int levels, BodyPart part) {
        this.letter = letter;
        this.vertebrae = vertebrae;
        this.levels = levels;
        this.part = part;
    }

    static Optional<SpineRegion> of(char letter) {
        return Arrays.stream(values()).filter(region -> region.letter == letter).findFirst();
    }

    /** As levels are written: "C". */
    public char letter() {
        return letter;
    }

    /** How many it has. */
    public int vertebrae() {
        return vertebrae;
    }

    /** The highest number that is written: of the neck that of a nerve root, C8, which no vertebra has. */
    public int levels() {
        return levels;
    }

    public BodyPart part() {
        return part;
    }
}
