package org.openimr.process.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openimr.law.ServiceMethod;

/**
 * One generated fact as bare numbers, from which both sides are fed.
 *
 * @param day           of the event, since 1970
 * @param minute        of the event, in California
 * @param method        of service
 * @param other         another day before or on the event: the recommendation, the decision, the end of a dispute
 * @param flag          formulary; form given; proof of service; as the rule asks
 * @param secondDay     of a second event such as the records, or of the day by which treatment is needed
 * @param secondMinute  of the second event
 * @param state         0 nothing yet, 1 complete, 2 gone ahead without
 * @param granted       days of extension, 0 to 3
 * @param holds         {day, minute, day, minute}, a last day of -1 while the hold lasts
 */
record PlainCase(
        int day,
        int minute,
        ServiceMethod method,
        int other,
        boolean flag,
        int secondDay,
        int secondMinute,
        int state,
        int granted,
        List<int[]> holds) {
    private static final ServiceMethod[] METHODS = ServiceMethod.values();
    private static final int LAST_START = PlainCalendar.day(2035, 6, 1);

    static PlainCase any(Random random) {
        int day = PlainCalendar.FIRST + random.nextInt(LAST_START - PlainCalendar.FIRST);
        return new PlainCase(
                day,
                anyMinute(random),
                METHODS[random.nextInt(METHODS.length)],
                Math.max(PlainCalendar.FIRST, day - random.nextInt(20)),
                random.nextInt(4) != 0,
                day - 10 + random.nextInt(30),
                anyMinute(random),
                random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(2),
                random.nextBoolean() ? 0 : 1 + random.nextInt(3),
                anyHolds(random, day));
    }

    /** No minute of the hour that is skipped in March or told twice in November. */
    private static int anyMinute(Random random) {
        int minute = random.nextInt(1440);
        return minute >= 60 && minute < 180 ? minute + 600 : minute;
    }

    private static List<int[]> anyHolds(Random random, int day) {
        List<int[]> holds = new ArrayList<>();
        int from = day - 5;
        int most = random.nextInt(3);
        for (int i = 0; i < most; i++) {
            from += 1 + random.nextInt(25);
            boolean lasts = i == most - 1 && random.nextInt(4) == 0;
            int until = from + 1 + random.nextInt(20);
            holds.add(new int[] {from, anyMinute(random), lasts ? -1 : until, anyMinute(random)});
            from = until;
        }
        return holds;
    }
}
