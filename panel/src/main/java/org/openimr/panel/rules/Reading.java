package org.openimr.panel.rules;

import org.openimr.panel.ties.Tie;

/** What a way to someone in a dispute is before the law. */
sealed interface Reading {
    /** The one from whom it leads is that party, or speaks for it. */
    record OwnPart() implements Reading {}

    /** A tie that Lab. Code 139.5(d)(6) names. */
    record Material(Tie.Nature nature) implements Reading {}

    /** A tie if more than a twentieth of the income hangs on it, and nobody knows how much does. */
    record ShareUnknown(Tie.Nature nature) implements Reading {}

    /** None that counts. */
    record NoTie() implements Reading {}

    /** For a person to judge. */
    record Open(String question) implements Reading {}
}
