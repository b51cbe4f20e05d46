package org.openimr.server.cases;

import java.util.List;
import org.openimr.process.quality.Agreement;

/**
 * One item that two reviewers decided without sight of each other.
 *
 * @param specialty  of the first reviewer, as the letter prints it
 * @param strata     kinds of draft, by the keys of {@link org.openimr.process.quality.Stratum}
 */
public record DecidedTwice(String specialty, List<String> strata, Agreement.Twice outcomes) {
    public DecidedTwice {
        strata = List.copyOf(strata);
    }
}
