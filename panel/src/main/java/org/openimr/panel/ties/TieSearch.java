package org.openimr.panel.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds what ties one party to others. */
public interface TieSearch {
    /**
     * The ways to each of {@code to} that is tied to {@code from}, in the order of their identifiers and to each the
     * shortest first; ways over entries that are likely the same included. Of ways over the same kinds of ties in the same
     * order only those whose shares no other's exceed.
     *
     * @param on  day on which each tie of a way held
     */
    List<FoundTie> ways(PartyId from, Set<PartyId> to, LocalDate on);
}
