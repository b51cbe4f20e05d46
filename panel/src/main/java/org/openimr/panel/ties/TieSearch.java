package org.openimr.panel.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds what ties one party to others. */
public interface TieSearch {
    /**
     * The shortest way to each of {@code to} that is tied to {@code from}, in the order of their identifiers; ways over
     * entries that are likely the same included.
     *
     * @param on  day on which each tie of the way held
     */
    List<FoundTie> ways(PartyId from, Set<PartyId> to, LocalDate on);
}
