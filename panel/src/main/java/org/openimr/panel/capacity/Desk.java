package org.openimr.panel.capacity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What a reviewer took, day by day. */
final class Desk {
    private static final int OTHER_DAYS = 6;

    private final Available reviewer;
    private final long breadth;
    private final Map<LocalDate, Integer> taken;

    /** @param demands  the kinds of case that there are */
    Desk(Available reviewer, Collection<Demand> demands) {
        this.reviewer = reviewer;
        breadth = reviewer.breadth(demands);
        taken = new HashMap<>(reviewer.taken());
    }

    Available reviewer() {
        return reviewer;
    }

    /** How many of the kinds of case the reviewer can take. */
    long breadth() {
        return breadth;
    }

    /** Cases that may be taken this day, so that in the seven days that end with it there are not too many. */
    int free(LocalDate day) {
        if (!reviewer.isThere(day)) return 0;
        int recent = 0;
        for (int back = 0; back <= OTHER_DAYS; back++) recent += taken.getOrDefault(day.minusDays(back), 0);
        return Math.max(0, reviewer.weekly() - recent);
    }

    void take(LocalDate day, int cases) {
        if (cases > 0) taken.merge(day, cases, Integer::sum);
    }
}
