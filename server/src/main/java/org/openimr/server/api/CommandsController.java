package org.openimr.server.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.Authority;
import org.openimr.process.CaseCommand;
import org.openimr.process.CaseEvent;
import org.openimr.process.DocketCommand.AskBlindReview;
import org.openimr.process.Order;
import org.openimr.process.Relation;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.cases.json.EventJson;
import org.openimr.server.log.CommandId;
import org.openimr.server.security.Accounts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Commands. An answer names what happened, never who the expert reviewer is. */
@RestController
class CommandsController {
    private final CaseService service;
    private final Accounts accounts;
    private final Clock clock;

    CommandsController(CaseService service, Accounts accounts, Clock clock) {
        this.service = service;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Files an application; gives it a number where it brings none. */
    @PostMapping(path = "/api/v1/cases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> file(Actor actor, HttpServletRequest request) {
        CommandId command = Requests.commandId(request);
        JsonNode body = Requests.body(request);
        Instant now = clock.instant();
        JsonNode given = body.path("caseNumber");
        if (given.isString()) {
            return give(
                    actor, Requests.caseNumber(given.stringValue()), CommandKind.FILE_APPLICATION, body, command, now);
        }
        return decided(actor, service.numberFor(command, now), CommandKind.FILE_APPLICATION, body, command, now);
    }

    /** Gives a command to a case. */
    @PostMapping(path = "/api/v1/cases/{number}/commands/{command}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> give(
            Actor actor, @PathVariable String number, @PathVariable String command, HttpServletRequest request) {
        return give(
                actor,
                Requests.caseNumber(number),
                Requests.command(command),
                Requests.body(request),
                Requests.commandId(request),
                clock.instant());
    }

    /** Whether a number is taken is told nobody who has nothing to do with its case: from outside none is brought. */
    private ResponseEntity<JsonNode> give(
            Actor actor, CaseNumber number, CommandKind kind, JsonNode body, CommandId id, Instant now) {
        if (kind == CommandKind.FILE_APPLICATION && !Authority.isThere(actor.role(), Relation.OFFICE)) {
            throw new Declined(ApiFault.NUMBER_IS_GIVEN);
        }
        return decided(actor, number, kind, body, id, now);
    }

    private ResponseEntity<JsonNode> decided(
            Actor actor, CaseNumber number, CommandKind kind, JsonNode body, CommandId id, Instant now) {
        CaseCommand command = Requests.value(CommandJson.read(kind, number, body, now));
        if (reviewerNamed(command).filter(one -> !accounts.isReviewer(one)).isPresent()) {
            throw new Declined(ApiFault.NO_SUCH_REVIEWER);
        }
        return switch (service.give(number, new Order(command, actor), id, now)) {
            case Answer.Done done -> answer(number, done);
            case Answer.AlreadyDone(var first) -> answer(number, first);
            case Answer.Refused(var reason) -> Problem.of(reason).answer();
            case Answer.Conflict _ -> Problem.of(ApiFault.BUSY).answer();
            case Answer.OtherCommand _ ->
                Problem.of(ApiFault.KEY_OF_ANOTHER_COMMAND).answer();
        };
    }

    private static Optional<UUID> reviewerNamed(CaseCommand command) {
        if (command instanceof AssignReviewer(var assignment))
            return Optional.of(assignment.reviewer().value());
        return command instanceof AskBlindReview(var reviewer)
                ? Optional.of(reviewer.reviewer().value())
                : Optional.empty();
    }

    private static ResponseEntity<JsonNode> answer(CaseNumber number, Answer.Done done) {
        return ResponseEntity.ok(json(number, done));
    }

    static ObjectNode json(CaseNumber number, Answer.Done done) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("caseNumber", number.value())
                .put("version", done.version());
        ArrayNode events = json.putArray("events");
        for (CaseEvent event : done.events())
            events.add(EventJson.write(event).type().name());
        return json;
    }
}
