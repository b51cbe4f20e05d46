package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Sex;
import org.openimr.determination.evidence.EvidenceRecord;

/** A fictional case file in the making. */
final class File {
    private final List<RequestedItem> items = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<IndexedDocument> documents = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    static File requesting(String service) {
        return new File().and(service);
    }

    File and(String service) {
        items.add(RequestedItem.read(items.size() + 1, service, Draft.REQUESTED));
        return this;
    }

    File evidence(EvidenceRecord record) {
        items.add(items.removeLast().with(record));
        return this;
    }

    File given(int visits) {
        RequestedItem i = items.removeLast();
        items.add(new RequestedItem(
                i.number(),
                i.service(),
                i.requestedOn(),
                i.quantity(),
                i.parts(),
                i.sides(),
                i.levels(),
                i.drug(),
                i.dose(),
                OptionalInt.of(visits),
                false,
                i.evidence(),
                Optional.empty()));
        return this;
    }

    File drug(String name, DrugFill fill) {
        RequestedItem i = items.removeLast();
        items.add(new RequestedItem(
                i.number(),
                i.service(),
                i.requestedOn(),
                i.quantity(),
                i.parts(),
                i.sides(),
                i.levels(),
                Optional.of(name),
                i.dose(),
                i.givenBefore(),
                false,
                i.evidence(),
                Optional.of(fill)));
        return this;
    }

    File document(LocalDate dated, String text) {
        documents.add(new IndexedDocument("Progress report", Optional.of(dated)));
        words.add(text.toLowerCase(Locale.ROOT));
        return this;
    }

    File withheld(String name) {
        names.add(name);
        return this;
    }

    CaseFacts facts() {
        Optional<FileIndex> index = documents.isEmpty() ? Optional.empty() : Optional.of(new Index(words, documents));
        return new CaseFacts(
                items,
                Optional.of(LocalDate.of(1975, 6, 1)),
                Optional.of(Sex.FEMALE),
                Optional.of(Draft.INJURED),
                index,
                List.of(),
                names);
    }

    private record Index(List<String> words, List<IndexedDocument> documents) implements FileIndex {
        @Override
        public Optional<FileText> text() {
            return Optional.of(new PageWords(words));
        }
    }
}
