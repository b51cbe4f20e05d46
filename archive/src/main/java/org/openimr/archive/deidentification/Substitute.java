package org.openimr.archive.deidentification;

/** What stands where something was taken out. */
public enum Substitute {
    /** {@code [name]}: a reader sees that something is missing, and of what kind. */
    LABELLED,
    /** Nothing, as in the letters of the State: "the report of  was reviewed". What is left of a date still stands. */
    BLANK;

    /** The words for one identifier, of which nothing stays. */
    public String of(Identifier kind) {
        return switch (this) {
            case LABELLED -> "[" + kind.word() + "]";
            case BLANK -> "";
        };
    }

    /**
     * The words for one of which something stays.
     *
     * @param label  for {@link #LABELLED}: "date in 2016"
     * @param rest   for {@link #BLANK}: "2016"
     */
    String keeping(String label, String rest) {
        return switch (this) {
            case LABELLED -> "[" + label + "]";
            case BLANK -> rest;
        };
    }
}
