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
            case NOT_FILED, DUPLICATE, LIABILITY_CLOSED, CONSOLIDATED, INELIGIBLE, PUBLISHED, IMPLEMENTED, FINAL ->
                nothing(stage);
            case RECEIVED -> by(Role.INTAKE, stage, Optional.of(ClockName.ELIGIBILITY));
            case ELIGIBILITY -> by(Role.REGULATOR, stage, Optional.of(ClockName.ELIGIBILITY));
            case INFORMATION_REQUESTED -> waiting(Role.INTAKE, stage, "The parties asked", ClockName.INQUIRY);
            case DEFERRED ->
                new NextAct(
                        stage.next(),
                        Optional.of(Role.REGULATOR),
                        Optional.of("The dispute over liability"),
                        Optional.empty());
            case ELIGIBLE -> by(Role.CASE_MANAGER, stage, Optional.of(ClockName.NOTICE));
            case AWAITING_RECORDS -> waiting(Role.CASE_MANAGER, stage, "Claims administrator", ClockName.RECORDS);
            case RECORDS_LATE -> by(Role.CASE_MANAGER, stage, Optional.of(ClockName.RECORDS));
            case READY_FOR_REVIEW -> by(Role.CASE_MANAGER, stage, Optional.of(ClockName.DECISION));
            case IN_REVIEW, PANEL -> by(Role.REVIEWER, stage, Optional.of(ClockName.DECISION));
            case QUALITY -> by(Role.QUALITY, stage, Optional.of(ClockName.DECISION));
            case TERMINATED -> nothing(stage);
            case DETERMINED -> by(Role.QUALITY, stage, Optional.empty());
            case APPEALED ->
                new NextAct(stage.next(), Optional.of(Role.REGULATOR), Optional.of("Appeals board"), Optional.empty());
        };
    }

    private static NextAct waiting(Role owner, Stage stage, String waitsFor, ClockName clock) {
        return new NextAct(stage.next(), Optional.of(owner), Optional.of(waitsFor), Optional.of(clock));
    }

    private static NextAct by(Role owner, Stage stage, Optional<ClockName> clock) {
        return new NextAct(stage.next(), Optional.of(owner), Optional.empty(), clock);
    }

    private static NextAct nothing(Stage stage) {
        return new NextAct(stage.next(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
