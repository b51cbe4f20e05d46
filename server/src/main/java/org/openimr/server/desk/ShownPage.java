package org.openimr.server.desk;

import java.time.Duration;
import org.openimr.records.ContentHash;
import org.openimr.server.records.FileId;

/**
 * What a window says that it showed.
 *
 * @param copy   of the page as it was handed to the window
 * @param shown  how long, since the last time it said so of this page
 */
public record ShownPage(FileId file, int page, ContentHash copy, Duration shown) {
    /** What is visible for less has not been looked at. */
    static final Duration LEAST = Duration.ofSeconds(1);
}
