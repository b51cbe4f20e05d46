package org.openimr.server.panel.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.RegisterEvent;
import org.openimr.panel.register.RegisterState;

/**
 * The register at one moment.
 *
 * @param versions  of each file
 * @param total     sum of the versions: of two snapshots the one with the higher sum is the later, and those with the
 *     same sum are equal
 */
record RegisterSnapshot(RegisterState state, Map<ReviewerId, Integer> versions, long total) {
    static final RegisterSnapshot EMPTY = new RegisterSnapshot(RegisterState.empty(), Map.of(), 0);

    RegisterSnapshot {
        versions = Map.copyOf(versions);
    }

    /** @param next  in the order in which they were written */
    RegisterSnapshot after(List<KeptEvent> next) {
        Map<ReviewerId, Integer> after = new HashMap<>(versions);
        next.forEach(kept -> after.put(kept.event().reviewer(), kept.version()));
        return new RegisterSnapshot(
                state(next.stream().map(KeptEvent::event).toList()),
                after,
                after.values().stream().mapToLong(Integer::longValue).sum());
    }

    private RegisterState state(List<RegisterEvent> next) {
        if (versions.isEmpty()) return RegisterState.of(next);
        RegisterState after = state;
        for (RegisterEvent event : next) after = after.after(event);
        return after;
    }
}
