package org.openimr.server.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.Decision;
import org.openimr.process.Order;
import org.openimr.server.cases.json.EventJson;
import org.openimr.server.json.Reading;
import org.openimr.server.log.CommandId;
import org.openimr.server.log.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command that comes again. Its identifier alone is no proof: a sender that uses one identifier for two commands
 * must not be told "done" for the second. So the command is decided once more on the state that the first one met, and
 * must make the same events; times apart, because a sender that gives none gets the time of arrival.
 */
final class Repetition {
    private static final Set<String> TIMES = Set.of("at", "receivedAt", "reportedAt", "acceptedAt", "decisionDate");

    /** What the house drew: no sender gave it. */
    private static final String DRAWN = "sample";

    private Repetition() {}

    static Answer answer(CaseProcess process, CaseHistory history, Order order, CommandId command) {
        List<RecordedEvent> all = history.kept().events();
        List<RecordedEvent> done =
                all.stream().filter(event -> event.command().equals(command)).toList();
        List<RecordedEvent> before = all.subList(0, done.getFirst().version() - 1);
        boolean samePerson = done.getFirst().actor().equals(LogActor.of(order.by()));
        return samePerson && makes(process.decide(CaseHistory.fold(before), order), done)
                ? new Answer.AlreadyDone(new Answer.Done(
                        done.getLast().version(),
                        done.stream().map(CaseHistory::read).toList()))
                : new Answer.OtherCommand();
    }

    private static boolean makes(Decision decision, List<RecordedEvent> done) {
        return switch (decision) {
            case Decision.Refused _ -> false;
            case Decision.Accepted(List<CaseEvent> events) ->
                events.stream()
                        .map(event -> timeless(EventJson.write(event).payload().json()))
                        .toList()
                        .equals(done.stream()
                                .map(event -> timeless(event.payload().json()))
                                .toList());
        };
    }

    private static JsonNode timeless(String payload) {
        JsonNode tree = Reading.MAPPER.readTree(payload);
        strip(tree);
        return tree;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(DRAWN);
            new ArrayList<>(object.propertyNames())
                    .stream().filter(TIMES::contains).forEach(object::remove);
        }
        node.forEach(Repetition::strip);
    }
}
