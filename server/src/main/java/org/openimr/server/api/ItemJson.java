package org.openimr.server.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.openimr.archive.understanding.CitedSection;
import org.openimr.archive.understanding.Derived;
import org.openimr.archive.understanding.Passage;
import org.openimr.archive.understanding.UnderstoodItem;
import org.openimr.archive.understanding.Where;
import org.openimr.determination.Determination;
import org.openimr.determination.Issue;
import org.openimr.server.alerts.UnderstoodLetters.Item;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One item as JSON: the letter's own fields, and each derived one with its rule, its words and how sure it is. */
final class ItemJson {
    private final Determination letter;
    private final Issue issue;

    private ItemJson(Item item) {
        this.letter = item.published().determination();
        this.issue = item.issue();
    }

    /** The whole of it. */
    static ObjectNode of(Item item, String derivedBy) {
        ObjectNode json = brief(item);
        Issue issue = item.issue();
        issue.serviceInDispute().ifPresent(words -> json.put("serviceInDispute", words));
        issue.rationale().ifPresent(words -> json.put("rationale", words));
        ArrayNode specialties = json.putArray("specialties");
        item.published().determination().reviewer().specialties().forEach(specialties::add);
        json.put("derivedBy", derivedBy);
        new ItemJson(item).derived(item.understood(), json.putObject("derived"));
        return json;
    }

    /** By what one knows it: number, outcome, service, day and address. */
    static ObjectNode brief(Item item) {
        String id = item.published().id().value();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("item", item.issue().number())
                .put("service", item.issue().service())
                .put("publishedOn", item.published().publishedOn().toString())
                .put("page", "/decisions/" + id + "#item-" + item.issue().number());
        item.issue().decision().ifPresent(outcome -> json.put("outcome", outcome.name()));
        item.published().determination().dates().decisionDate().ifPresent(on -> json.put("decidedOn", on.toString()));
        return json;
    }

    private void derived(UnderstoodItem item, ObjectNode json) {
        one(json, "category", item.category(), category -> text(category.id()));
        one(json, "ofItself", item.ofItself(), category -> text(category.id()));
        all(json, "alsoNamed", item.alsoNamed(), category -> text(category.id()));
        ArrayNode drugs = json.putArray("drugs");
        item.drugs().forEach(drug -> {
            ObjectNode of = field(drug.name(), ItemJson::text);
            of.set("ingredients", texts(drug.ingredients().stream().sorted().toList()));
            of.set("classes", texts(drug.classes().stream().sorted().toList()));
            one(of, "strength", drug.strength(), dose -> text(dose.toString()));
            drugs.add(of);
        });
        one(json, "quantity", item.quantity(), quantity -> text(quantity.toString()));
        one(json, "refills", item.refills(), refills -> JsonNodeFactory.instance.numberNode(refills));
        all(json, "bodyParts", item.places().parts(), part -> text(part.printed()));
        all(json, "levels", item.places().levels(), level -> text(level.toString()));
        all(json, "sides", item.places().sides(), side -> text(side.name().toLowerCase(Locale.ROOT)));
        ArrayNode diagnoses = json.putArray("diagnoses");
        item.diagnoses()
                .forEach(named -> all(
                        diagnoses.addObject().put("words", named.words()),
                        "codes",
                        named.codes(),
                        code -> text(code.code())));
        all(json, "citedByUtilizationReview", item.claimsAdministratorCited(), ItemJson::section);
        all(json, "citedByReviewer", item.reviewerCited(), ItemJson::section);
        all(
                json,
                "criteria",
                item.criteria(),
                criterion -> JsonNodeFactory.instance
                        .objectNode()
                        .put("standing", criterion.standing().name())
                        .put("words", criterion.words()));
        one(json, "dependsOn", item.dependsOn(), number -> JsonNodeFactory.instance.numberNode(number));
    }

    static JsonNode section(CitedSection cited) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("key", cited.key())
                .put("guideline", cited.guideline())
                .put("standing", cited.standing().name());
        cited.edition().ifPresent(edition -> json.put("edition", edition));
        cited.chapter().ifPresent(chapter -> json.put("chapter", chapter));
        cited.section().ifPresent(section -> json.put("section", section));
        json.set("pages", texts(cited.pages()));
        return json;
    }

    private <T> void one(ObjectNode json, String name, Optional<Derived<T>> derived, Function<T, JsonNode> value) {
        derived.ifPresent(one -> json.set(name, field(one, value)));
    }

    private <T> void all(ObjectNode json, String name, List<Derived<T>> derived, Function<T, JsonNode> value) {
        ArrayNode list = json.putArray(name);
        derived.forEach(one -> list.add(field(one, value)));
    }

    private <T> ObjectNode field(Derived<T> derived, Function<T, JsonNode> value) {
        Where where = derived.from().where();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("value", value.apply(derived.value()));
        json.put("certainty", derived.certainty().name())
                .put("rule", derived.from().rule().code())
                .put("ruleSays", derived.from().rule().says());
        ObjectNode from = json.putObject("from").put("passage", passage(where.passage()));
        where.words(letter, issue)
                .ifPresent(words -> from.put("start", where.span().start())
                        .put("end", where.span().end())
                        .put("words", words));
        return json;
    }

    private static String passage(Passage passage) {
        return switch (passage) {
            case Passage.Heading _ -> "service";
            case Passage.ServiceInDispute _ -> "serviceInDispute";
            case Passage.Rationale _ -> "rationale";
            case Passage.Diagnosis(int index) -> "diagnoses[" + index + "]";
            case Passage.Citation(var side, int index) ->
                switch (side) {
                    case CLAIMS_ADMINISTRATOR -> "claimsAdministratorBasis.citations[" + index + "]";
                    case EXPERT_REVIEWER -> "reviewerBasis.citations[" + index + "]";
                };
            case Passage.ReadField(String name) -> name;
        };
    }

    static JsonNode text(String words) {
        return JsonNodeFactory.instance.stringNode(words);
    }

    static ArrayNode texts(List<String> words) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        words.forEach(list::add);
        return list;
    }
}
