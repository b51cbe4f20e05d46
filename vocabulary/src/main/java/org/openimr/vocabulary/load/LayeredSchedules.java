package org.openimr.vocabulary.load;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openimr.vocabulary.Schedule;

/** Schedules by name: those of one layer together; a later layer's take the place of an earlier one's. */
final class LayeredSchedules {
    private final Map<String, Held> held = new HashMap<>();

    private record Held(int layer, Set<Schedule> schedules) {}

    void add(String key, Schedule schedule, int layer) {
        Held before = held.get(key);
        if (before != null && before.layer() == layer) before.schedules().add(schedule);
        else held.put(key, new Held(layer, EnumSet.of(schedule)));
    }

    Map<String, Set<Schedule>> sets() {
        return held.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Set.copyOf(entry.getValue().schedules())));
    }
}
