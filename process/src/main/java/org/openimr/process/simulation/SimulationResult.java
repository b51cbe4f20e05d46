package org.openimr.process.simulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.process.Stage;

/**
 * What came of a scenario.
 *
 * @param cases  every case that ended, in the order of their numbers
 */
public record SimulationResult(Scenario scenario, List<CaseSummary> cases, Tally tally, QueueLengths queues) {
    public SimulationResult {
        cases = List.copyOf(cases);
    }

    /** Cases by where they ended. */
    public Map<Stage, Integer> ends() {
        Map<Stage, Integer> ends = new EnumMap<>(Stage.class);
        cases.forEach(summary -> ends.merge(summary.end(), 1, Integer::sum));
        return ends;
    }

    /** Cases that had not ended when the known calendar did; 0 unless a backlog outlasted it. */
    public int unfinished() {
        return scenario.arrivals().cases() - cases.size();
    }

    /** Calendar days from assignment to determination, ascending. */
    public int[] daysToDecision() {
        return cases.stream()
                .map(CaseSummary::daysToDecision)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .sorted()
                .toArray();
    }

    /** Days on which applications came, from the first to the last. */
    public int daysOfArrivals() {
        Arrivals arrivals = scenario.arrivals();
        return 1
                + Math.toIntExact(arrivals.day(arrivals.cases() - 1).toEpochDay()
                        - arrivals.day(0).toEpochDay());
    }

    /** The time in which too many waited, if there was one. */
    public Optional<Backlog> backlog() {
        return Backlog.in(queues);
    }

    /** Whether nothing happened that must not happen. */
    public boolean isSound() {
        return tally.illegal() == 0 && tally.stuck() == 0 && tally.outOfTurnAccepted() == 0 && unfinished() == 0;
    }

    /** SHA-256 over the summaries of all cases in their order: the same scenario has the same. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CaseSummary summary : cases) {
                digest.update(summary.line().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform knows SHA-256", impossible);
        }
    }
}
