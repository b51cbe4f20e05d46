package org.openimr.process.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.process.CaseState;
import org.openimr.process.filing.PartyRole;

/**
 * A document in the case file, as far as it is known what it is.
 *
 * @param author   where a person confirmed it
 * @param dated    of the document itself
 * @param exhibit  its number in the sealed index; empty before it is sealed
 */
public record Held(
        RecordKind kind,
        PartyRole sender,
        String title,
        Optional<String> author,
        Optional<LocalDate> dated,
        Instant receivedAt,
        Optional<Integer> exhibit) {

    /** What the log knows of a case's file: each sealed exhibit, and what was received and is in none. */
    public static List<Held> of(CaseState state) {
        List<SealedExhibit> exhibits = state.filedDocket().stream()
                .flatMap(docket -> docket.index().stream())
                .flatMap(part -> part.exhibits().stream())
                .toList();
        List<Held> held = new ArrayList<>();
        for (SealedExhibit exhibit : exhibits) held.add(of(exhibit));
        Set<String> sealed = exhibits.stream().map(SealedExhibit::file).collect(Collectors.toSet());
        for (RecordReceived record : state.recordsReceived()) {
            boolean isIndexed = record.file()
                    .map(StoredFile::sha256)
                    .filter(sealed::contains)
                    .isPresent();
            if (!isIndexed) held.add(of(record));
        }
        return List.copyOf(held);
    }

    private static Held of(SealedExhibit exhibit) {
        ExhibitDescription description = exhibit.description();
        return new Held(
                description.kind(),
                exhibit.sender(),
                description.title(),
                description.author(),
                description.dated(),
                exhibit.receivedAt(),
                Optional.of(exhibit.number()));
    }

    /** As its sender described it. */
    public static Held of(RecordReceived record) {
        return new Held(
                record.kind(),
                record.sender(),
                record.description(),
                Optional.empty(),
                record.dated(),
                record.receivedAt(),
                Optional.empty());
    }

    /** Both ends inclusive; false where it bears no date. */
    boolean isDatedWithin(LocalDate from, LocalDate to) {
        return dated.filter(day -> !day.isBefore(from) && !day.isAfter(to)).isPresent();
    }

    /** Whether the employer's side sent it. */
    boolean isFromAdministrator() {
        return sender == PartyRole.CLAIMS_ADMINISTRATOR || sender == PartyRole.EMPLOYER;
    }
}
