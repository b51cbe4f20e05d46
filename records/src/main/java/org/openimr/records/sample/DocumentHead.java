package org.openimr.records.sample;

import java.time.LocalDate;
import java.util.List;
import org.openimr.records.DocumentKind;
import org.openimr.records.Sender;

/**
 * What is true of a document as a whole.
 *
 * @param service   the day of service, or the first and last day of a bundle; empty where it has none
 * @param received  by the review organization
 * @param language  {@code en} or {@code es}
 */
public record DocumentHead(
        DocumentKind kind,
        String title,
        String author,
        AuthorRole role,
        List<LocalDate> service,
        Sender sender,
        LocalDate received,
        int pages,
        Look look,
        FileForm file,
        String language) {
    public DocumentHead {
        service = List.copyOf(service);
        if (service.size() > 2) throw new IllegalArgumentException("a day, or a first and a last one");
        if (service.stream().anyMatch(received::isBefore)) throw new IllegalArgumentException("received before it was");
        if (pages < 1) throw new IllegalArgumentException("a document has a page");
        if (file == FileForm.JPEG && pages > 1) throw new IllegalArgumentException("a JPEG is one page");
        if (file != FileForm.PDF && look == Look.TYPED) throw new IllegalArgumentException("a picture holds no text");
    }
}
