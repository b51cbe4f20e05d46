package org.openimr.server.pages.reviewers;

import java.util.Arrays;
import java.util.Optional;
import org.openimr.panel.register.ReviewerFile;

/** What can be done with a file, apart from its credentials. */
enum FileAct {
    PERSON("person", "Correct who it is"),
    REPORTED_LICENSE("reported-license", "Note a license to be looked up"),
    CAPACITY("capacity", "Set the capacity"),
    ABSENCE("absence", "Plan an absence"),
    CANCEL_ABSENCE("cancel-absence", "Take back an absence"),
    LANGUAGES("languages", "Set the languages"),
    END("end", "End the engagement"),
    RESUME("resume", "Resume the engagement");

    private final String path;
    private final String words;

    FileAct(String path, String words) {
        this.path = path;
        this.words = words;
    }

    static Optional<FileAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    /** Whether there is anything to do so; the register answers in any case. */
    boolean isOffered(ReviewerFile file) {
        return switch (this) {
            case RESUME -> file.ended().isPresent();
            case CANCEL_ABSENCE -> file.ended().isEmpty() && !file.absences().isEmpty();
            case PERSON, REPORTED_LICENSE, CAPACITY, ABSENCE, LANGUAGES, END ->
                file.ended().isEmpty();
        };
    }

    /** Whether the reviewer may do it with the own file. */
    boolean isOwn() {
        return switch (this) {
            case CAPACITY, ABSENCE, CANCEL_ABSENCE, LANGUAGES -> true;
            case PERSON, REPORTED_LICENSE, END, RESUME -> false;
        };
    }

    String path() {
        return path;
    }

    String words() {
        return words;
    }
}
