package org.openimr.server.deidentification;

import java.time.LocalDate;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.archive.intake.PackedLetter;

/**
 * What is public of a letter whose review is finished.
 *
 * @param waited      as it was before
 * @param id          under which it is public; without the case number where the mode takes that out
 * @param says        hash of what it says now
 * @param letter      determination and text without what was taken out
 * @param reviewedOn  California calendar date
 */
public record ReviewedLetter(
        WaitingLetter waited, PublishedId id, ContentHash says, PackedLetter letter, LocalDate reviewedOn) {}
