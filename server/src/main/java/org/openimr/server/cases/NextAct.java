package org.openimr.server.cases;

import java.util.Optional;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.clocks.ClockName;

/**
 * What must happen next to a case at some stage.
 *
 * @param what      in words
 * @param owner     the role that does it or sees to it; empty where nothing is left to do
 * @param waitsFor  who outside of the organization must act first
 * @param clock     the deadline of the act, where there is one
 */
record NextAct(String what, Optional<Role> owner, Optional<String> waitsFor, Optional<ClockName> clock) {
    static NextAct at(Stage stage) {
        return switch (stage) {
            case NOT_FILED, INELIGIBLE, PUBLISHED -> nothing(stage);
            case ELIGIBILITY -> by(Role.REGULATOR, stage, Optional.of(ClockName.ELIGIBILITY));
            case ELIGIBLE -> by(Role.CASE_MANAGER, stage, Optional.of(ClockName.NOTICE));
            case AWAITING_RECORDS ->
                new NextAct(
                        stage.next(),
                        Optional.of(Role.CASE_MANAGER),
                        Optional.of("Claims administrator"),
                        Optional.of(ClockName.RECORDS));
            case READY_FOR_REVIEW -> by(Role.CASE_MANAGER, stage, Optional.of(ClockName.DECISION));
            case IN_REVIEW -> by(Role.REVIEWER, stage, Optional.of(ClockName.DECISION));
            case QUALITY -> by(Role.QUALITY, stage, Optional.of(ClockName.DECISION));
            case DETERMINED -> by(Role.QUALITY, stage, Optional.empty());
        };
    }

    private static NextAct by(Role owner, Stage stage, Optional<ClockName> clock) {
        return new NextAct(stage.next(), Optional.of(owner), Optional.empty(), clock);
    }

    private static NextAct nothing(Stage stage) {
        return new NextAct(stage.next(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
