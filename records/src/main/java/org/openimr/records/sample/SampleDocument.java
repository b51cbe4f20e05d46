package org.openimr.records.sample;

import java.util.List;

/**
 * A document of a sample case.
 *
 * @param caseName  of its case
 * @param name      unique in the case; its files are {@code caseName/name.txt} and {@code .labels}
 */
public record SampleDocument(
        String caseName, String name, DocumentHead head, List<SamplePage> pages, List<Label> labels) {
    public SampleDocument {
        pages = List.copyOf(pages);
        labels = List.copyOf(labels);
        if (pages.size() != head.pages()) {
            throw new IllegalArgumentException(head.pages() + " pages announced, " + pages.size() + " written");
        }
    }

    /** Name over all cases. */
    public String id() {
        return caseName + "/" + name;
    }

    /** The labels of events, in order of place. */
    public List<Label.Event> events() {
        return labelled(Label.Event.class);
    }

    /** The labels of one kind, in order. */
    public <L extends Label> List<L> labelled(Class<L> kind) {
        return labels.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** @throws IndexOutOfBoundsException if there is no such line */
    public String line(Place place) {
        return pages.get(place.page() - 1).written().get(place.line() - 1);
    }
}
