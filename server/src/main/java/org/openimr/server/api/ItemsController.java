package org.openimr.server.api;

import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.PublishedId;
import org.openimr.archive.PublishedItem;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.archive.similar.SimilarItem;
import org.openimr.archive.similar.SimilarQuestion;
import org.openimr.server.alerts.UnderstoodLetters;
import org.openimr.server.alerts.UnderstoodLetters.Item;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Published items, one by one, for everyone. */
@RestController
class ItemsController {
    private static final int LONGEST_NUMBER = 4;

    private final UnderstoodLetters letters;
    private final PublishedVersions published;
    private final ArchiveIndex archive;

    ItemsController(UnderstoodLetters letters, PublishedVersions published, ArchiveIndex archive) {
        this.letters = letters;
        this.published = published;
        this.archive = archive;
    }

    @GetMapping("/api/v1/determinations/{number}/items/{item}")
    JsonNode item(@PathVariable String number, @PathVariable String item) {
        return ItemJson.of(found(number, item), letters.derivedBy());
    }

    /** The nearest decided items of other letters, why they are near, and how all that are near came out. */
    @GetMapping("/api/v1/determinations/{number}/items/{item}/similar")
    JsonNode similar(@PathVariable String number, @PathVariable String item) {
        Item asked = found(number, item);
        SimilarAnswer answer =
                archive.similar(SimilarQuestion.about(asked.published(), asked.issue(), SimilarQuestion.USUAL_ROWS));
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("letters", answer.letters());
        json.set("outcomes", SearchJson.split(answer.split()));
        ArrayNode rows = json.putArray("items");
        answer.rows().forEach(row -> rows.add(row(row)));
        ArrayNode further = json.putArray("further");
        answer.further().forEach(row -> further.add(row(row)));
        return json;
    }

    /** That item and the one that {@code with} names, side by side. */
    @GetMapping("/api/v1/determinations/{number}/items/{item}/compared")
    JsonNode compared(
            @PathVariable String number, @PathVariable String item, @RequestParam(defaultValue = "") String with) {
        Item other = PublishedItem.parse(with)
                .flatMap(name -> letters.item(name.id(), name.item()))
                .orElseThrow(() -> new Declined(ApiFault.NO_SUCH_ITEM));
        return ComparedJson.of(found(number, item), other, letters.understanding());
    }

    private static ObjectNode row(SimilarItem row) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", row.id().value())
                .put("item", row.itemNumber())
                .put("service", row.service())
                .put("reason", row.reason());
        row.outcome().ifPresent(outcome -> json.put("outcome", outcome.name()));
        row.decidedOn().ifPresent(on -> json.put("decidedOn", on.toString()));
        json.set("shared", ComparedJson.shared(row.why()));
        return json;
    }

    private Item found(String number, String item) {
        if (item.length() > LONGEST_NUMBER || !item.chars().allMatch(c -> c >= '0' && c <= '9') || item.isEmpty()) {
            throw new Declined(ApiFault.NO_SUCH_ITEM);
        }
        return PublishedId.parse(number)
                .flatMap(id -> letters.item(id, Integer.parseInt(item)))
                .orElseThrow(() -> published.withdrawal(number).orElseGet(() -> new Declined(ApiFault.NO_SUCH_ITEM)));
    }
}
