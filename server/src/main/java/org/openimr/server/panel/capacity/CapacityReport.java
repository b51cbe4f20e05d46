package org.openimr.server.panel.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.panel.capacity.Horizon;
import org.openimr.panel.capacity.Shortage;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;

/**
 * Cases against reviewers, of one day.
 *
 * @param horizon      days that are looked ahead
 * @param weekly       applications a week that the forecast takes
 * @param countedShares  whether the fields of the cases to come are drawn as they were counted; else as the simulation
 *     has them
 * @param fields       by name: each in which a case waits, came or will come, or which a reviewer has
 * @param states       California, and each in which a reviewer is licensed, by name
 * @param unknown      cases that wait of which no field is known; they are in no forecast
 * @param certain      the first shortage that no assignment can avoid; empty where none must be
 */
public record CapacityReport(
        LocalDate day,
        long seed,
        Horizon horizon,
        int weekly,
        boolean countedShares,
        CountedCases counted,
        int reviewers,
        List<OfField> fields,
        List<OfState> states,
        int unknown,
        Optional<Shortage> certain) {
    public CapacityReport {
        fields = List.copyOf(fields);
        states = List.copyOf(states);
    }

    /**
     * Cases late at one time.
     *
     * @param first  day at whose end the first is
     * @param most   the most at the end of any day
     * @param on     the first day on which there are so many
     */
    public record Late(LocalDate first, int most, LocalDate on) {}

    /**
     * One field.
     *
     * @param counted    cases that became ready in the weeks that were counted
     * @param coming     cases that the forecast has become ready
     * @param reviewers  who hold, have it and are there on the day
     * @param alone      places a week of those who can take no other field here
     * @param shared     places a week of the others, which stand in each of their fields
     * @param late       empty where none is
     * @param hire       places a week of one more reviewer of the field, from the first day on, with whom none is late
     * @param lateInCalifornia  cases late if only licensees of California had these cases, the most at the end of any day
     * @param unlicensed  reviewers of the field without an unrestricted license of California
     */
    public record OfField(
            Field field,
            int waiting,
            int counted,
            int coming,
            int reviewers,
            int alone,
            int shared,
            Optional<Late> late,
            Optional<Integer> hire,
            int lateInCalifornia,
            int unlicensed) {
        /** Places in the days that are looked ahead, of everyone who has the field, as if all were there. */
        public int places(int days) {
            return (alone + shared) * days / 7;
        }
    }

    /**
     * One state.
     *
     * @param reviewers  who hold, are licensed there without restriction and are there on the day
     * @param weekly     their places a week
     * @param late       cases late if only they had the cases, the most at the end of any day, over all fields
     */
    public record OfState(UsState state, int reviewers, int weekly, int late) {}
}
