package org.openimr.letters.pdf;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a file is made from; the same value gives the same bytes.
 *
 * @param properties   what the file tells about itself
 * @param running      the header of every page but the first
 * @param page         "Page " in "Page 1 of 3"
 * @param of           " of " in "Page 1 of 3"
 * @param body         the content
 * @param attachments  data that travels along
 */
public record Manuscript(
        Properties properties,
        String running,
        String page,
        String of,
        Content.Element body,
        List<Attachment> attachments) {
    public Manuscript {
        attachments = List.copyOf(attachments);
        if (attachments.stream().map(Attachment::fileName).distinct().count() < attachments.size())
            throw new IllegalArgumentException("two attachments of one name: " + attachments);
    }

    /**
     * No person, no clock (Lab. Code 4610.6(f)).
     *
     * @param author    the organization
     * @param language  of the words (BCP 47)
     * @param date      of creation, at midnight UTC
     */
    public record Properties(String title, String subject, String author, String language, LocalDate date) {}
}
