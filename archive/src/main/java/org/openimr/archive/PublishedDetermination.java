package org.openimr.archive;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;

/**
 * A determination as the public sees it.
 *
 * @param id           the determination's case number where it has one
 * @param publishedOn  California calendar date of publication
 * @param copies       where the letter is kept
 */
public record PublishedDetermination(
        PublishedId id, Determination determination, LocalDate publishedOn, LetterCopies copies) {

    public PublishedDetermination {
        for (CaseNumber number : determination.caseNumber().stream().toList()) {
            if (!id.equals(PublishedId.of(number))) {
                throw new IllegalArgumentException("determination " + number + " published under another id: " + id);
            }
        }
    }
}
