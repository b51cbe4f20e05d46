package org.openimr.panel.seating;

import java.time.Instant;
import org.openimr.panel.rules.Concern;

/**
 * What a person found of a way that may be a tie.
 *
 * @param isTie  whether it is one of the law
 * @param by     account of the person who judged
 */
public record Judgment(Concern concern, boolean isTie, String reason, String by, Instant at) {
    public Judgment {
        if (by.isBlank()) throw new IllegalArgumentException("somebody judges");
    }
}
