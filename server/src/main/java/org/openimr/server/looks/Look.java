package org.openimr.server.looks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Role;

/**
 * Something that somebody asked to see. Whether it was there is not said: it was asked for.
 *
 * @param at       to the microsecond, as the database keeps it
 * @param account  of whoever asked
 * @param role     the person's role at that time
 * @param mapping  pattern of the address
 * @param number   the case that the address names
 * @param asked    the address with the question, at most {@value #LONGEST} characters of it
 * @param emergency  without which it would have been refused
 */
public record Look(
        Instant at,
        UUID account,
        Role role,
        LookKind kind,
        String mapping,
        Optional<CaseNumber> number,
        String asked,
        Optional<UUID> emergency) {
    /** So much of an address is kept. */
    public static final int LONGEST = 1_000;

    public Look {
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (mapping.isEmpty()) throw new IllegalArgumentException("a look has an address");
        // The database keeps no U+0000, and a cut must not leave half a character.
        asked = asked.replace("\0", "");
        if (asked.length() > LONGEST) asked = asked.substring(0, LONGEST);
    }
}
