package org.openimr.server.pages.reviewers;

import java.time.LocalDate;
import java.util.List;
import org.openimr.panel.register.Lapse;
import org.openimr.panel.register.RegisterSettings;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.panel.register.Standing;
import org.openimr.server.pages.DayWords;

/** The answer that stands above a file. */
final class FileTitles {
    private FileTitles() {}

    /** "Amaranta Quill may not be asked: the California license G99999 expired". */
    static String of(ReviewerFile file, LocalDate day, RegisterSettings settings) {
        return isOver(file, day)
                ? FileWords.name(file) + " no longer reviews"
                : FileWords.name(file) + " " + standing(file, day, settings);
    }

    /** To the reviewer. */
    static String own(ReviewerFile file, LocalDate day, RegisterSettings settings) {
        return isOver(file, day) ? "You no longer review" : "You " + standing(file, day, settings);
    }

    private static boolean isOver(ReviewerFile file, LocalDate day) {
        return file.ended().filter(ended -> !day.isBefore(ended)).isPresent();
    }

    private static String standing(ReviewerFile file, LocalDate day, RegisterSettings settings) {
        List<Lapse> lapses = Standing.of(file, settings).lapses(day);
        if (lapses.isEmpty()) return "may be asked to review";
        if (lapses.size() > 1)
            return "may not be asked: " + DayWords.count(lapses.size(), "need", "needs") + " not met";
        Lapse only = lapses.getFirst();
        return "may not be asked: " + FileWords.named(file, only.credential(), only.what()) + ", "
                + only.cause().printed();
    }

    /** What kind of view a day gives that is not today. */
    static String asOf(ReviewerFile file, LocalDate day, LocalDate today) {
        if (day.isAfter(today))
            return "As it will stand on " + DayWords.deadline(day) + " if nothing is done until then.";
        if (file.asOn(day).isEmpty())
            return "On " + DayWords.deadline(day) + " the file was not open yet; it was opened on "
                    + FileWords.day(file.enrolledOn()) + ".";
        return "As it was known at the end of " + DayWords.deadline(day) + ".";
    }
}
