package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.server.cases.Consolidations;
import org.openimr.server.cases.PairAnswer;
import org.openimr.server.cases.PairKind;
import org.openimr.server.cases.json.PairJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands to two cases at once: both change, or neither. The case of the address leads. */
@RestController
class PairsController {
    private final Consolidations consolidations;
    private final Clock clock;

    PairsController(Consolidations consolidations, Clock clock) {
        this.consolidations = consolidations;
        this.clock = clock;
    }

    /** Joins another case to this one, to be decided under this one's number. */
    @PostMapping(path = "/api/v1/cases/{number}/join", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> join(Actor actor, @PathVariable String number, HttpServletRequest request) {
        return give(PairKind.JOIN, actor, number, request);
    }

    /** Lets a joined case go on by itself again. */
    @PostMapping(path = "/api/v1/cases/{number}/split", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> split(Actor actor, @PathVariable String number, HttpServletRequest request) {
        return give(PairKind.SPLIT, actor, number, request);
    }

    private ResponseEntity<JsonNode> give(PairKind kind, Actor actor, String number, HttpServletRequest request) {
        CaseNumber lead = Requests.caseNumber(number);
        Instant now = clock.instant();
        PairJson.Other other = Requests.value(PairJson.read(Requests.body(request), now));
        Consolidations.Change change =
                new Consolidations.Change(kind, lead, other.number(), other.at().orElse(now), actor);
        return switch (consolidations.give(change, Requests.commandId(request), now)) {
            case PairAnswer.Done done -> answer(change, done);
            case PairAnswer.AlreadyDone(var first) -> answer(change, first);
            case PairAnswer.Refused(var of, var reason) ->
                Problem.of(reason).of(of).answer();
            case PairAnswer.Conflict _ -> Problem.of(ApiFault.BUSY).answer();
            case PairAnswer.OtherCommand _ ->
                Problem.of(ApiFault.KEY_OF_ANOTHER_COMMAND).answer();
        };
    }

    private static ResponseEntity<JsonNode> answer(Consolidations.Change change, PairAnswer.Done done) {
        ObjectNode json = CommandsController.json(change.lead(), done.lead());
        json.set("other", CommandsController.json(change.other(), done.other()));
        return ResponseEntity.ok(json);
    }
}
