package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.records.DocumentKind;
import org.openimr.records.page.PageText;

/**
 * A document with its text and what is known of it as a whole.
 *
 * @param name     unique in the case; events name it
 * @param author   as it is signed: "Ferris Wendlemoor, MD"
 * @param service  the day of service, or the first and the last of a bundle; empty where it has none or none is known
 * @param pages    in order; page numbers count from 1 in this order
 */
public record CaseDocument(
        String name, DocumentKind kind, Optional<String> author, List<LocalDate> service, List<PageText> pages) {
    public CaseDocument {
        service = List.copyOf(service);
        pages = List.copyOf(pages);
        if (service.size() > 2) throw new IllegalArgumentException("a day, or a first and a last one");
    }

    /** The one day of service; empty for a bundle. */
    Optional<LocalDate> day() {
        return service.size() == 1 ? Optional.of(service.getFirst()) : Optional.empty();
    }

    /** Whether it holds entries of many days. */
    boolean isBundle() {
        return service.size() == 2;
    }
}
