package org.openimr.server.pages.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.CaseCommand;
import org.openimr.process.Order;
import org.openimr.process.Refusal;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.CommandKind;
import org.openimr.server.cases.json.CommandJson;
import org.openimr.server.json.Fault;
import org.openimr.server.json.Reading;
import org.openimr.server.log.CommandId;
import org.openimr.server.pages.RefusalView;
import org.openimr.server.pages.Written;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** Gives the command that a form holds. */
record FormGiving(CaseService service) {
    /** What became of a form: carried out, or why not. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        /**
         * @param faults  of what was typed
         * @param reason  of the process, where it was asked
         */
        record Stay(RefusalView why, List<Fault> faults, Optional<Refusal> reason) implements Outcome {
            static Stay because(RefusalView why) {
                return new Stay(why, List.of(), Optional.empty());
            }
        }
    }

    /** @param json  the command's fields */
    Outcome give(CommandKind kind, CaseNumber number, ObjectNode json, Actor actor, UUID command, Instant now) {
        return switch (CommandJson.read(kind, number, json, now)) {
            case Reading.Faulty<? extends CaseCommand>(var faults) ->
                new Outcome.Stay(CaseRefusals.of(faults), faults, Optional.empty());
            case Reading.Of<? extends CaseCommand>(var given) ->
                outcome(service.give(number, new Order(given, actor), new CommandId(command), now));
        };
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer) {
            case Answer.Done _, Answer.AlreadyDone _ -> new Outcome.Done();
            case Answer.Refused(var reason) -> new Outcome.Stay(RefusalView.of(reason), List.of(), Optional.of(reason));
            case Answer.Conflict _ -> Outcome.Stay.because(CaseRefusals.busy());
            case Answer.OtherCommand _ -> Outcome.Stay.because(CaseRefusals.otherCommand());
        };
    }

    /** The identifier that a form carries; empty where it is no form of ours. */
    static Optional<UUID> identifier(MultiValueMap<String, String> values) {
        return Optional.ofNullable(values.getFirst("command")).flatMap(Written::identifier);
    }
}
