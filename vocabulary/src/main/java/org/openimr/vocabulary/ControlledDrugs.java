package org.openimr.vocabulary;

import java.util.List;
import java.util.Set;

/** Controlled drugs and the strength of opioids. */
public interface ControlledDrugs {
    /**
     * The schedules of a drug by brand or ingredient; several where its products differ, empty where the lists do not
     * say. A combination is known by its own product alone: its parts may be on another schedule.
     */
    Set<Schedule> schedules(String drug);

    /** The factors of the opioids in a drug, by brand or ingredient; each list's own, in the order of loading. */
    List<MmeFactor> oralMme(String drug);

    /** Knows none. */
    static ControlledDrugs none() {
        return new ControlledDrugs() {
            @Override
            public Set<Schedule> schedules(String drug) {
                return Set.of();
            }

            @Override
            public List<MmeFactor> oralMme(String drug) {
                return List.of();
            }
        };
    }
}
