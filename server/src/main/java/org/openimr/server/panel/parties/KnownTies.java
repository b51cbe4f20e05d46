package org.openimr.server.panel.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.openimr.panel.parties.PartyBook;
import org.openimr.panel.ties.Identity;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.TieGraph;
import org.openimr.panel.ties.TieSettings;

/** The graph of parties, reviewers and ties. Building it compares everyone with everyone like: it is done when needed. */
public final class KnownTies {
    private final Identity identity;
    private final TieSettings settings;
    private final ReentrantLock building = new ReentrantLock();
    private volatile @Nullable Built last;

    public KnownTies(Identity identity, TieSettings settings) {
        this.identity = identity;
        this.settings = settings;
    }

    private record Built(PartyBook book, List<Party.Person> reviewers, TieGraph graph) {
        boolean isOf(PartyBook now, List<Party.Person> reviewersNow) {
            return book == now && reviewers.equals(reviewersNow);
        }
    }

    /** @throws IllegalArgumentException where a tie names a reviewer who is not among {@code reviewers} */
    TieGraph graph(PartyBook book, Collection<Party.Person> reviewers) {
        List<Party.Person> now = List.copyOf(reviewers);
        Built built = last;
        if (built != null && built.isOf(book, now)) return built.graph();
        building.lock();
        try {
            built = last;
            if (built != null && built.isOf(book, now)) return built.graph();
            List<Party> everyone = new ArrayList<>(book.parties());
            everyone.addAll(now);
            built = new Built(book, now, new TieGraph(everyone, book.ties(), identity, settings));
            last = built;
            return built.graph();
        } finally {
            building.unlock();
        }
    }
}
