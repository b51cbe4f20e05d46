package org.openimr.server.pages.reviewers;

import java.util.List;
import org.openimr.panel.register.ReviewerFile;
import org.openimr.server.pages.Crumb;

/** Trails that are one step longer than those of other pages. */
final class Crumbs {
    private Crumbs() {}

    /** Home, the register, the file, then this page. */
    static List<Crumb> ofFile(ReviewerFile file, String here) {
        return List.of(
                new Crumb("Home", "/", false),
                new Crumb("Reviewers", "/reviewers", false),
                new Crumb(FileWords.name(file), FileViewing.base(file), false),
                new Crumb(here, "", true));
    }
}
