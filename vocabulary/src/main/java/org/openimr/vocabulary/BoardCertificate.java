package org.openimr.vocabulary;

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
        SUBSPECIALTY
    }
}
