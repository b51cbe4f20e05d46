package org.openimr.server.panel.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.RegisterDecision;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterProcess;
import org.openimr.panel.register.RegisterState;

/**
 * A command that comes again. Its identifier alone is no proof: a sender that uses one identifier for two commands must
 * not be told "done" for the second. So each order is decided once more, at the time of the first, on the files that the
 * first one met, and must make the same event.
 *
 * @param register  with what the first one did
 * @param done      what it did, in the order of the files' histories
 */
record Repetition(RegisterState register, List<KeptEvent> done) {
    RegisterAnswer answer(List<RegisterOrder> orders) {
        Map<ReviewerId, Deque<RegisterEvent>> left = new HashMap<>();
        done.forEach(kept -> left.computeIfAbsent(kept.event().reviewer(), _ -> new ArrayDeque<>())
                .add(kept.event()));
        RegisterState then = before();
        List<RegisterEvent> answered = new ArrayList<>();
        for (RegisterOrder order : orders) {
            Deque<RegisterEvent> ofFile = left.getOrDefault(order.command().reviewer(), new ArrayDeque<>());
            Optional<RegisterEvent> first = Optional.ofNullable(ofFile.poll());
            if (first.isEmpty() || !makes(then, order, first.get())) return new RegisterAnswer.OtherCommand();
            answered.add(first.get());
            then = then.after(first.get());
        }
        return answered.size() == done.size()
                ? new RegisterAnswer.AlreadyDone(new RegisterAnswer.Done(answered))
                : new RegisterAnswer.OtherCommand();
    }

    private static boolean makes(RegisterState then, RegisterOrder order, RegisterEvent event) {
        return RegisterProcess.decide(then, new RegisterOrder(order.command(), event.at(), order.by()))
                .equals(RegisterDecision.accepted(event));
    }

    /** The files that it changed, as they were; what others have written since plays no part. */
    private RegisterState before() {
        Map<ReviewerId, Integer> first = new HashMap<>();
        done.forEach(kept -> first.merge(kept.event().reviewer(), kept.version(), Math::min));
        List<RegisterEvent> events = new ArrayList<>();
        first.forEach((reviewer, version) -> register.file(reviewer)
                .ifPresent(file -> events.addAll(file.history().subList(0, version - 1))));
        return RegisterState.of(events);
    }
}
