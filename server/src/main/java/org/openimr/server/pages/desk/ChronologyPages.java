package org.openimr.server.pages.desk;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openimr.process.Actor;
import org.openimr.records.chronology.SpinalLevel;
import org.openimr.server.desk.OpenDesk;
import org.openimr.server.desk.PageLink;
import org.openimr.server.desk.chronology.CaseChronologies;
import org.openimr.server.desk.chronology.ChronologyShapes;
import org.openimr.server.desk.chronology.Correction;
import org.openimr.server.desk.chronology.DeskEvent;
import org.openimr.server.desk.chronology.EventFacts;
import org.openimr.server.desk.chronology.EventFilter;
import org.openimr.server.desk.chronology.EventKind;
import org.openimr.server.desk.chronology.NotedChronology;
import org.openimr.server.desk.chronology.ProposedSummary;
import org.openimr.server.json.Reading;
import org.openimr.server.json.Shape;
import org.openimr.server.pages.Written;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;

/** The chronology of a case, what the reviewer makes of it, and the summary proposed from it. */
@Controller
final class ChronologyPages {
    private static final int USUALLY = 100;

    private final Doors doors;
    private final CaseChronologies chronologies;
    private final Clock clock;

    ChronologyPages(Doors doors, CaseChronologies chronologies, Clock clock) {
        this.doors = doors;
        this.chronologies = chronologies;
        this.clock = clock;
    }

    /** The events that were asked for; what cannot be understood in the question asks for nothing. */
    @GetMapping("/desk/{number}/chronology")
    @ResponseBody
    JsonNode events(
            Actor actor,
            @PathVariable("number") String number,
            @RequestParam(name = "kind", defaultValue = "") List<String> kinds,
            @RequestParam(name = "part", defaultValue = "") String part,
            @RequestParam(name = "level", defaultValue = "") String level,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "order", defaultValue = "oldest") String order,
            @RequestParam(name = "removed", defaultValue = "") String removed,
            @RequestParam(name = "most", defaultValue = "") String most) {
        OpenDesk desk = doors.open(actor, number);
        NotedChronology proposed = proposed(desk);
        EventFilter filter = new EventFilter(
                kinds(kinds),
                Optional.of(part.strip()).filter(text -> !text.isEmpty()),
                level(level),
                words,
                order.equals("newest"),
                removed.equals("yes"));
        return ChronologyJson.of(
                proposed, events(desk, proposed), filter, most.matches("\\d{1,5}") ? Integer.parseInt(most) : USUALLY);
    }

    private static Set<EventKind> kinds(List<String> named) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        Arrays.stream(EventKind.values())
                .filter(kind -> named.contains(kind.name()))
                .forEach(kinds::add);
        return kinds;
    }

    private static Optional<SpinalLevel> level(String written) {
        return ChronologyShapes.level(written.strip());
    }

    private NotedChronology proposed(OpenDesk desk) {
        return chronologies.proposed(
                desk.number(), desk.view().filing().application().dateOfInjury(), clock.instant());
    }

    private List<DeskEvent> events(OpenDesk desk, NotedChronology proposed) {
        return desk.isReviewers()
                ? chronologies.events(desk.number(), desk.by(), proposed)
                : chronologies.first(desk.number(), proposed);
    }

    /** An event of the reviewer's own, from lines of the file. */
    @PostMapping("/desk/{number}/chronology/events")
    ResponseEntity<JsonNode> add(Actor actor, @PathVariable("number") String number, @RequestBody String body) {
        OpenDesk desk = doors.work(actor, number);
        return typed(body, ChronologyShapes.NEW, added -> {
            PageLink at = added.at();
            String words = chronologies.words(desk.number(), at).orElseThrow(Written::absent);
            return kept(desk, Correction.added(added.facts(), at, words));
        });
    }

    /** Puts an event right; what was proposed itself is put back so. */
    @PutMapping("/desk/{number}/chronology/events/{event}")
    ResponseEntity<JsonNode> correct(
            Actor actor,
            @PathVariable("number") String number,
            @PathVariable("event") String event,
            @RequestBody String body) {
        OpenDesk desk = doors.work(actor, number);
        return typed(body, ChronologyShapes.FACTS, facts -> kept(desk, noted(desk, event, Optional.of(facts))));
    }

    /** Takes an event away; it can be put back. */
    @DeleteMapping("/desk/{number}/chronology/events/{event}")
    ResponseEntity<JsonNode> remove(
            Actor actor, @PathVariable("number") String number, @PathVariable("event") String event) {
        OpenDesk desk = doors.work(actor, number);
        return kept(desk, noted(desk, event, Optional.empty()));
    }

    private Correction noted(OpenDesk desk, String event, Optional<EventFacts> facts) {
        return events(desk, proposed(desk)).stream()
                .filter(one -> one.id().equals(event))
                .findFirst()
                .map(one -> new Correction(one.noted(), facts))
                .orElseThrow(Written::absent);
    }

    private ResponseEntity<JsonNode> kept(OpenDesk desk, Correction correction) {
        chronologies.correct(desk.number(), desk.by(), correction, clock.instant());
        return ResponseEntity.ok(ChronologyJson.event(correction.event()));
    }

    private static <T> ResponseEntity<JsonNode> typed(
            String body, Shape<T> shape, Function<T, ResponseEntity<JsonNode>> keep) {
        return switch (DeskWork.read(body, shape)) {
            case Reading.Faulty(var faults) -> DeskWork.faulty(faults);
            case Reading.Of(var value) -> keep.apply(value);
        };
    }

    /** A summary proposed from the events as they stand for this reviewer. */
    @GetMapping("/desk/{number}/proposal")
    @ResponseBody
    JsonNode proposal(Actor actor, @PathVariable("number") String number) {
        OpenDesk desk = doors.open(actor, number);
        return ChronologyJson.proposal(ProposedSummary.of(events(desk, proposed(desk))));
    }
}
