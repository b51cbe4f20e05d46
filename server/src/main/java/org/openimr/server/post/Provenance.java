package org.openimr.server.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.json.DeterminationJson;
import org.openimr.determination.json.JsonLayout;
import org.openimr.server.json.Reading;
import org.openimr.server.log.EventHash;
import org.openimr.server.log.Payload;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the data in a letter come from; travels inside the letter.
 *
 * @param letter      its name
 * @param from        the event that it tells of
 * @param dataSha256  of the enclosed determination
 */
public record Provenance(LetterId letter, MadeFrom from, String dataSha256) {
    /** The two enclosures of a letter that tells of this determination. */
    public static List<Enclosure> enclosures(LetterId letter, MadeFrom from, Determination determination) {
        FileBytes data = data(determination);
        FileBytes provenance = bytes(new Provenance(letter, from, data.sha256()).json());
        return List.of(
                new Enclosure(Enclosure.DETERMINATION, "The determination as data", data),
                new Enclosure(Enclosure.PROVENANCE, "Where the data come from", provenance));
    }

    /** A determination in its published JSON, written in the one canonical way. */
    static FileBytes data(Determination determination) {
        String document = determination.caseNumber().map(Object::toString).orElse("");
        return bytes(new Payload(DeterminationJson.text(document, determination, JsonLayout.LINE)).json());
    }

    String json() {
        ObjectNode node = Reading.MAPPER.createObjectNode();
        node.put("caseNumber", letter.caseNumber().value());
        node.put("letterKind", letter.kind().name());
        node.put("version", letter.issue());
        node.put("recipient", letter.recipient().name());
        node.put("eventPosition", from.position());
        node.put("streamVersion", from.version());
        node.put("eventHash", from.hash().hex());
        node.put("dataSha256", dataSha256);
        return new Payload(node.toString()).json();
    }

    /** Empty if the text is not that of a provenance. */
    static Optional<Provenance> parse(String json) {
        try {
            JsonNode node = Reading.MAPPER.readTree(json);
            LetterId letter = LetterId.parse(text(node, "caseNumber") + "/" + text(node, "letterKind") + "/"
                    + text(node, "version") + "/" + text(node, "recipient"));
            var from = new MadeFrom(
                    Long.parseLong(text(node, "eventPosition")),
                    Integer.parseInt(text(node, "streamVersion")),
                    new EventHash(text(node, "eventHash")));
            return Optional.of(new Provenance(letter, from, text(node, "dataSha256")));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static FileBytes bytes(String text) {
        return new FileBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
