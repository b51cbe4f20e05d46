package org.openimr.server.pages.parties;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a tie that stands. */
enum TieAct {
    END("end"),
    WITHDRAW("withdraw");

    private final String path;

    TieAct(String path) {
        this.path = path;
    }

    static Optional<TieAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }

    String path() {
        return path;
    }
}
