package org.openimr.app.replay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.Decision;
import org.openimr.process.Order;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Refusal;
import org.openimr.process.review.ReviewerId;

/** The process alone, in memory: for tests of the replay itself. */
final class PureDesk implements Desk {
    private static final ReviewerId REVIEWER = new ReviewerId(new UUID(0L, 7L));
    /** By which it judges. */
    static final ProcessSettings SETTINGS = ProcessSettings.defaults().withoutDraws();

    private final CaseProcess process = new CaseProcess(SETTINGS);
    private final Map<CaseNumber, CaseState> states = new HashMap<>();
    private final Set<UUID> done = new HashSet<>();

    @Override
    public ReviewerId reviewer() {
        return REVIEWER;
    }

    @Override
    public boolean publishes() {
        return true;
    }

    @Override
    public Reply give(CaseNumber caseNumber, Order order, UUID command) {
        if (done.contains(command)) return new Reply.Done();
        CaseState state = states.getOrDefault(caseNumber, CaseProcess.initial());
        return switch (process.decide(state, order)) {
            case Decision.Accepted accepted -> {
                CaseState next = state;
                for (CaseEvent event : accepted.events()) next = CaseProcess.evolve(next, event);
                states.put(caseNumber, next);
                done.add(command);
                yield new Reply.Done();
            }
            case Decision.Refused(Refusal reason) -> new Reply.Refused(reason.code(), reason.what());
        };
    }

    @Override
    public Kept kept(CaseNumber caseNumber) {
        return Kept.of(states.getOrDefault(caseNumber, CaseProcess.initial()));
    }

    @Override
    public void close() {}
}
