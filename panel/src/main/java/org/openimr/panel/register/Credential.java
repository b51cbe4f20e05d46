package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;

/** Something that a reviewer has to have, and that someone has to have checked. */
public sealed interface Credential permits License, BoardCertification, Practice, HistoryCheck, Contract {
    CredentialId id();

    /** The latest. */
    Verification verification();

    /** The last day on which it holds; empty where it has no end of its own. */
    Optional<LocalDate> lastDay();

    /** The same after it was checked again. */
    Credential verified(Verification again);
}
