package org.openimr.server.inspection;

import java.time.Instant;
import java.util.Locale;
import org.openimr.server.cases.MotionlessCases;

/** Cases that nothing moves. */
record StuckInspector(MotionlessCases cases) implements Inspector {
    @Override
    public String part() {
        return "open cases";
    }

    @Override
    public Inspected inspect(Instant now) {
        return new Inspected(
                String.format(Locale.US, "%,d open cases", cases.open()),
                cases.at(now, Inspected.MOST).stream()
                        .map(one -> new Finding(Flaw.STUCK_CASE, one.number().value(), one.words()))
                        .toList());
    }
}
