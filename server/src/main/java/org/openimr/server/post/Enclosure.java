package org.openimr.server.post;

/** A file inside a letter's file: the data that the letter was printed from, and where they come from. */
public record Enclosure(String name, String description, FileBytes content) {
    /** The determination in its published JSON, canonical form. */
    public static final String DETERMINATION = "determination.json";

    /** Where it comes from, see {@link Provenance}. */
    public static final String PROVENANCE = "provenance.json";

    public Enclosure {
        if (name.isBlank() || description.isBlank()) throw new IllegalArgumentException("an enclosure has a name");
    }
}
