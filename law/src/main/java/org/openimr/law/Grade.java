package org.openimr.law;

/**
 * How well a statement of law is known. Everything below {@link #TEXT_READ} is shown with its mark on screen, and a
 * limit below {@link #OBSERVED} is a setting, not a constant.
 */
public enum Grade {
    /** The text of the statute or regulation was read. */
    TEXT_READ("T", "text of the law read"),
    /** Only a secondary source was read: an agency's page, a decision's summary, a practitioner's article. */
    SECONDARY("S", "secondary source"),
    /** Seen in practice or recalled; no text behind it. */
    OBSERVED("O", "observed in practice"),
    /** Our choice; no legal text says so. */
    DESIGN_CHOICE("D", "design choice"),
    /** A text must exist and could not be read. */
    NOT_FOUND("not found", "text not found");

    private final String mark;
    private final String meaning;

    Grade(String mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    /** The short mark printed in brackets: {@code T}, {@code S}, {@code O}, {@code D} or {@code not found}. */
    public String mark() {
        return mark;
    }

    /** The mark in words, for a person. */
    public String meaning() {
        return meaning;
    }

    /** The less certain of this and {@code other}: a conclusion is known no better than its weakest part. */
    public Grade weaker(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
