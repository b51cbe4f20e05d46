package org.openimr.determination;

/** Sex of the injured worker as the clinical case summary words it. */
public enum Sex {
    FEMALE("female"),
    MALE("male");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
