package org.openimr.server.pages.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.records.chronology.Doubt;
import org.openimr.records.chronology.SpinalLevel;
import org.openimr.server.desk.DraftSentence;
import org.openimr.server.desk.DraftShapes;
import org.openimr.server.desk.chronology.ChronologyShapes;
import org.openimr.server.desk.chronology.DeskEvent;
import org.openimr.server.desk.chronology.DeskEvent.Standing;
import org.openimr.server.desk.chronology.EventFacts;
import org.openimr.server.desk.chronology.EventFilter;
import org.openimr.server.desk.chronology.EventKind;
import org.openimr.server.desk.chronology.EventPlace;
import org.openimr.server.desk.chronology.EventSentence;
import org.openimr.server.desk.chronology.EventValue;
import org.openimr.server.desk.chronology.NotedChronology;
import org.openimr.server.desk.chronology.Told;
import org.openimr.vocabulary.Edition;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the desk's own scripts are told of a chronology. No interface for others: it changes with the page. */
final class ChronologyJson {
    private static final int HASH_DIGITS = 12;

    private ChronologyJson() {}

    /** @param most  events that are told; how many there are is told too */
    static ObjectNode of(NotedChronology proposed, List<DeskEvent> all, EventFilter filter, int most) {
        List<DeskEvent> wanted = filter.of(all);
        ObjectNode json = DeskJson.object()
                .put(
                        "edition",
                        "Code lists: " + edition(proposed.vocabulary()) + ". "
                                + proposed.rules().name() + " " + printed(proposed.rules()) + ".")
                .put("total", wanted.size())
                .put("all", all.stream().filter(DeskEvent::stands).count());
        ArrayNode events = json.putArray("events");
        wanted.stream().limit(Math.max(0, most)).forEach(event -> events.add(event(event)));
        ArrayNode parts = json.putArray("parts");
        standing(all)
                .flatMap(facts -> facts.part().stream())
                .distinct()
                .sorted()
                .forEach(parts::add);
        ArrayNode levels = json.putArray("levels");
        standing(all)
                .flatMap(facts -> facts.levels().stream())
                .map(SpinalLevel::name)
                .distinct()
                .sorted()
                .forEach(levels::add);
        ArrayNode mismatches = json.putArray("mismatches");
        proposed.mismatches().forEach(one -> mismatch(mismatches.addObject(), one));
        return json;
    }

    private static Stream<EventFacts> standing(List<DeskEvent> all) {
        return all.stream().filter(DeskEvent::stands).map(DeskEvent::facts);
    }

    private static String edition(Edition vocabulary) {
        return vocabulary.name() + " " + printed(vocabulary);
    }

    private static String printed(Edition edition) {
        return edition.version() + " (" + edition.sha256().substring(0, HASH_DIGITS) + ")";
    }

    static ObjectNode event(DeskEvent event) {
        EventFacts facts = event.facts();
        ObjectNode json = DeskJson.object()
                .put("id", event.id())
                .put("kind", facts.kind().title())
                .put("shape", facts.kind().shape())
                .put("day", facts.day().words())
                .put("what", what(facts))
                .put("region", facts.region())
                .put("told", facts.told() == Told.HAPPENED ? "" : facts.told().words())
                .put("sentence", EventSentence.of(facts))
                .put("standing", standing(event.standing()))
                .put("stands", event.stands());
        json.set("facts", ChronologyShapes.FACTS.write(facts));
        if (event.standing() == Standing.CORRECTED || event.standing() == Standing.REMOVED) {
            json.put("proposed", EventSentence.of(event.noted().facts()));
            json.set("proposedFacts", ChronologyShapes.FACTS.write(event.noted().facts()));
        }
        ArrayNode places = json.putArray("places");
        event.noted().places().forEach(place -> place(places.addObject(), place));
        return json;
    }

    private static void place(ObjectNode json, EventPlace place) {
        json.put("quote", place.quote()).put("by", place.by());
        json.set("at", DraftShapes.LINK.write(place.at()));
        ArrayNode doubts = json.putArray("doubts");
        place.doubts().stream().sorted().map(ChronologyJson::doubt).forEach(doubts::add);
    }

    private static void mismatch(ObjectNode json, NotedChronology.Mismatch found) {
        json.put(
                "words",
                found.code() + " is labelled \u201c" + found.label() + "\u201d; it means "
                        + String.join(", or ", found.means()));
        json.set("at", DraftShapes.LINK.write(found.at()));
    }

    static ObjectNode proposal(List<DraftSentence> sentences) {
        ObjectNode json = DeskJson.object();
        ArrayNode list = json.putArray("sentences");
        sentences.forEach(sentence -> list.add(DraftShapes.SENTENCE.write(sentence)));
        return json;
    }

    /** What an event is, in a few words. */
    static String what(EventFacts facts) {
        String name = facts.kind() == EventKind.PAIN_SCORE ? facts.name() + "/10" : facts.name();
        String values = facts.kind().fields().stream()
                .flatMap(value -> value(facts, value).stream())
                .reduce((one, more) -> one + ", " + more)
                .orElse("");
        return values.isEmpty() ? name : name + ", " + values;
    }

    private static Optional<String> value(EventFacts facts, EventValue value) {
        return facts.value(value).map(text -> value == EventValue.COUNT ? text + " visits" : text);
    }

    private static String standing(Standing standing) {
        return switch (standing) {
            case PROPOSED -> "";
            case CORRECTED -> "corrected by the reviewer";
            case REMOVED -> "removed by the reviewer";
            case ADDED -> "added by the reviewer";
        };
    }

    private static String doubt(Doubt doubt) {
        return switch (doubt) {
            case YEAR_NOT_WRITTEN -> "the year is not written";
            case PART_NOT_WRITTEN -> "the part of the body is not written";
            case COPIED_FORWARD -> "stands word for word in an earlier report";
            case POORLY_READ -> "read badly from a picture";
        };
    }
}
