package org.openimr.server.cases;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.function.Supplier;
import org.openimr.process.CaseCommand;

/** Reports each command by its kind and by what became of it; never by its case. */
record ObservedCommands(ObservationRegistry registry) {
    private static final String OUTCOME = "outcome";

    Answer around(CaseCommand command, Supplier<Answer> giving) {
        String kind = command.getClass().getSimpleName();
        Observation observation = Observation.createNotStarted("openimr.command", registry)
                .lowCardinalityKeyValue("kind", kind)
                .lowCardinalityKeyValue(OUTCOME, "fault")
                .contextualName("command " + kind);
        return Objects.requireNonNull(observation.observe(() -> {
            Answer answer = giving.get();
            observation.lowCardinalityKeyValue(OUTCOME, outcome(answer));
            return answer;
        }));
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Done _ -> "done";
            case Answer.AlreadyDone _ -> "again";
            case Answer.Refused(var reason) -> reason.code();
            case Answer.Conflict _ -> "conflict";
            case Answer.OtherCommand _ -> "other-command";
        };
    }
}
