package org.openimr.process.docket;

import java.time.Instant;
import org.openimr.law.ServiceMethod;
import org.openimr.process.filing.PartyRole;

/**
 * A letter was served: a fact with proof; the time that runs from service starts here.
 *
 * @param letter  permanent name of the kind of letter: {@code FINAL_DETERMINATION}
 * @param issue   of that letter, from 1; a corrected letter is the next
 * @param proof   what shows it: a mail batch, a server's answer, the moment it lay ready in the portal
 */
public record Served(String letter, int issue, PartyRole to, ServiceMethod method, Instant at, String proof) {
    public Served {
        if (letter.isBlank()) throw new IllegalArgumentException("some letter was served");
        if (issue < 1) throw new IllegalArgumentException("issues are numbered from 1: " + issue);
        if (proof.isBlank()) throw new IllegalArgumentException("service has a proof");
    }
}
