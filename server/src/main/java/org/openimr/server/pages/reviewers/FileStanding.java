package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.List;
import org.openimr.panel.register.Due;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Standing;

/** Whether a reviewer may be asked to take a case, as far as the file says. */
enum FileStanding {
    HOLDS("May be asked", "good"),
    /** Everything that is needed holds; something on file lapses soon, or has lapsed beside what still holds. */
    DUE("May be asked, something is due", "open"),
    LAPSED("May not be asked", "bad"),
    ENDED("Engagement ended", "bad");

    private final String words;
    private final String shape;

    FileStanding(String words, String shape) {
        this.words = words;
        this.shape = shape;
    }

    /**
     * On that day.
     *
     * @param due  what is due on this file within the days of warning, or is overdue
     */
    static FileStanding of(ReviewerFile file, Standing standing, List<Due> due, LocalDate day) {
        if (file.ended().filter(ended -> !day.isBefore(ended)).isPresent()) return ENDED;
        if (!standing.holds(day)) return LAPSED;
        return due.isEmpty() ? HOLDS : DUE;
    }

    boolean mayBeAsked() {
        return this == HOLDS || this == DUE;
    }

    public String words() {
        return words;
    }

    /** Drawn before the words, so that colour is not all: good, open or bad. */
    public String shape() {
        return shape;
    }
}
