package org.openimr.records.sample;

import java.time.LocalDate;
import java.util.List;

/**
 * A fictional case file.
 *
 * @param name      of its folder
 * @param sex       {@code F} or {@code M}
 * @param injury    day of injury; of a continuous injury its last day
 * @param decision  day of the decision of utilization review in dispute
 */
public record SampleCase(
        String name,
        String title,
        String worker,
        LocalDate born,
        String sex,
        LocalDate injury,
        String employer,
        LocalDate decision,
        DataPart part,
        List<DisputedItem> items,
        List<SampleDocument> documents) {
    public SampleCase {
        items = List.copyOf(items);
        documents = List.copyOf(documents);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public SampleDocument document(String documentName) {
        return documents.stream()
                .filter(document -> document.name().equals(documentName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document " + documentName + " in " + name));
    }

    /** Pages of all documents. */
    public int pages() {
        return documents.stream().mapToInt(document -> document.pages().size()).sum();
    }
}
