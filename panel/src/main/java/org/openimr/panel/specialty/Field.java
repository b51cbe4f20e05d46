package org.openimr.panel.specialty;

/**
 * A field of medicine, by the one name that the taxonomy gives it: "Physical Medicine and Rehabilitation". Only
 * {@link Taxonomy} tells which field a certificate, a letter or a person means.
 */
public record Field(String name) implements Comparable<Field> {
    public Field {
        if (name.isBlank() || !name.equals(name.strip())) throw new IllegalArgumentException("no field: " + name);
    }

    @Override
    public int compareTo(Field other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
