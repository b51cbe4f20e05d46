package org.openimr.server.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openimr.archive.ContentHash;
import org.openimr.archive.intake.Found;
import org.openimr.archive.intake.Intake;
import org.openimr.archive.intake.LetterIntake;
import org.openimr.archive.intake.PackedLetter;
import org.openimr.server.archive.NotedDocument.Kind;

/** Reads a batch of documents. Those that are kept already are only hashed: a run that was cut off is soon where it was. */
record BatchReading(KeptLetters kept, LocalDate publishedOn) {
    ReadBatch read(List<Found> batch) {
        Map<Found.Document, ContentHash> hashes = new HashMap<>();
        for (Found found : batch) {
            if (found instanceof Found.Document document) hashes.put(document, ContentHash.of(document.bytes()));
        }
        Set<ContentHash> known = new HashSet<>(hashes.isEmpty() ? Set.of() : kept.known(hashes.values()));
        Map<ContentHash, PartlyRead.Lack> lacks = kept.partlyRead(known);
        List<NewLetter> letters = new ArrayList<>();
        List<NotedDocument> partial = new ArrayList<>();
        List<NotedDocument> lacking = new ArrayList<>();
        List<NotedDocument> unread = new ArrayList<>();
        int unchanged = 0;
        for (Found found : batch) {
            switch (found) {
                case Found.Refused refused -> unread.add(unread(Intake.Unread.of(refused)));
                case Found.Document document -> {
                    ContentHash hash = Objects.requireNonNull(hashes.get(document));
                    if (known.contains(hash)) {
                        unchanged++;
                        Optional.ofNullable(lacks.get(hash))
                                .ifPresent(lack -> lacking.add(partial(document.name(), hash, lack)));
                        continue;
                    }
                    switch (LetterIntake.read(document, hash)) {
                        case Intake.Letter letter -> {
                            known.add(hash);
                            letters.add(packed(letter));
                            if (letter.isPartial()) {
                                PartlyRead.Lack lack = new PartlyRead.Lack(letter.id(), letter.findings());
                                partial.add(partial(letter.name(), hash, lack));
                            }
                        }
                        case Intake.Unread none -> unread.add(unread(none));
                    }
                }
            }
        }
        return new ReadBatch(
                letters, partial, lacking, unread, unchanged, batch.getLast().through());
    }

    private NewLetter packed(Intake.Letter letter) {
        PackedLetter.Packed packed = PackedLetter.pack(letter.determination(), letter.text());
        return new NewLetter(
                letter.id(),
                letter.kind(),
                letter.name(),
                letter.source(),
                packed.says(),
                letter.determination(),
                packed.letter(),
                publishedOn);
    }

    private static NotedDocument partial(String name, ContentHash source, PartlyRead.Lack lack) {
        return new NotedDocument(
                name, Kind.PARTLY_READ, Optional.of(lack.id()), Optional.of(source), Optional.empty(), lack.findings());
    }

    private static NotedDocument unread(Intake.Unread none) {
        return new NotedDocument(
                none.name(), Kind.UNREAD, Optional.empty(), none.source(), Optional.empty(), none.findings());
    }
}
