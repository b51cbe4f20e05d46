package org.openimr.server.desk.chronology;

import java.util.Set;
import org.openimr.records.chronology.Doubt;
import org.openimr.server.desk.PageLink;

/**
 * Where an event stands in the file.
 *
 * @param quote   the words as they stand there
 * @param doubts  why a rule may be wrong about it
 * @param by      rule that found it, with its version; empty where the reviewer did
 */
public record EventPlace(PageLink at, String quote, Set<Doubt> doubts, String by) {
    public EventPlace {
        doubts = Set.copyOf(doubts);
    }
}
