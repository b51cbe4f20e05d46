package org.openimr.server.pages.desk;

import java.util.List;
import org.openimr.server.desk.DeskTags;
import org.openimr.server.desk.DraftShapes;
import org.openimr.server.desk.OpenedPages;
import org.openimr.server.json.Reading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the desk's own scripts are told of the file. No interface for others: it changes with the page. */
final class DeskJson {
    private DeskJson() {}

    static ObjectNode object() {
        return Reading.MAPPER.createObjectNode();
    }

    static ArrayNode opened(List<OpenedPages.Opened> opened) {
        ArrayNode json = Reading.MAPPER.createArrayNode();
        opened.forEach(
                one -> json.addObject().put("file", one.file().toString()).put("page", one.page()));
        return json;
    }

    static ArrayNode tags(List<DeskTags.Tag> tags) {
        ArrayNode json = Reading.MAPPER.createArrayNode();
        tags.forEach(tag -> json.add(tag(tag)));
        return json;
    }

    static ObjectNode tag(DeskTags.Tag tag) {
        ObjectNode json = object().put("id", tag.id().toString()).put("text", tag.text());
        json.set("at", DraftShapes.LINK.write(tag.at()));
        return json;
    }
}
