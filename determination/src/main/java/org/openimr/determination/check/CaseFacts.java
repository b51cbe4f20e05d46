package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Sex;

/**
 * What the case file says of the case: a value, taken when the letter is examined.
 *
 * @param items          as requested, with the reviewer's evidence
 * @param dateOfBirth    of the injured worker
 * @param injuredOn      day of injury
 * @param file           the index of documents
 * @param specialties    of the reviewer, as the boards name them
 * @param withheldNames  names that no letter may print: the reviewer's always, the parties' in the public copy
 */
public record CaseFacts(
        List<RequestedItem> items,
        Optional<LocalDate> dateOfBirth,
        Optional<Sex> sex,
        Optional<LocalDate> injuredOn,
        Optional<FileIndex> file,
        List<String> specialties,
        List<String> withheldNames) {
    public CaseFacts {
        items = List.copyOf(items);
        specialties = List.copyOf(specialties);
        withheldNames = List.copyOf(withheldNames);
    }

    /** The same, with what stands on the pages; nothing changes where there is no index yet. */
    public CaseFacts with(FileText text) {
        return new CaseFacts(
                items,
                dateOfBirth,
                sex,
                injuredOn,
                file.map(index -> new ReadIndex(index.documents(), Optional.of(text))),
                specialties,
                withheldNames);
    }

    private record ReadIndex(List<IndexedDocument> documents, Optional<FileText> text) implements FileIndex {}

    Optional<RequestedItem> requested(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
