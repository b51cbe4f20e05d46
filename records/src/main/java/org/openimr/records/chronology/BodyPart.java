package org.openimr.records.chronology;

/**
 * A part of the body by the name the dictionary gives it.
 *
 * @param name  lower case: "lumbar spine"
 */
public record BodyPart(String name) {
    public BodyPart {
        if (name.isBlank()) throw new IllegalArgumentException("a part of the body has a name");
    }
}
