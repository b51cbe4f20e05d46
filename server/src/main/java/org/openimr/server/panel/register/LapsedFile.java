package org.openimr.server.panel.register;

import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.register.Lapse;
import org.openimr.panel.register.ReviewerFile;

/**
 * A reviewer's file that cannot be relied on today.
 *
 * @param lapses     what is needed and does not hold, at least one
 * @param openCases  those that the reviewer took and that are not determined, by number; their work is kept, and nothing
 *     is signed until the file holds again
 */
public record LapsedFile(ReviewerFile file, List<Lapse> lapses, List<CaseNumber> openCases) {
    public LapsedFile {
        lapses = List.copyOf(lapses);
        openCases = List.copyOf(openCases);
        if (lapses.isEmpty()) throw new IllegalArgumentException("a file that holds: " + file.id());
    }
}
