package org.openimr.process.records;

import java.util.Optional;
import org.openimr.process.filing.PartyRole;

/**
 * One thing that a rule has a party send, and what the file says of it.
 *
 * @param what   in words, without a full stop
 * @param made   when it must have been made to be asked for; empty where that does not matter, or nobody can tell
 * @param named  where it is owed because a paper names it
 */
public record Claim(
        String what, PartyRole by, Bond bond, Evidence evidence, Optional<Window> made, Optional<NamedRecord> named) {
    public Claim {
        if (what.isBlank()) throw new IllegalArgumentException("something is owed");
    }

    /** A duty of the claims administrator. */
    static Claim duty(String what, Evidence evidence) {
        return new Claim(what, PartyRole.CLAIMS_ADMINISTRATOR, Bond.DUTY, evidence, Optional.empty(), Optional.empty());
    }

    /** A right of that party. */
    static Claim right(String what, PartyRole by, Evidence evidence) {
        return new Claim(what, by, Bond.RIGHT, evidence, Optional.empty(), Optional.empty());
    }

    /** The same, of what was made in that time. */
    Claim madeIn(Window window) {
        return new Claim(what, by, bond, evidence, Optional.of(window), named);
    }

    /** The same, because a paper names it. */
    Claim namedAs(NamedRecord record) {
        return new Claim(what, by, bond, evidence, made, Optional.of(record));
    }
}
