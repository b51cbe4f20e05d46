package org.openimr.process.deadlines;

import java.util.Optional;
import java.util.Set;
import org.openimr.process.Role;
import org.openimr.process.filing.PartyRole;

/** Who must act before a time ends, and which of the organization's people the alarm goes to. */
public enum Obliged {
    INJURED_WORKER("Injured worker", Optional.of(PartyRole.INJURED_WORKER), Set.of(Role.INTAKE)),
    WORKER_OR_PHYSICIAN(
            "Injured worker or requesting physician", Optional.of(PartyRole.INJURED_WORKER), Set.of(Role.CASE_MANAGER)),
    CLAIMS_ADMINISTRATOR(
            "Claims administrator", Optional.of(PartyRole.CLAIMS_ADMINISTRATOR), Set.of(Role.CASE_MANAGER)),
    /** Acts for the claims administrator; its lateness is a flag, decided by the appeals board, not here. */
    UTILIZATION_REVIEW(
            "Utilization review", Optional.of(PartyRole.CLAIMS_ADMINISTRATOR), Set.of(Role.INTAKE, Role.REGULATOR)),
    WHOEVER_WAS_ASKED("Whoever was asked", Optional.empty(), Set.of(Role.REGULATOR)),
    ANY_PARTY("Any party", Optional.empty(), Set.of(Role.CASE_MANAGER)),
    ADMINISTRATIVE_DIRECTOR("Administrative Director", Optional.empty(), Set.of(Role.REGULATOR)),
    REVIEW_ORGANIZATION("Review organization", Optional.empty(), Set.of(Role.CASE_MANAGER, Role.MEDICAL_DIRECTOR));

    private final String words;
    private final Optional<PartyRole> party;
    private final Set<Role> alarms;

    Obliged(String words, Optional<PartyRole> party, Set<Role> alarms) {
        this.words = words;
        this.party = party;
        this.alarms = alarms;
    }

    /** For a heading. */
    public String words() {
        return words;
    }

    /** The party to the dispute who must act, where it is one. */
    public Optional<PartyRole> party() {
        return party;
    }

    /** Roles that see the alarm when the time runs out. */
    public Set<Role> alarms() {
        return alarms;
    }
}
