package org.openimr.server.desk.chronology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a reviewer's corrections over what rules propose. */
final class Overlay {
    private Overlay() {}

    /**
     * The events as the reviewer has them: the proposed ones in their order, then the reviewer's own. What was
     * corrected stays, even where rules do not propose it any more; what was only taken away then does not.
     *
     * @param corrections  in the order in which they were made
     */
    static List<DeskEvent> over(List<NotedEvent> proposed, List<Correction> corrections) {
        Map<String, Correction> latest = new LinkedHashMap<>();
        for (Correction correction : corrections) latest.put(correction.noted().id(), correction);
        List<DeskEvent> events = new ArrayList<>();
        for (NotedEvent noted : proposed) {
            Correction correction = latest.remove(noted.id());
            events.add(
                    correction == null || correction.isNone()
                            ? DeskEvent.proposed(noted)
                            : new DeskEvent(
                                    noted,
                                    correction.facts().orElse(noted.facts()),
                                    correction.event().standing()));
        }
        latest.values().stream()
                .filter(correction -> correction.isOwn() || (correction.facts().isPresent() && !correction.isNone()))
                .forEach(correction -> events.add(correction.event()));
        return events;
    }
}
