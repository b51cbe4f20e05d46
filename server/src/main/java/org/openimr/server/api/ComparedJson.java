package org.openimr.server.api;

import java.util.Locale;
import org.openimr.archive.similar.Compared;
import org.openimr.archive.similar.ComparedItem;
import org.openimr.archive.similar.SharedTraits;
import org.openimr.archive.similar.Trait.Kind;
import org.openimr.archive.understanding.NamedCriterion.Standing;
import org.openimr.archive.understanding.Understanding;
import org.openimr.server.alerts.UnderstoodLetters.Item;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two items side by side as JSON. */
final class ComparedJson {
    private ComparedJson() {}

    static ObjectNode of(Item one, Item other, Understanding by) {
        Compared compared = Compared.of(
                one.published().determination(), one.issue(), other.published().determination(), other.issue(), by);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("one", item(one, compared.one()));
        json.set("other", item(other, compared.other()));
        json.put("cameOutDifferently", compared.cameOutDifferently());
        json.set("both", shared(compared.both()));
        ArrayNode differs = json.putArray("differs");
        compared.differs().forEach(difference -> {
            ObjectNode entry = differs.addObject().put("kind", name(difference.kind()));
            entry.set("one", ItemJson.texts(difference.one()));
            entry.set("other", ItemJson.texts(difference.other()));
        });
        return json;
    }

    /** What items have in common, each with the words of the first. */
    static ArrayNode shared(SharedTraits both) {
        ArrayNode shared = JsonNodeFactory.instance.arrayNode();
        both.shown()
                .forEach((trait, words) ->
                        shared.addObject().put("kind", name(trait.kind())).put("words", words));
        return shared;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode item(Item found, ComparedItem item) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", found.published().id().value())
                .put("item", item.itemNumber())
                .put("service", item.service());
        item.outcome().ifPresent(outcome -> json.put("outcome", outcome.name()));
        ArrayNode relied = json.putArray("relied");
        item.relied().forEach(section -> relied.add(ItemJson.section(section)));
        json.set("met", ItemJson.texts(item.criteria(Standing.MET)));
        json.set("missing", ItemJson.texts(item.criteria(Standing.MISSING)));
        ArrayNode rationale = json.putArray("rationale");
        item.rationale()
                .forEach(
                        piece -> rationale.addObject().put("text", piece.text()).put("shared", piece.hit()));
        return json;
    }
}
