package org.openimr.server.pages.parties;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a party. */
enum PartyAct {
    CORRECT("correct", "Correct this entry"),
    TIE("tie", "Enter a tie"),
    ACADEMIC_WORK("academic-work", "Note the work at an academic medical center or cancer center"),
    NO_ACADEMIC_WORK("no-academic-work", "Revoke that the person works at the center"),
    REVIEW_ORGANIZATION("review-organization", "Note that this is the review organization"),
    NO_REVIEW_ORGANIZATION("no-review-organization", "Revoke that this is the review organization");

    private final String path;
    private final String words;

    PartyAct(String path, String words) {
        this.path = path;
        this.words = words;
    }

    static Optional<PartyAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }

    String words() {
        return words;
    }
}
