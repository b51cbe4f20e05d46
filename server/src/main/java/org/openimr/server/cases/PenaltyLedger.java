package org.openimr.server.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.penalties.Penalty;

/**
 * What is on record of penalties, and what late records would cost by the rule. The Administrative Director assesses;
 * nothing here is owed by being shown.
 *
 * @param lines  entered, the newest first
 * @param late   records that came late or are still owed, the newest first
 * @param more   there are more of either than are listed
 */
public record PenaltyLedger(List<Line> lines, List<LateRecords> late, boolean more) {
    public PenaltyLedger {
        lines = List.copyOf(lines);
        late = List.copyOf(late);
    }

    /** One line of the ledger of a case. */
    public record Line(
            CaseNumber number,
            String administrator,
            Instant at,
            PenaltyEntry.Kind kind,
            long cents,
            String clause,
            String why) {}

    /**
     * Records that were late.
     *
     * @param received  the day on which they were found complete, if they ever were
     * @param ended     the day from which they were no longer owed though they had not come
     * @param penalty   by the rule in force on the first late day; empty where there was none
     */
    public record LateRecords(
            CaseNumber number,
            String administrator,
            LocalDate lastDay,
            Optional<LocalDate> received,
            Optional<LocalDate> ended,
            Optional<Penalty> penalty) {
        /** Whether they must still be sent. */
        public boolean areOwed() {
            return received.isEmpty() && ended.isEmpty();
        }
    }
}
