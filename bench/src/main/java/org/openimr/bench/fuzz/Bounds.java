package org.openimr.bench.fuzz;

import java.time.Duration;

/**
 * What reading one input may take; both grow with its length and no faster.
 *
 * @param time          of the processor, whatever the length
 * @param perCharacter  of the processor, for each character
 * @param bytes         of memory, whatever the length
 * @param bytesPerCharacter  of memory, for each character
 */
record Bounds(Duration time, Duration perCharacter, long bytes, long bytesPerCharacter) {
    Bounds {
        if (time.isNegative() || perCharacter.isNegative() || bytes < 0 || bytesPerCharacter < 0) {
            throw new IllegalArgumentException("bounds are no less than nothing");
        }
    }

    long nanos(int length) {
        return time.toNanos() + perCharacter.toNanos() * length;
    }

    long memory(int length) {
        return bytes + bytesPerCharacter * length;
    }
}
