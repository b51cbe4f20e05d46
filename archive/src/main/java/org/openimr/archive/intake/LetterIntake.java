package org.openimr.archive.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openimr.archive.ContentHash;
import org.openimr.archive.PublishedId;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.determination.json.JsonReading;
import org.openimr.determination.read.DeterminationReader;
import org.openimr.determination.read.Reading;

/** Reads documents. Keeps no state: one document, one answer. */
public final class LetterIntake {
    private LetterIntake() {}

    /**
     * Whatever the document is, it is answered; nothing is thrown.
     *
     * @param source  hash of the document's bytes
     */
    public static Intake read(Found.Document document, ContentHash source) {
        byte[] bytes = document.bytes();
        if (isJson(bytes)) return json(document.name(), source, new String(bytes, StandardCharsets.UTF_8));
        SourceKind kind = isPdf(bytes) ? SourceKind.PDF : SourceKind.TEXT;
        return letter(document.name(), kind, source, DeterminationReader.read(bytes));
    }

    private static Intake json(String name, ContentHash source, String json) {
        return switch (JsonLetter.of(json)) {
            case JsonLetter.Text(Optional<String> own, String text) ->
                letter(
                        own.map(its -> name + " " + its).orElse(name),
                        SourceKind.JSON_TEXT,
                        source,
                        DeterminationReader.read(text));
            case JsonLetter.Data _ -> data(name, source, json);
            case JsonLetter.Neither _ ->
                new Intake.Unread(name, Optional.of(source), List.of(IntakeFault.NO_LETTER_FIELD.finding()));
        };
    }

    private static Intake data(String name, ContentHash source, String json) {
        return switch (DeterminationJson.read(json)) {
            case JsonReading.Read(Determination determination, var _, List<Finding> findings) ->
                new Intake.Letter(
                        name,
                        SourceKind.JSON,
                        source,
                        id(determination, Optional.empty()),
                        determination,
                        Optional.empty(),
                        findings);
            case JsonReading.Refused(List<Finding> findings) -> new Intake.Unread(name, Optional.of(source), findings);
        };
    }

    private static Intake letter(String name, SourceKind kind, ContentHash source, Reading reading) {
        return switch (reading) {
            case Reading.Read read ->
                new Intake.Letter(
                        name,
                        kind,
                        source,
                        id(read.determination(), Optional.of(read.source())),
                        read.determination(),
                        Optional.of(read.source()),
                        read.findings());
            case Reading.Declined declined -> new Intake.Unread(name, Optional.of(source), declined.findings());
            case Reading.Unreadable unreadable -> new Intake.Unread(name, Optional.of(source), unreadable.findings());
        };
    }

    private static PublishedId id(Determination determination, Optional<String> text) {
        return determination.caseNumber().map(PublishedId::of).orElseGet(() -> {
            String named = text.orElseGet(() -> DeterminationJson.text("", determination, JsonLayout.LINE));
            return PublishedId.of(ContentHash.of(named.getBytes(StandardCharsets.UTF_8)));
        });
    }

    private static boolean isJson(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && JsonObjects.isSpace(bytes[at])) at++;
        return at < bytes.length && bytes[at] == '{';
    }

    private static boolean isPdf(byte[] bytes) {
        int seen = Math.min(bytes.length, Packing.PEEKED);
        return new String(bytes, 0, seen, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
}
