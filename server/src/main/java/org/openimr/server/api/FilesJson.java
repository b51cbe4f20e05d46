package org.openimr.server.api;

import java.util.List;
import org.openimr.records.index.Description;
import org.openimr.server.records.ListedExhibit;
import org.openimr.server.records.ReceivedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Files and exhibits of a case, published. */
final class FilesJson {
    private FilesJson() {}

    static JsonNode files(List<ReceivedFile> files) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("files");
        for (ReceivedFile file : files) {
            ObjectNode one = list.addObject()
                    .put("id", file.id().toString())
                    .put("name", file.name().value())
                    .put("sender", file.sender().name())
                    .put("kind", file.kind().name())
                    .put("bytes", file.bytes())
                    .put("arrived", file.arrived())
                    .put("state", file.state().name())
                    .put("pagesRead", file.pagesRead());
            file.receivedAt().ifPresent(at -> one.put("receivedAt", at.toString()));
            file.content().ifPresent(content -> one.put("sha256", content.sha256()));
            file.type().ifPresent(type -> one.put("type", type.name()));
            file.pages().ifPresent(pages -> one.put("pages", pages));
            file.refusal().ifPresent(code -> one.put("refusal", code));
            file.refusedAt().ifPresent(page -> one.put("refusedAtPage", page));
        }
        return json;
    }

    static JsonNode exhibits(List<ListedExhibit> exhibits) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("exhibits");
        for (ListedExhibit exhibit : exhibits) {
            Description description = exhibit.description();
            ObjectNode one = list.addObject()
                    .put("number", exhibit.number())
                    .put("kind", description.kind().name())
                    .put("title", description.title())
                    .put("sender", exhibit.sender().name())
                    .put("receivedAt", exhibit.receivedAt().toString())
                    .put("pages", exhibit.pages().size())
                    .put("confirmed", exhibit.confirmed())
                    .put("sealed", exhibit.isSealed());
            description.author().ifPresent(author -> one.put("author", author));
            description.dated().ifPresent(day -> one.put("dated", day.toString()));
            exhibit.part().ifPresent(part -> one.put("part", part));
        }
        return json;
    }
}
