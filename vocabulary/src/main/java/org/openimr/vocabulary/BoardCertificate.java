package org.openimr.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a medical board certifies.
 *
 * @param board        "American Board of Anesthesiology"
 * @param certificate  "Pain Medicine"
 */
public record BoardCertificate(String board, Level level, String certificate) {
    /** A specialty, or one within another. */
    public enum Level {
        SPECIALTY,
        SUBSPECIALTY;

        /** The level that a list calls so: "specialty" or "subspecialty". */
        public static Optional<Level> named(String text) {
            return Arrays.stream(values())
                    .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst();
        }
    }
}
