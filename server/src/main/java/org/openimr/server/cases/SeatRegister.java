package org.openimr.server.cases;

import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.CaseState;
import org.openimr.process.Order;
import org.openimr.process.review.ReviewerId;
import org.openimr.process.review.SeatObjection;

/** What the register of reviewers says of a person who is to sit on a case, or who signs. */
public interface SeatRegister {
    /**
     * Why the reviewer may not; empty where nothing speaks against.
     *
     * @param order  assigns a reviewer, or hands a draft over
     */
    Optional<SeatObjection> objection(CaseNumber number, CaseState state, Order order);

    /** Whether that reviewer took the case when it was offered. */
    boolean hasTaken(CaseNumber number, ReviewerId reviewer);

    /** Of an installation that keeps its reviewers elsewhere: what staff states of them is not looked up. */
    static SeatRegister keptElsewhere() {
        return new SeatRegister() {
            @Override
            public Optional<SeatObjection> objection(CaseNumber number, CaseState state, Order order) {
                return Optional.empty();
            }

            @Override
            public boolean hasTaken(CaseNumber number, ReviewerId reviewer) {
                return false;
            }
        };
    }
}
