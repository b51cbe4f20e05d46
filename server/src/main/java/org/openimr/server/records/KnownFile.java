package org.openimr.server.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.process.records.Held;
import org.openimr.process.records.RecordReceived;

/** What is known of a case file: what a person confirmed, and for the rest what its sender called it. */
final class KnownFile {
    private KnownFile() {}

    /**
     * @param records  everything that the case received, in order
     * @param filed    the files among it
     * @param listed   the documents in these files
     */
    static List<Held> of(List<RecordReceived> records, List<ReceivedFile> filed, List<ListedExhibit> listed) {
        List<Held> held = new ArrayList<>();
        listed.stream().filter(ListedExhibit::confirmed).forEach(document -> held.add(confirmed(document)));
        filed.stream().filter(file -> waits(file, listed)).forEach(file -> held.add(stated(file)));
        records.stream().filter(record -> record.file().isEmpty()).forEach(record -> held.add(Held.of(record)));
        return List.copyOf(held);
    }

    private static Held confirmed(ListedExhibit document) {
        return new Held(
                LegalKinds.of(document.description().kind(), document.sender()),
                document.sender(),
                document.description().title(),
                document.description().author(),
                document.description().dated(),
                document.receivedAt(),
                document.isSealed() ? Optional.of(document.number()) : Optional.empty());
    }

    private static boolean waits(ReceivedFile file, List<ListedExhibit> listed) {
        return listed.stream().anyMatch(document -> document.file().equals(file.id()) && !document.confirmed());
    }

    /** One for the whole file; a proposal that nobody looked at counts for nothing. */
    private static Held stated(ReceivedFile file) {
        return new Held(
                file.kind(),
                file.sender(),
                file.name().value(),
                Optional.empty(),
                Optional.empty(),
                file.receivedAt().orElseThrow(),
                Optional.empty());
    }
}
