package org.openimr.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.Clocks;

/**
 * Finds cases that nothing will move again: not at an end, no time running, and no act pending by anyone. No such case
 * may exist; each is a fault of the program or of the record.
 *
 * <p>A time that ran out counts as running for one more day: by then the day is passed to the case ({@link
 * DocketCommand.PassDay}).
 */
public final class StuckCases {
    /** By then a day that passed is passed to the case. */
    public static final Duration UNTIL_NOTICED = Duration.ofDays(1);

    private final Clocks clocks;

    public StuckCases(ProcessSettings settings) {
        this.clocks = new Clocks(settings);
    }

    /**
     * A case that nothing will move again.
     *
     * @param stage  where it stands
     * @param ranOut the time that ended last without anything following, if there was one
     */
    public record Stuck(Stage stage, Optional<Clock> ranOut) {
        /** What stands still and what would move it, for a person. */
        public String words() {
            String ended = ranOut.map(clock -> " \"" + clock.name().title() + "\" ended on "
                            + clock.limit().lastDay() + ".")
                    .orElse("");
            return "Stands at \"" + stage.title() + "\" and nothing will move it." + ended + " " + stage.next();
        }
    }

    /**
     * Whether the case is stuck at {@code now}.
     *
     * @param pending  the next act that somebody is known to have before them; empty if nobody has
     */
    public Optional<Stuck> check(CaseState state, Instant now, Optional<Instant> pending) {
        if (pending.isPresent() || hasEnded(state) || !(state instanceof CaseState.Filed filed))
            return Optional.empty();
        List<Clock> running = clocks.running(filed);
        boolean timeRuns = running.stream()
                .anyMatch(clock -> now.isBefore(clock.limit().firstLate().plus(UNTIL_NOTICED)));
        if (timeRuns) return Optional.empty();
        Optional<Clock> ranOut =
                running.stream().max(Comparator.comparing(clock -> clock.limit().lastDay()));
        return Optional.of(new Stuck(Stage.of(state), ranOut));
    }

    /** Whether nothing has to follow: the case is closed, or no longer open to appeal. */
    public static boolean hasEnded(CaseState state) {
        return switch (state) {
            case CaseState.NotFiled _, CaseState.Screening _, CaseState.UnderReview _ -> false;
            case CaseState.Ineligible _, CaseState.Determined _, CaseState.Implemented _, CaseState.Appealed _ -> false;
            case CaseState.Final _, CaseState.Closed _ -> true;
        };
    }
}
