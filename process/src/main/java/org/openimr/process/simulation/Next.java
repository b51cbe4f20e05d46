package org.openimr.process.simulation;

import java.util.Optional;

/**
 * How a case goes on.
 *
 * @param act            what somebody does next
 * @param needsReviewer  whether a reviewer is sought meanwhile
 */
record Next(Optional<Act> act, boolean needsReviewer) {
    static Next of(Plan plan) {
        return new Next(plan.first(), false);
    }

    static Next seeking(Plan plan) {
        return new Next(plan.first(), true);
    }

    static Next nothing() {
        return new Next(Optional.empty(), false);
    }
}
