package org.openimr.panel.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.specialty.Nearness;

/**
 * What each part of a fit costs, in whole numbers. One place for the ranking of one dispute and for a day's assignment,
 * so that both mean the same.
 */
public record Costs(MatchSettings settings) {
    /** Beyond these a review is no slower, and no later. */
    private static final int MOST_DAYS = 30;

    private static final int FAR_STEPS = 6;

    /** Steps from one field to another; as far as can be is no mere third step. */
    static int steps(Nearness nearness) {
        return switch (nearness) {
            case SAME -> 0;
            case WITHIN -> 1;
            case NEAR -> 2;
            case FAR -> FAR_STEPS;
        };
    }

    public int condition(Nearness nearness) {
        return settings.weight(Part.CONDITION) * steps(nearness);
    }

    public int treatment(Nearness nearness) {
        return settings.weight(Part.TREATMENT) * steps(nearness);
    }

    public int license(boolean california) {
        return california ? 0 : settings.weight(Part.LICENSE);
    }

    /**
     * Of a case that comes to a desk; it never falls as the desk fills, so that a further case costs at least as much as
     * the one before.
     *
     * @param open  cases on the desk
     */
    public int load(int open, Capacity capacity) {
        return settings.weight(Part.LOAD) * Math.min(open, capacity.open()) / Math.max(1, capacity.open());
    }

    public int turnaround(Standing standing) {
        return settings.weight(Part.TURNAROUND) * Math.min(MOST_DAYS, usualDays(standing));
    }

    public int lateness(Standing standing, LocalDate day, LocalDate dueOn) {
        return settings.weight(Part.LATENESS) * daysLate(standing, day, dueOn);
    }

    public int rotation(Standing standing, LocalDate day) {
        return settings.weight(Part.ROTATION) * daysTooSoon(standing, day);
    }

    int usualDays(Standing standing) {
        return standing.usualDays().orElse(settings.assumedDays().value());
    }

    int daysLate(Standing standing, LocalDate day, LocalDate dueOn) {
        long left = ChronoUnit.DAYS.between(day, dueOn);
        return (int) Math.clamp(usualDays(standing) - left, 0L, (long) MOST_DAYS);
    }

    int daysTooSoon(Standing standing, LocalDate day) {
        int rotation = settings.rotationDays().value();
        return standing.lastTaken()
                .map(last -> (int) Math.clamp(rotation - ChronoUnit.DAYS.between(last, day), 0L, (long) rotation))
                .orElse(0);
    }

    /** No fit costs more, load left out. */
    public int most() {
        return settings.weight(Part.CONDITION) * FAR_STEPS
                + settings.weight(Part.TREATMENT) * FAR_STEPS
                + settings.weight(Part.LICENSE)
                + settings.weight(Part.TURNAROUND) * MOST_DAYS
                + settings.weight(Part.LATENESS) * MOST_DAYS
                + settings.weight(Part.ROTATION) * settings.rotationDays().value();
    }
}
