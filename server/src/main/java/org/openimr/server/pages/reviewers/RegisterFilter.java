package org.openimr.server.pages.reviewers;

import java.util.Locale;
import java.util.Optional;
import org.openimr.panel.register.UsState;

/**
 * Which reviewers are shown; what is empty narrows nothing.
 *
 * @param standing   may, may-not or ended
 * @param specialty  a certificate as it stands on file
 * @param name       part of a name, in capitals or not
 */
record RegisterFilter(String standing, String specialty, Optional<UsState> state, String name) {
    static final String MAY = "may";
    static final String MAY_NOT = "may-not";
    static final String ENDED = "ended";

    /** What is no state, or no word that a standing has, narrows nothing. */
    static RegisterFilter of(String standing, String specialty, String state, String name) {
        boolean known = standing.equals(MAY) || standing.equals(MAY_NOT) || standing.equals(ENDED);
        return new RegisterFilter(known ? standing : "", specialty.strip(), UsState.find(state), name.strip());
    }

    boolean isEmpty() {
        return standing.isEmpty() && specialty.isEmpty() && state.isEmpty() && name.isEmpty();
    }

    boolean takes(RegisterEntry entry) {
        return takesStanding(entry.standing())
                && (specialty.isEmpty() || entry.specialties().contains(specialty))
                && state.map(entry.states()::contains).orElse(true)
                && FileWords.name(entry.file()).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    private boolean takesStanding(FileStanding is) {
        return switch (standing) {
            case MAY -> is.mayBeAsked();
            case MAY_NOT -> is == FileStanding.LAPSED;
            case ENDED -> is == FileStanding.ENDED;
            default -> true;
        };
    }
}
