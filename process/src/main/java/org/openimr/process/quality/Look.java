package org.openimr.process.quality;

import java.time.Instant;
import java.util.List;
import org.openimr.process.IssueCommand.Release;

/**
 * The first look: somebody of quality assurance found that the draft may leave.
 *
 * @param by        account identifier of the person
 * @param setAside  findings set aside, each with name and reason
 * @param released  one of them would have kept the letter from leaving
 */
public record Look(Instant at, String by, List<Release> setAside, boolean released) {
    public Look {
        setAside = List.copyOf(setAside);
    }
}
