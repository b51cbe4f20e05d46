package org.openimr.server.pages.capacity;

import java.util.List;
import java.util.Optional;

/**
 * Cases against reviewers, as the page says it.
 *
 * @param answer    the title
 * @param lead      what is looked at, from when to when
 * @param remedies  what would lift each lateness; empty where nothing is late
 * @param certain   the shortage that no assignment avoids
 * @param seed      as typed
 * @param weekly    applications a week, as typed; empty for those counted
 * @param sources   where every number comes from
 */
record CapacityView(
        String answer,
        String lead,
        List<String> remedies,
        Optional<String> certain,
        List<FieldRow> fields,
        List<StateRow> states,
        String seed,
        String weekly,
        List<String> sources) {
    /**
     * One field.
     *
     * @param cases   in the days that are looked ahead, those that wait now included
     * @param tooFew  whether any is late
     * @param placesAhead  in the same days, as in the bar
     * @param bar     empty where there is neither case nor place
     */
    record FieldRow(
            String field,
            int waiting,
            String counted,
            String coming,
            int reviewers,
            String places,
            String late,
            boolean tooFew,
            int cases,
            int placesAhead,
            Optional<Bar> bar) {}

    /**
     * Two lines on one scale.
     *
     * @param cases   of 1000
     * @param places  of 1000
     */
    record Bar(int cases, int places) {}

    /** One state. */
    record StateRow(String state, int waiting, String counted, int reviewers, int weekly, String late) {}
}
